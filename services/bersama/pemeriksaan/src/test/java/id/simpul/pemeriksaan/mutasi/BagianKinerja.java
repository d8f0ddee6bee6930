package id.simpul.pemeriksaan.mutasi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Tujuan, sasaran, indikator, target, realisasi dua tahun, komponen, skala, dan perbandingan. */
final class BagianKinerja {
    private static final String[] PENERIMA = {"Lansia", "Anak", "Disabilitas", "Korban Bencana", "Fakir Miskin"};

    private final PaketUtuh p;
    private final int tahun = PaketUtuh.TAHUN;

    BagianKinerja(PaketUtuh p) {
        this.p = p;
    }

    void susun() {
        p.buat("perencanaan", "jenis,kode,induk_kode,uraian,baris");
        p.buat(
                "indikator",
                "kode,level,induk,indikator,satuan,arah,formula,pembilang_nama,penyebut_nama,sumber_data,baris");
        p.buat("target", "indikator_kode,tahun,target,jenis,teks_tercetak,baris");
        p.buat(
                "realisasi",
                "indikator_kode,tahun,realisasi,satuan_realisasi,pembilang,penyebut,capaian_tercetak,"
                        + "predikat_tercetak,teks_tercetak,baris");
        p.buat(
                "komponen",
                "indikator_kode,tahun,uraian,kuota_atau_populasi,realisasi,satuan,sumber_dana,dihitung,alasan,baris");
        p.buat(
                "perbandingan",
                "jenis,indikator_kode,indikator,target_" + tahun + ",realisasi_" + (tahun - 1) + ",realisasi_" + tahun
                        + ",target_renstra,capaian_tercetak,kategori_tercetak,baris");
        skala();
        p.tabel("perencanaan").tambah("visi", "V1", "", "Kota yang sejahtera", "1");
        p.tabel("perencanaan").tambah("misi", "M1", "V1", "Meningkatkan kesejahteraan warga", "2");
        p.tabel("perencanaan").tambah("tujuan", "T1", "M1", "Menurunnya kerentanan sosial", "3");
        int banyak = p.antara(3, PENERIMA.length);
        for (int i = 1; i <= banyak; i++) {
            sasaran(i);
        }
        turun(banyak + 1);
    }

    private void skala() {
        TabelUji t = p.buat(
                "skala_predikat",
                "urutan,batas_bawah,batas_bawah_inklusif,batas_atas,batas_atas_inklusif,predikat,teks_tercetak,baris");
        t.tambah("1", "90", "ya", "", "", "Sangat Baik", ">= 90", "1");
        t.tambah("2", "75", "ya", "90", "tidak", "Baik", "75 - < 90", "2");
        t.tambah("3", "60", "ya", "75", "tidak", "Cukup", "60 - < 75", "3");
        t.tambah("4", "", "", "60", "tidak", "Kurang", "< 60", "4");
    }

    static String predikat(BigDecimal capaian) {
        int c = capaian.intValue();
        return c >= 90 ? "Sangat Baik" : c >= 75 ? "Baik" : c >= 60 ? "Cukup" : "Kurang";
    }

    private void sasaran(int i) {
        String kode = "IK" + i;
        String siapa = PENERIMA[i - 1];
        p.tabel("perencanaan").tambah("sasaran", "S" + i, "T1", "Meningkatnya layanan bagi " + siapa, "1" + i);
        p.tabel("indikator")
                .tambah(
                        kode,
                        "sasaran",
                        "S" + i,
                        "Persentase " + siapa + " yang terlayani",
                        "%",
                        "naik",
                        "Jumlah " + siapa + " dilayani / Jumlah " + siapa + " x 100%",
                        "Jumlah " + siapa + " dilayani",
                        "Jumlah " + siapa,
                        "Dinas",
                        "2" + i);
        BigDecimal awal = BigDecimal.valueOf(p.antara(40, 55));
        List<BigDecimal> target = deret(awal, BigDecimal.valueOf(p.antara(2, 5)));
        target(kode, awal, target);
        int populasi = p.antara(3_000, 90_000);
        BigDecimal lalu = realisasi(kode, siapa, tahun - 1, populasi + p.antara(7, 300), target.get(2), i);
        BigDecimal kini = realisasi(kode, siapa, tahun, populasi, target.get(3), i + 7);
        banding(kode, "Persentase " + siapa + " yang terlayani", target, lalu, kini);
    }

    private static List<BigDecimal> deret(BigDecimal awal, BigDecimal langkah) {
        List<BigDecimal> hasil = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            hasil.add(awal.add(langkah.multiply(BigDecimal.valueOf(i))));
        }
        return hasil;
    }

    private void target(String kode, BigDecimal awal, List<BigDecimal> target) {
        TabelUji t = p.tabel("target");
        t.tambah(kode, String.valueOf(tahun - 4), awal.toPlainString(), "kondisi_awal", "", "30");
        for (int i = 0; i < 5; i++) {
            t.tambah(kode, String.valueOf(tahun - 3 + i), target.get(i).toPlainString(), "renstra", "", "31");
        }
        t.tambah(kode, String.valueOf(tahun + 1), target.get(4).toPlainString(), "kondisi_akhir", "", "32");
        t.tambah(kode, String.valueOf(tahun), target.get(3).toPlainString(), "pk", "", "33");
    }

    private BigDecimal realisasi(String kode, String siapa, int thn, int populasi, BigDecimal target, int geser) {
        int a = populasi * p.antara(20, 40) / 100 + geser;
        int b = populasi * p.antara(10, 20) / 100 + geser * 3;
        TabelUji k = p.tabel("komponen");
        k.tambah(kode, "" + thn, "Layanan utama bagi " + siapa, "", "" + a, "orang", "APBD", "ya", "", "40");
        k.tambah(kode, "" + thn, "Layanan rujukan bagi " + siapa, "", "" + b, "orang", "APBD", "ya", "", "41");
        k.tambah(kode, "" + thn, "Penyebut: jumlah " + siapa, "" + populasi, "", "orang", "", "ya", "penyebut", "42");
        String realisasi = PaketUtuh.persen(a + b, populasi);
        tulis(kode, thn, realisasi, "" + (a + b), "" + populasi, capaian(new BigDecimal(a + b), populasi, target));
        return new BigDecimal(realisasi);
    }

    private static BigDecimal capaian(BigDecimal pembilang, int populasi, BigDecimal target) {
        return pembilang
                .multiply(BigDecimal.valueOf(10_000))
                .divide(BigDecimal.valueOf(populasi).multiply(target), 2, RoundingMode.HALF_UP);
    }

    private void tulis(String kode, int thn, String realisasi, String pembilang, String penyebut, BigDecimal capaian) {
        p.tabel("realisasi")
                .tambah(
                        kode,
                        "" + thn,
                        realisasi,
                        "%",
                        pembilang,
                        penyebut,
                        capaian.toPlainString(),
                        predikat(capaian),
                        "",
                        "50");
    }

    private void turun(int i) {
        p.tabel("perencanaan").tambah("sasaran", "S" + i, "T1", "Berkurangnya kasus telantar", "19");
        p.tabel("indikator")
                .tambah("IK" + i, "sasaran", "S" + i, "Angka Telantar", "%", "turun", "", "", "", "BPS", "29");
        BigDecimal awal = new BigDecimal("9.50");
        List<BigDecimal> target = deret(awal, new BigDecimal("-0.40"));
        target("IK" + i, awal, target);
        BigDecimal lalu = satu("IK" + i, tahun - 1, target.get(2));
        BigDecimal kini = satu("IK" + i, tahun, target.get(3));
        banding("IK" + i, "Angka Telantar", target, lalu, kini);
    }

    private BigDecimal satu(String kode, int thn, BigDecimal target) {
        BigDecimal realisasi =
                target.add(new BigDecimal(p.antara(-60, 60)).movePointLeft(2)).setScale(2);
        tulis(kode, thn, realisasi.toPlainString(), "", "", capaianTurun(target, realisasi));
        return realisasi;
    }

    private static BigDecimal capaianTurun(BigDecimal t, BigDecimal r) {
        return t.add(t).subtract(r).multiply(BigDecimal.valueOf(100)).divide(t, 2, RoundingMode.HALF_UP);
    }

    private void banding(String kode, String nama, List<BigDecimal> target, BigDecimal lalu, BigDecimal kini) {
        String capaian = p.tabel("realisasi")
                .yang(b ->
                        b.get("indikator_kode").equals(kode) && b.get("tahun").equals("" + tahun))
                .get(0)
                .get("capaian_tercetak");
        p.tabel("perbandingan")
                .tambah(
                        "antar_tahun",
                        kode,
                        nama,
                        target.get(3).toPlainString(),
                        lalu.toPlainString(),
                        kini.toPlainString(),
                        target.get(4).toPlainString(),
                        capaian,
                        predikat(new BigDecimal(capaian)),
                        "60");
    }
}
