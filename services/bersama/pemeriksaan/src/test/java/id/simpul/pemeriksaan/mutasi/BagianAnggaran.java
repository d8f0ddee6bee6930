package id.simpul.pemeriksaan.mutasi;

import java.util.ArrayList;
import java.util.List;

/** Pohon anggaran dua tahun, keluaran setiap sub kegiatan, dan tabel efisiensi. */
final class BagianAnggaran {
    private static final String[] BIDANG = {"Pelayanan Dasar", "Jaminan Sosial", "Data Terpadu", "Kesiapsiagaan"};
    private static final String[] KERJA = {"Penyediaan", "Pendampingan", "Pemantauan", "Pengelolaan"};
    private static final String[] BENDA = {"Pangan", "Sandang", "Alat Bantu", "Rumah Singgah", "Kendaraan"};

    private final PaketUtuh p;

    BagianAnggaran(PaketUtuh p) {
        this.p = p;
    }

    void susun() {
        p.buat(
                "anggaran",
                "kode,no_tercetak,level,uraian,induk_uraian,tahun,pagu_renstra,anggaran,realisasi,persen_tercetak,"
                        + "realisasi_fisik_tercetak,baris");
        p.buat(
                "keluaran",
                "level,uraian,indikator_keluaran,tahun,target_angka,target_satuan,realisasi_angka,realisasi_satuan,"
                        + "status,teks_target,teks_realisasi,baris");
        p.buat(
                "efisiensi",
                "sasaran,program_kegiatan,level,target_anggaran,realisasi_anggaran,persen_tercetak,realisasi_fisik,"
                        + "efisiensi_rp,efisiensi_persen,baris");
        long[] total = new long[3];
        for (int i = 0; i < p.antara(2, BIDANG.length); i++) {
            tambah(total, program(i));
        }
        baris("", "total", "TOTAL", "", total);
        tahunLalu();
    }

    private long[] program(int i) {
        String nama = "Program " + BIDANG[i];
        String kode = "1.06.0" + (i + 2);
        TabelUji t = p.tabel("anggaran");
        int letak = t.baris.size();
        long[] jumlah = new long[3];
        List<String[]> rinci = new ArrayList<>();
        for (int k = 0; k < p.antara(1, 3); k++) {
            tambah(jumlah, kegiatan(i, k, nama, kode, rinci));
        }
        baris(kode, "program", nama, "", jumlah);
        t.baris.add(letak, t.baris.remove(t.baris.size() - 1));
        efisiensi(BIDANG[i], nama, jumlah, rinci);
        return jumlah;
    }

    private long[] kegiatan(int i, int k, String program, String kodeProgram, List<String[]> rinci) {
        String nama = "Kegiatan " + KERJA[k] + " " + BIDANG[i];
        String kode = kodeProgram + ".2.0" + (k + 1);
        TabelUji t = p.tabel("anggaran");
        int letak = t.baris.size();
        long[] jumlah = new long[3];
        for (int s = 0; s < p.antara(1, BENDA.length); s++) {
            long pagu = 10_000_000L + p.acak.nextInt(900_000_000);
            long anggaran = pagu - p.acak.nextInt(9_000_000);
            long realisasi = anggaran * p.antara(55, 99) / 100 + p.acak.nextInt(9);
            long[] angka = {pagu, anggaran, realisasi};
            String sub = KERJA[k] + " " + BENDA[s] + " " + BIDANG[i];
            baris(kode + ".0" + (s + 1), "sub_kegiatan", sub, nama, angka);
            keluaran(sub, BENDA[s]);
            tambah(jumlah, angka);
        }
        baris(kode, "kegiatan", nama, program, jumlah);
        t.baris.add(letak, t.baris.remove(t.baris.size() - 1));
        rinci.add(new String[] {nama, "" + jumlah[1], "" + jumlah[2]});
        return jumlah;
    }

    private void keluaran(String sub, String benda) {
        int target = p.antara(11, 900);
        for (int thn : new int[] {PaketUtuh.TAHUN, PaketUtuh.TAHUN - 1}) {
            int hasil = target * p.antara(70, 120) / 100 + 1;
            p.tabel("keluaran")
                    .tambah(
                            "sub_kegiatan",
                            sub,
                            "Jumlah orang penerima " + benda,
                            "" + thn,
                            "" + target,
                            "orang",
                            "" + hasil,
                            "orang",
                            "",
                            target + " orang",
                            hasil + " orang",
                            "70");
        }
    }

    private void baris(String kode, String level, String uraian, String induk, long[] n) {
        p.tabel("anggaran")
                .tambah(
                        kode,
                        "",
                        level,
                        uraian,
                        induk,
                        "" + PaketUtuh.TAHUN,
                        level.equals("total") ? "" : "" + n[0],
                        "" + n[1],
                        "" + n[2],
                        PaketUtuh.persen(n[2], n[1]),
                        "",
                        "80");
    }

    private void tahunLalu() {
        long[] total = new long[2];
        for (var b : List.copyOf(p.tabel("anggaran").yang("level", "program"))) {
            long anggaran = 400_000_000L + p.acak.nextInt(800_000_000);
            long realisasi = anggaran * p.antara(60, 98) / 100;
            lalu(b.get("kode"), "program", b.get("uraian"), anggaran, realisasi);
            total[0] += anggaran;
            total[1] += realisasi;
        }
        lalu("", "total", "TOTAL", total[0], total[1]);
    }

    private void lalu(String kode, String level, String uraian, long anggaran, long realisasi) {
        p.tabel("anggaran")
                .tambah(
                        kode,
                        "",
                        level,
                        uraian,
                        "",
                        "" + (PaketUtuh.TAHUN - 1),
                        "",
                        "" + anggaran,
                        "" + realisasi,
                        PaketUtuh.persen(realisasi, anggaran),
                        "",
                        "81");
    }

    private void efisiensi(String sasaran, String program, long[] jumlah, List<String[]> rinci) {
        String s = "Meningkatnya " + sasaran;
        int fisik = p.antara(80, 100);
        hemat(s, program, "program", jumlah[1], jumlah[2], fisik);
        for (String[] k : rinci) {
            hemat(s, k[0], "kegiatan", Long.parseLong(k[1]), Long.parseLong(k[2]), fisik);
        }
        hemat(s, "TOTAL", "total", jumlah[1], jumlah[2], fisik);
    }

    private void hemat(String sasaran, String nama, String level, long anggaran, long realisasi, int fisik) {
        long sisa = anggaran - realisasi;
        p.tabel("efisiensi")
                .tambah(
                        sasaran,
                        nama,
                        level,
                        "" + anggaran,
                        "" + realisasi,
                        PaketUtuh.persen(realisasi, anggaran),
                        "" + fisik,
                        "" + sisa,
                        PaketUtuh.persen(sisa, anggaran),
                        "90");
    }

    private static void tambah(long[] jumlah, long[] angka) {
        for (int i = 0; i < angka.length; i++) {
            jumlah[i] += angka[i];
        }
    }
}
