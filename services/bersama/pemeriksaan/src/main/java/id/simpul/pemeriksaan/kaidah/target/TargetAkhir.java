package id.simpul.pemeriksaan.kaidah.target;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import java.math.BigDecimal;
import java.util.List;

/**
 * Target akhir periode dapat diterangkan dari deretnya: nilai tahun terakhir, tertinggi, atau jumlah
 * (dengan atau tanpa kondisi awal). Persentase tidak boleh dijumlah.
 */
public final class TargetAkhir extends KaidahBernama {

    private static final BigDecimal LIMA = BigDecimal.valueOf(5);

    public TargetAkhir() {
        super(
                "target_akhir",
                "target akhir periode = nilai tahun terakhir, nilai tertinggi, atau jumlah target tahunan");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        for (DeretTarget d : DeretTarget.dari(laporan)) {
            if (d.akhir().isPresent() && d.tahunan().size() >= 3) {
                satu(d, temuan);
            }
        }
    }

    private static void satu(DeretTarget d, Penampung temuan) {
        List<BigDecimal> n = d.nilai();
        BigDecimal akhir = d.akhir().orElseThrow();
        BigDecimal terakhir = n.get(n.size() - 1);
        BigDecimal tertinggi = n.stream().max(BigDecimal::compareTo).orElseThrow();
        BigDecimal jumlah = Hitung.jumlah(n);
        BigDecimal jumlahDenganAwal = d.awal().map(jumlah::add).orElse(jumlah);
        boolean posisi = Hitung.sama(akhir, terakhir) || Hitung.sama(akhir, tertinggi);
        boolean akumulasi = !d.persen() && (Hitung.sama(akhir, jumlah) || Hitung.sama(akhir, jumlahDenganAwal));
        boolean akumulasiTanpaTahunPertama = !d.persen() && Hitung.sama(akhir, jumlah.subtract(n.get(0)));
        if (posisi || akumulasi || akumulasiTanpaTahunPertama || (d.akhirTahunLain() && sepadan(akhir, terakhir))) {
            return;
        }
        temuan.peringatan(JenisTemuan.TARGET_TIDAK_SELARAS)
                .di("Target akhir periode " + d.sebutan())
                .angka(akhir, d.persen() ? terakhir : jumlah)
                .karena("Target tahunan "
                        + String.join(", ", n.stream().map(Tulis::id).toList()) + ": tahun terakhir "
                        + Tulis.id(terakhir)
                        + (d.persen()
                                ? ""
                                : ", jumlah " + Tulis.id(jumlah)
                                        + d.awal()
                                                .map(a -> ", jumlah dengan kondisi awal " + Tulis.id(jumlahDenganAwal))
                                                .orElse(""))
                        + "; target akhir tercetak " + Tulis.id(akhir) + ".")
                .rujuk(d.baris())
                .simpan();
    }

    /** Kondisi akhir yang dicetak untuk tahun sesudah deret boleh melanjutkan deret, asal tidak melompat lima kali. */
    private static boolean sepadan(BigDecimal akhir, BigDecimal terakhir) {
        return akhir.compareTo(terakhir.multiply(LIMA)) <= 0 && terakhir.compareTo(akhir.multiply(LIMA)) <= 0;
    }
}
