package id.simpul.pemeriksaan;

/** Paket konsisten berisi lebih dari seratus ribu baris. */
final class PaketBesar {
    private static final int PROGRAM = 200;
    private static final int KEGIATAN = 10;
    private static final int SUB = 30;

    private PaketBesar() {}

    static byte[] zip() {
        return new PaketContoh()
                .berkas("anggaran.csv", anggaran())
                .berkas("keluaran.csv", keluaran())
                .berkas("lainnya/penerima.csv", penerima())
                .zip();
    }

    private static String anggaran() {
        StringBuilder s =
                new StringBuilder("level,uraian,induk_uraian,tahun,anggaran,realisasi,persen_tercetak,baris\n");
        for (int p = 0; p < PROGRAM; p++) {
            baris(s, "program", "Program " + p, "", KEGIATAN * SUB);
            for (int k = 0; k < KEGIATAN; k++) {
                baris(s, "kegiatan", "Kegiatan " + p + "/" + k, "Program " + p, SUB);
                for (int i = 0; i < SUB; i++) {
                    baris(s, "sub_kegiatan", "Sub " + p + "/" + k + "/" + i, "Kegiatan " + p + "/" + k, 1);
                }
            }
        }
        baris(s, "total", "TOTAL", "", PROGRAM * KEGIATAN * SUB);
        return s.toString();
    }

    private static void baris(StringBuilder s, String level, String uraian, String induk, int kali) {
        s.append(level)
                .append(',')
                .append(uraian)
                .append(',')
                .append(induk)
                .append(",2024,")
                .append(1_000_000L * kali)
                .append(',')
                .append(750_000L * kali)
                .append(",75.00,1\n");
    }

    private static String keluaran() {
        StringBuilder s = new StringBuilder(
                "level,uraian,indikator_keluaran,tahun,target_angka,target_satuan,realisasi_angka,realisasi_satuan,baris\n");
        for (int i = 0; i < 20_000; i++) {
            s.append("sub_kegiatan,Keluaran ")
                    .append(i)
                    .append(",Jumlah,")
                    .append(2023 + i % 2)
                    .append(",10,orang,")
                    .append(i % 97 + 1)
                    .append(",orang,1\n");
        }
        return s.toString();
    }

    private static String penerima() {
        StringBuilder s = new StringBuilder("kelompok,laki_laki,perempuan,jumlah,baris\n");
        long jumlah = 0;
        for (int i = 0; i < 20_000; i++) {
            s.append("Kelompok ke ")
                    .append(i)
                    .append(',')
                    .append(i)
                    .append(",1,")
                    .append(i + 1)
                    .append(",1\n");
            jumlah += i;
        }
        return s.append("Jumlah,")
                .append(jumlah)
                .append(",20000,")
                .append(jumlah + 20_000)
                .append(",1\n")
                .toString();
    }
}
