package id.simpul.pemeriksaan.kaidah.capaian;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.CetakanCapaian;
import id.simpul.pemeriksaan.data.Indikator;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.NamaBaku;
import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.hitung.Kecocokan;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import id.simpul.pemeriksaan.paket.Tabel;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rata-rata capaian yang dicetak per sasaran = rata-rata capaian tercetak indikator sasaran itu. */
public final class RataRataSasaran extends KaidahBernama {
    private static final List<String> KOLOM_SASARAN = List.of("sasaran_kode", "sasaran", "sasaran_strategis");

    public RataRataSasaran() {
        super(
                "rata_rata_sasaran",
                "rata-rata capaian yang dicetak per sasaran = rata-rata capaian indikator sasaran itu",
                "realisasi",
                "indikator");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        Map<String, String> kode = kodeSasaran(laporan);
        String tahun = laporan.tahun().laporan().map(String::valueOf).orElse("");
        for (Tabel t : laporan.lainnya()) {
            boolean satuTahun = !t.punya("tahun") && !t.punya("indikator_kode");
            for (String k : satuTahun ? t.kolom() : List.<String>of()) {
                if (k.matches("(nilai_)?rata_rata(_capaian)?(_kinerja|_sasaran)?(_persen)?|rata_capaian.*")) {
                    t.baris().forEach(b -> b.angka(k)
                            .ifPresent(a -> nilai(laporan, kode.get(sasaran(b)), tahun, b, a, temuan)));
                }
            }
        }
    }

    /** Kode sasaran menurut kode dan rumusannya. */
    private static Map<String, String> kodeSasaran(Laporan laporan) {
        Map<String, String> hasil = new HashMap<>();
        for (Baris b : laporan.paket().baris("perencanaan")) {
            if (b.teks("jenis").startsWith("sasaran")) {
                hasil.put(NamaBaku.dari(b.teks("kode")), b.teks("kode"));
                hasil.put(NamaBaku.dari(b.teks("uraian")), b.teks("kode"));
            }
        }
        return hasil;
    }

    private static String sasaran(Baris b) {
        return KOLOM_SASARAN.stream()
                .map(b::teks)
                .filter(s -> !s.isEmpty())
                .findFirst()
                .map(NamaBaku::dari)
                .orElse("");
    }

    private static void nilai(Laporan laporan, String sasaran, String tahun, Baris b, Angka cetak, Penampung temuan) {
        List<CetakanCapaian> isi = laporan.cetakan().stream()
                .filter(c -> c.baris().tabel().nama().equals("realisasi"))
                .filter(c -> c.kunci().tahun().equals(tahun) && c.capaian().isPresent())
                .filter(c -> laporan.indikator(c.kunci().kode())
                        .map(Indikator::baris)
                        .filter(i -> i.teks("induk").equals(sasaran))
                        .isPresent())
                .toList();
        if (isi.isEmpty()) {
            return;
        }
        List<BigDecimal> capaian =
                isi.stream().map(c -> c.capaian().orElseThrow().nilai()).toList();
        BigDecimal benar = Hitung.rataRata(capaian);
        BigDecimal dibatasi =
                Hitung.rataRata(capaian.stream().map(n -> n.min(Hitung.SERATUS)).toList());
        if (!Kecocokan.antara(cetak, benar).salah()
                || !Kecocokan.antara(cetak, dibatasi).salah()) {
            return;
        }
        var t = temuan.kesalahan(JenisTemuan.RUMUS_SALAH)
                .di("Rata-rata capaian sasaran " + sasaran + " " + tahun)
                .angka(cetak.nilai(), benar)
                .karena("Rata-rata capaian " + capaian.size() + " indikator sasaran itu = (" + Tulis.jumlahan(capaian)
                        + ") / " + capaian.size() + " = " + Tulis.ringkas(benar) + "; tercetak "
                        + Tulis.id(cetak.nilai()) + ".")
                .rujuk(b);
        isi.forEach(c -> t.rujuk(c.baris()));
        t.simpan();
    }
}
