package id.simpul.pemeriksaan.kaidah.komponen;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Indikator;
import id.simpul.pemeriksaan.data.KunciTahun;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.SusunanKomponen;
import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.hitung.Kecocokan;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Indikator persen yang pembilang dan penyebutnya tidak dicetak: realisasinya = jumlah realisasi komponen / jumlah
 * targetnya. Bila yang tercetak adalah rata-rata persen komponen, rumus dokumennya ternyata tidak dipakai.
 */
public final class RealisasiDariKomponen extends KaidahBernama {

    public RealisasiDariKomponen() {
        super(
                "realisasi_dari_komponen",
                "realisasi persen tanpa pembilang tercetak = jumlah realisasi komponen / jumlah targetnya",
                "komponen",
                "realisasi");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        laporan.komponen().forEach((kunci, baris) -> {
            List<Baris> komponen = SusunanKomponen.dari(kunci, baris).pembilang();
            boolean berpasangan = komponen.size() >= 2
                    && komponen.stream()
                            .allMatch(b -> b.angka("realisasi").isPresent()
                                    && b.angka("kuota_atau_populasi")
                                            .filter(p -> !p.nol())
                                            .isPresent());
            Optional<Baris> realisasi = realisasi(laporan, kunci);
            if (berpasangan && realisasi.isPresent()) {
                satu(laporan, kunci, komponen, realisasi.get(), temuan);
            }
        });
    }

    /** Satu-satunya cetakan realisasi; yang berbeda-beda sudah dilaporkan kaidah lain. */
    private static Optional<Baris> realisasi(Laporan laporan, KunciTahun kunci) {
        List<Baris> semua = laporan.realisasi().getOrDefault(kunci, List.of()).stream()
                .filter(b -> b.angka("realisasi").isPresent())
                .toList();
        boolean persen =
                laporan.indikator(kunci.kode()).filter(Indikator::persen).isPresent();
        boolean tanpaPecahan = semua.stream().noneMatch(b -> b.terisi("pembilang") || b.terisi("penyebut"));
        return persen && tanpaPecahan && semua.size() == 1 ? Optional.of(semua.get(0)) : Optional.empty();
    }

    private static void satu(Laporan laporan, KunciTahun kunci, List<Baris> komponen, Baris baris, Penampung temuan) {
        Angka cetak = baris.angka("realisasi").orElseThrow();
        BigDecimal pembilang = jumlah(komponen, "realisasi");
        BigDecimal penyebut = jumlah(komponen, "kuota_atau_populasi");
        BigDecimal hitung = Hitung.persen(pembilang, penyebut);
        if (!Kecocokan.antara(cetak, hitung).salah()) {
            return;
        }
        List<BigDecimal> persen =
                komponen.stream().map(b -> persen(laporan, kunci, b)).toList();
        BigDecimal rataRata = Hitung.rataRata(persen);
        boolean dirataRata = !Kecocokan.antara(cetak, rataRata).salah();
        boolean berumus = laporan.indikator(kunci.kode())
                .map(i -> i.baris().teks("formula"))
                .filter(f -> f.contains("/"))
                .isPresent();
        if (!dirataRata && !berumus) {
            return;
        }
        temuan.temuan(dirataRata && berumus ? Keparahan.KESALAHAN : Keparahan.PERINGATAN, JenisTemuan.RUMUS_SALAH)
                .di("Realisasi " + laporan.sebut(kunci))
                .angka(cetak.nilai(), hitung)
                .karena("Jumlah komponen " + Tulis.id(pembilang) + " / " + Tulis.id(penyebut) + " × 100 = "
                        + Tulis.ringkas(hitung) + "; tercetak " + Tulis.id(cetak.nilai()) + "."
                        + (dirataRata
                                ? " Angka tercetak cocok dengan rata-rata persen " + komponen.size()
                                        + " komponennya, " + Tulis.ringkas(rataRata)
                                        + ", sehingga komponen kecil berbobot sama dengan yang besar."
                                : " Komponennya tidak menghasilkan angka tercetak."))
                .rujuk(baris)
                .rujuk(komponen)
                .simpan();
    }

    private static BigDecimal jumlah(List<Baris> baris, String kolom) {
        return Hitung.jumlah(
                baris.stream().map(b -> b.angka(kolom).orElseThrow().nilai()).toList());
    }

    /** Persen komponen seperti tercetak pada realisasi indikator bernama sama; bila tidak ada, dihitung. */
    private static BigDecimal persen(Laporan laporan, KunciTahun kunci, Baris b) {
        return laporan.indikatorBernama(b.teks("uraian"))
                .map(i -> new KunciTahun(i.kode(), kunci.tahun()))
                .flatMap(k -> laporan.realisasi().getOrDefault(k, List.of()).stream()
                        .map(r -> r.angka("capaian_tercetak"))
                        .flatMap(Optional::stream)
                        .findFirst())
                .map(Angka::nilai)
                .orElseGet(() -> Hitung.persen(
                        b.angka("realisasi").orElseThrow().nilai(),
                        b.angka("kuota_atau_populasi").orElseThrow().nilai()));
    }
}
