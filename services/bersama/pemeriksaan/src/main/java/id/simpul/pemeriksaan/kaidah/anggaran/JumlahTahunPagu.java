package id.simpul.pemeriksaan.kaidah.anggaran;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Blok;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.PenyusunPohon;
import id.simpul.pemeriksaan.data.Simpul;
import id.simpul.pemeriksaan.data.SkemaPohon;
import id.simpul.pemeriksaan.hitung.Digit;
import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Tabel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Pagu akhir periode = jumlah pagu tahunan pada tiap baris matriks program. */
public final class JumlahTahunPagu extends KaidahBernama {

    private static final String AKHIR = "pagu_akhir";

    public JumlahTahunPagu() {
        super("jumlah_tahun_pagu", "pagu akhir periode = jumlah pagu tiap tahun", "matriks_program");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        Tabel matriks = laporan.paket().tabel("matriks_program").orElseThrow();
        List<String> tahun =
                matriks.kolom().stream().filter(k -> k.matches("pagu_[0-9]{4}")).toList();
        for (Blok blok : PenyusunPohon.susun(matriks.baris(), SkemaPohon.MATRIKS, "")) {
            for (Simpul s : blok.semua()) {
                List<BigDecimal> suku = tahun.stream()
                        .map(k -> s.tercetak(k).map(Angka::nilai))
                        .flatMap(Optional::stream)
                        .toList();
                Optional<Angka> akhir = s.tercetak(AKHIR);
                if (akhir.isPresent() && suku.size() == tahun.size() && !suku.isEmpty()) {
                    bandingkan(s, akhir.get().nilai(), suku, temuan);
                }
            }
        }
    }

    private static void bandingkan(Simpul s, BigDecimal akhir, List<BigDecimal> suku, Penampung temuan) {
        BigDecimal jumlah = Hitung.jumlah(suku);
        if (Hitung.sama(akhir, jumlah)) {
            return;
        }
        boolean terbawa = s.jumlahAnak(AKHIR).filter(a -> Hitung.sama(a, akhir)).isPresent();
        temuan.temuan(terbawa ? Keparahan.PERINGATAN : Keparahan.KESALAHAN, JenisTemuan.JUMLAH_TIDAK_COCOK)
                .di("Pagu akhir periode, " + s.sebutan() + " " + s.kode())
                .angka(akhir, jumlah)
                .karena(Tulis.jumlahan(suku) + " = " + Tulis.id(jumlah) + "; tercetak " + Tulis.id(akhir) + " (selisih "
                        + Tulis.id(akhir.subtract(jumlah)) + ")."
                        + (terbawa
                                ? " Angka akhir ini jumlah rinciannya; selisihnya terbawa dari rincian."
                                : Digit.dugaan(akhir, jumlah)
                                        .map(d -> " Tampak " + d + ".")
                                        .orElse("")))
                .rujuk(s.baris())
                .simpan();
    }
}
