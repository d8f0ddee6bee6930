package id.simpul.pemeriksaan.mutasi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** Tabel lain: pegawai, rata-rata capaian, rekap tingkat capaian, gambaran umum, angka dalam kalimat, cetakan target. */
final class BagianLain {
    private final PaketUtuh p;

    BagianLain(PaketUtuh p) {
        this.p = p;
    }

    void susun() {
        pegawai();
        rataRata();
        rekap();
        umum();
        kalimat();
        cetakanTarget();
    }

    private void pegawai() {
        TabelUji t = p.buat("lainnya/pegawai_golongan", "golongan,laki_laki,perempuan,jumlah,baris");
        int[] jumlah = new int[2];
        for (String g : List.of("Golongan IV", "Golongan III", "Golongan II")) {
            int l = p.antara(1, 25);
            int w = p.antara(1, 25);
            t.tambah(g, "" + l, "" + w, "" + (l + w), "1");
            jumlah[0] += l;
            jumlah[1] += w;
        }
        t.tambah("JUMLAH", "" + jumlah[0], "" + jumlah[1], "" + (jumlah[0] + jumlah[1]), "2");
    }

    private List<Map<String, String>> capaian(int tahun) {
        return p.tabel("realisasi").yang("tahun", "" + tahun);
    }

    private void rataRata() {
        TabelUji t = p.buat("lainnya/rata_rata_capaian", "tahun,rata_rata_capaian_kinerja,baris");
        for (int tahun : new int[] {PaketUtuh.TAHUN - 1, PaketUtuh.TAHUN}) {
            BigDecimal jumlah = capaian(tahun).stream()
                    .map(b -> new BigDecimal(b.get("capaian_tercetak")))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            t.tambah(
                    "" + tahun,
                    jumlah.divide(BigDecimal.valueOf(capaian(tahun).size()), 2, RoundingMode.HALF_UP)
                            .toPlainString(),
                    "1");
        }
    }

    private void rekap() {
        int kini = PaketUtuh.TAHUN;
        TabelUji t = p.buat(
                "lainnya/rekap_tingkat_capaian",
                "no,tingkat_capaian,jumlah_indikator_" + kini + ",persen_" + kini + ",baris");
        int seluruh = capaian(kini).size();
        int no = 0;
        for (Map<String, String> s : p.tabel("skala_predikat").baris) {
            int banyak = (int) capaian(kini).stream()
                    .filter(b -> b.get("predikat_tercetak").equals(s.get("predikat")))
                    .count();
            t.tambah(
                    "" + ++no,
                    s.get("predikat") + " (" + s.get("teks_tercetak") + ")",
                    "" + banyak,
                    PaketUtuh.persen(banyak, seluruh),
                    "1");
        }
        t.tambah("", "TOTAL", "" + seluruh, "100.00", "1");
    }

    private void umum() {
        TabelUji t = p.buat("lainnya/gambaran_umum", "uraian,nilai,satuan,teks_tercetak,baris");
        t.tambah("luas wilayah", "120.50", "km2", "120,50 km2", "1");
        t.tambah("kecamatan", "9", "kecamatan", "9 kecamatan", "1");
        t.tambah("kelurahan", "44", "kelurahan", "44 kelurahan", "1");
    }

    private void kalimat() {
        TabelUji t = p.buat("lainnya/angka_narasi", "uraian,nilai,satuan,baris");
        Map<String, String> total = p.tabel("anggaran")
                .yang(b -> b.get("level").equals("total") && b.get("tahun").equals("" + PaketUtuh.TAHUN))
                .get(0);
        long program = p.tabel("anggaran")
                .yang(b -> b.get("level").equals("program") && b.get("tahun").equals("" + PaketUtuh.TAHUN))
                .size();
        t.tambah("Alokasi anggaran " + PaketUtuh.TAHUN, total.get("anggaran"), "rupiah", "1");
        t.tambah("Realisasi anggaran " + PaketUtuh.TAHUN, total.get("realisasi"), "rupiah", "1");
        t.tambah("Persen realisasi anggaran " + PaketUtuh.TAHUN, total.get("persen_tercetak"), "%", "1");
        t.tambah("Program dilaksanakan " + PaketUtuh.TAHUN, "" + program, "program", "1");
    }

    private void cetakanTarget() {
        TabelUji t = p.buat("lainnya/target_lampiran", "sumber,kolom_tercetak,target,baris");
        for (Map<String, String> b : p.tabel("target")
                .yang(x ->
                        x.get("indikator_kode").equals("IK1") && x.get("jenis").equals("renstra"))) {
            t.tambah("Lampiran target", b.get("tahun"), b.get("target"), "1");
        }
    }
}
