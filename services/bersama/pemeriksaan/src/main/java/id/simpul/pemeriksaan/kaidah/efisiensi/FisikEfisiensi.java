package id.simpul.pemeriksaan.kaidah.efisiensi;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Blok;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.PenyusunPohon;
import id.simpul.pemeriksaan.data.Simpul;
import id.simpul.pemeriksaan.data.SkemaPohon;
import id.simpul.pemeriksaan.data.Tingkat;
import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.hitung.Kecocokan;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Realisasi fisik program = rata-rata fisik kegiatannya, TOTAL = rata-rata program atau rata-rata seluruh kegiatan.
 * Anggaran nol tetapi fisik berjalan juga dilaporkan.
 */
public final class FisikEfisiensi extends KaidahBernama {
    private static final String FISIK = "realisasi_fisik";

    public FisikEfisiensi() {
        super(
                "fisik_efisiensi",
                "realisasi fisik program dan TOTAL = rata-rata fisik bagiannya; fisik tanpa anggaran",
                "efisiensi");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        for (Blok b : PenyusunPohon.susun(laporan.paket().baris("efisiensi"), SkemaPohon.EFISIENSI, "")) {
            for (Simpul s : b.semua()) {
                List<Simpul> bagian = s.tingkat() == Tingkat.TOTAL ? b.puncak() : s.anak();
                List<Simpul> terbawah = s.tingkat() == Tingkat.TOTAL ? kegiatan(b) : bagian;
                rataRata(s, bagian, terbawah, temuan);
                tanpaAnggaran(s, temuan);
            }
        }
    }

    private static List<Simpul> kegiatan(Blok b) {
        return b.semua().stream()
                .filter(s -> s.tingkat() != Tingkat.TOTAL && s.anak().isEmpty())
                .toList();
    }

    private static void rataRata(Simpul s, List<Simpul> bagian, List<Simpul> terbawah, Penampung temuan) {
        Optional<Angka> cetak = s.tercetak(FISIK);
        List<BigDecimal> suku = nilai(bagian);
        if (cetak.isEmpty() || suku.isEmpty() || suku.size() < bagian.size()) {
            return;
        }
        List<BigDecimal> calon = new ArrayList<>(List.of(Hitung.rataRata(suku)));
        if (nilai(terbawah).size() == terbawah.size() && !terbawah.isEmpty()) {
            calon.add(Hitung.rataRata(nilai(terbawah)));
        }
        if (calon.stream().allMatch(c -> Kecocokan.antara(cetak.get(), c).salah())) {
            temuan.peringatan(JenisTemuan.PERSEN_SALAH)
                    .di("Realisasi fisik " + HitunganEfisiensi.lokasi(s.baris()))
                    .angka(cetak.get().nilai(), calon.get(0))
                    .karena("(" + Tulis.jumlahan(suku) + ") / " + suku.size() + " = " + Tulis.ringkas(calon.get(0))
                            + "; tercetak " + Tulis.id(cetak.get().nilai()) + ".")
                    .rujuk(s.baris())
                    .rujuk(bagian.stream().map(Simpul::baris).toList())
                    .simpan();
        }
    }

    private static List<BigDecimal> nilai(List<Simpul> simpul) {
        return simpul.stream()
                .map(s -> s.tercetak(FISIK).map(Angka::nilai))
                .flatMap(Optional::stream)
                .toList();
    }

    private static void tanpaAnggaran(Simpul s, Penampung temuan) {
        boolean anggaranNol = s.tercetak("target_anggaran").filter(Angka::nol).isPresent();
        Optional<Angka> fisik = s.tercetak(FISIK).filter(f -> f.nilai().signum() > 0);
        if (anggaranNol && fisik.isPresent()) {
            temuan.peringatan(JenisTemuan.LAINNYA)
                    .di(HitunganEfisiensi.lokasi(s.baris()))
                    .teks(Tulis.mesin(fisik.get().nilai()), "")
                    .karena("Anggaran 0 tetapi realisasi fisik "
                            + Tulis.id(fisik.get().nilai()) + "%: perlu disebut dari mana dananya.")
                    .rujuk(s.baris())
                    .simpan();
        }
    }
}
