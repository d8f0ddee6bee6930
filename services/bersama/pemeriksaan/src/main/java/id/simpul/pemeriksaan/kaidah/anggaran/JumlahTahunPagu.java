package id.simpul.pemeriksaan.kaidah.anggaran;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.hitung.Digit;
import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import id.simpul.pemeriksaan.paket.Tabel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Pagu akhir periode = jumlah pagu tahunan pada tiap baris matriks program. */
public final class JumlahTahunPagu extends KaidahBernama {

    public JumlahTahunPagu() {
        super("jumlah_tahun_pagu", "pagu akhir periode = jumlah pagu tiap tahun", "matriks_program");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        Tabel matriks = laporan.paket().tabel("matriks_program").orElseThrow();
        List<String> tahun =
                matriks.kolom().stream().filter(k -> k.matches("pagu_[0-9]{4}")).toList();
        for (Baris b : matriks.baris()) {
            List<BigDecimal> suku = tahun.stream()
                    .map(k -> b.angka(k).map(Angka::nilai))
                    .flatMap(Optional::stream)
                    .toList();
            Optional<Angka> akhir = b.angka("pagu_akhir");
            if (akhir.isPresent() && suku.size() == tahun.size() && !suku.isEmpty()) {
                bandingkan(b, akhir.get().nilai(), suku, temuan);
            }
        }
    }

    private static void bandingkan(Baris b, BigDecimal akhir, List<BigDecimal> suku, Penampung temuan) {
        BigDecimal jumlah = Hitung.jumlah(suku);
        if (!Hitung.sama(akhir, jumlah)) {
            temuan.kesalahan(JenisTemuan.JUMLAH_TIDAK_COCOK)
                    .di("Pagu akhir periode, " + b.teks("level") + " \"" + b.teks("uraian") + "\" " + b.teks("kode"))
                    .angka(akhir, jumlah)
                    .karena(Tulis.jumlahan(suku) + " = " + Tulis.id(jumlah) + "; tercetak " + Tulis.id(akhir)
                            + " (selisih "
                            + Tulis.id(akhir.subtract(jumlah)) + ")."
                            + Digit.dugaan(akhir, jumlah)
                                    .map(d -> " Tampak " + d + ".")
                                    .orElse(""))
                    .rujuk(b)
                    .simpan();
        }
    }
}
