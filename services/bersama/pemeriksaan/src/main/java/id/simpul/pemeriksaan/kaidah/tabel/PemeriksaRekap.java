package id.simpul.pemeriksaan.kaidah.tabel;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.CetakanCapaian;
import id.simpul.pemeriksaan.data.Indikator;
import id.simpul.pemeriksaan.data.KelasSkala;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.hitung.Kecocokan;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Memeriksa satu tabel rekap untuk tiap tahunnya. */
final class PemeriksaRekap {
    private final Laporan laporan;
    private final BentukRekap rekap;
    private final Penampung temuan;

    PemeriksaRekap(Laporan laporan, BentukRekap rekap, Penampung temuan) {
        this.laporan = laporan;
        this.rekap = rekap;
        this.temuan = temuan;
    }

    void periksa() {
        rekap.banyak().forEach((tahun, kolom) -> {
            List<CetakanCapaian> capaian = capaian(tahun);
            Map<String, BigDecimal> tercetak = new LinkedHashMap<>();
            rekap.kelas().forEach((predikat, b) -> b.angka(kolom).ifPresent(a -> tercetak.put(predikat, a.nilai())));
            BigDecimal jumlah = rekap.total()
                    .flatMap(b -> b.angka(kolom))
                    .map(Angka::nilai)
                    .orElse(Hitung.jumlah(tercetak.values()));
            if (capaian.size() >= 2) {
                banyakIndikator(tahun, jumlah, capaian);
                banyakPerKelas(tahun, tercetak, capaian);
            }
            persen(tahun, tercetak, jumlah);
        });
    }

    private List<CetakanCapaian> capaian(String tahun) {
        List<CetakanCapaian> semua = laporan.cetakan().stream()
                .filter(c -> c.baris().tabel().nama().equals("realisasi"))
                .filter(c -> c.kunci().tahun().equals(tahun) && c.capaian().isPresent())
                .toList();
        List<CetakanCapaian> sasaran = semua.stream()
                .filter(c -> indikator(c).map(Indikator::level).orElse("").equals("sasaran"))
                .toList();
        return sasaran.isEmpty() ? semua : sasaran;
    }

    private Optional<Indikator> indikator(CetakanCapaian c) {
        return laporan.indikator(c.kunci().kode());
    }

    private void banyakIndikator(String tahun, BigDecimal jumlah, List<CetakanCapaian> capaian) {
        if (jumlah.compareTo(BigDecimal.valueOf(capaian.size())) == 0) {
            return;
        }
        long sasaran = capaian.stream()
                .map(c -> indikator(c).map(i -> i.baris().teks("induk")).orElse(""))
                .distinct()
                .count();
        boolean menghitungSasaran = jumlah.compareTo(BigDecimal.valueOf(sasaran)) == 0;
        temuan.kesalahan(JenisTemuan.JUMLAH_TIDAK_COCOK)
                .di("Jumlah indikator " + tahun + " di " + rekap.tabel().nama())
                .angka(jumlah, BigDecimal.valueOf(capaian.size()))
                .karena("Rekap menghitung " + Tulis.id(jumlah) + " indikator; capaian yang tercetak untuk " + tahun
                        + " ada " + capaian.size() + "."
                        + (menghitungSasaran ? " Yang dihitung " + sasaran + " adalah sasaran." : ""))
                .rujuk(rekap.total()
                        .map(List::of)
                        .orElse(List.copyOf(rekap.kelas().values())))
                .rujuk(capaian.stream().map(CetakanCapaian::baris).toList())
                .simpan();
    }

    private void banyakPerKelas(String tahun, Map<String, BigDecimal> tercetak, List<CetakanCapaian> capaian) {
        Map<String, BigDecimal> hitung = new LinkedHashMap<>();
        rekap.kelas().keySet().forEach(p -> hitung.put(p, BigDecimal.ZERO));
        for (CetakanCapaian c : capaian) {
            laporan.skala()
                    .kelasDari(c.capaian().orElseThrow().nilai())
                    .map(KelasSkala::predikat)
                    .ifPresent(p -> hitung.merge(p, BigDecimal.ONE, BigDecimal::add));
        }
        List<String> beda = new ArrayList<>();
        List<Baris> baris = new ArrayList<>();
        tercetak.forEach((p, n) -> {
            if (!Hitung.sama(n, hitung.getOrDefault(p, BigDecimal.ZERO))) {
                beda.add(p);
                baris.add(rekap.kelas().get(p));
            }
        });
        if (!beda.isEmpty()) {
            temuan.kesalahan(JenisTemuan.PREDIKAT_TIDAK_SESUAI_SKALA)
                    .di("Rekap tingkat capaian " + tahun)
                    .teks(sebut(beda, tercetak), sebut(beda, hitung))
                    .karena("Menurut skala dokumen atas capaian tiap indikator " + tahun + ": " + sebut(beda, hitung)
                            + "; rekap mencetak " + sebut(beda, tercetak) + ".")
                    .rujuk(baris)
                    .rujuk(capaian.stream().map(CetakanCapaian::baris).toList())
                    .simpan();
        }
    }

    private static String sebut(List<String> predikat, Map<String, BigDecimal> banyak) {
        return String.join(
                ", ",
                predikat.stream()
                        .map(p -> p + " " + Tulis.id(banyak.getOrDefault(p, BigDecimal.ZERO)))
                        .toList());
    }

    private void persen(String tahun, Map<String, BigDecimal> tercetak, BigDecimal jumlah) {
        String kolom = rekap.persen().get(tahun);
        if (kolom == null || jumlah.signum() == 0) {
            return;
        }
        tercetak.forEach(
                (predikat, n) -> rekap.kelas().get(predikat).angka(kolom).ifPresent(cetak -> {
                    BigDecimal tepat = Hitung.persen(n, jumlah);
                    if (Kecocokan.antara(cetak, tepat).salah()) {
                        temuan.kesalahan(JenisTemuan.RUMUS_SALAH)
                                .di("Rekap tingkat capaian, kolom persen " + tahun + ", baris " + predikat)
                                .angka(cetak.nilai(), tepat)
                                .karena("Porsi " + Tulis.id(n) + " dari " + Tulis.id(jumlah) + " = "
                                        + Tulis.ringkas(tepat) + "%; tercetak " + Tulis.id(cetak.nilai()) + "%."
                                        + asal(cetak))
                                .rujuk(rekap.kelas().get(predikat))
                                .simpan();
                    }
                }));
    }

    private String asal(Angka cetak) {
        boolean rataRata = laporan.lainnya().stream()
                .filter(t -> t.kolom().stream().anyMatch(k -> k.contains("rata")))
                .flatMap(t -> t.baris().stream())
                .anyMatch(b -> b.tabel().kolom().stream()
                        .filter(k -> k.contains("rata"))
                        .anyMatch(k -> b.angka(k).filter(cetak::sama).isPresent()));
        return rataRata ? " Angka itu adalah rata-rata capaian, bukan porsi." : "";
    }
}
