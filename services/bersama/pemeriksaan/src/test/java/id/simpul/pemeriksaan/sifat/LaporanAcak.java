package id.simpul.pemeriksaan.sifat;

import id.simpul.pemeriksaan.PaketContoh;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Laporan acak yang seluruh angkanya cocok; dipakai untuk membuktikan kaidah tidak menuduh tanpa sebab. */
final class LaporanAcak {
    private static final String[] SKALA = {
        "1,,,55,ya,Tidak Berhasil,1",
        "2,55,tidak,70,ya,Cukup Berhasil,2",
        "3,70,tidak,85,ya,Berhasil,3",
        "4,85,tidak,,,Sangat Berhasil,4"
    };

    private final Random acak;
    final List<String[]> anggaran = new ArrayList<>();
    final List<String[]> indikator = new ArrayList<>();
    final List<String[]> target = new ArrayList<>();
    final List<String[]> realisasi = new ArrayList<>();
    final List<String[]> komponen = new ArrayList<>();
    final List<String[]> pegawai = new ArrayList<>();

    LaporanAcak(long benih) {
        acak = new Random(benih);
        susunAnggaran();
        IntStream.rangeClosed(1, 2 + acak.nextInt(6)).forEach(this::susunIndikator);
        susunPegawai();
    }

    private void susunAnggaran() {
        long[] total = new long[2];
        int program = 1 + acak.nextInt(5);
        for (int p = 1; p <= program; p++) {
            int letak = anggaran.size();
            long[] jumlahProgram = new long[2];
            int kegiatan = 1 + acak.nextInt(4);
            for (int k = 1; k <= kegiatan; k++) {
                tambah(jumlahProgram, susunKegiatan(p, k));
            }
            anggaran.add(letak, baris("program", "Program " + p, "", jumlahProgram));
            tambah(total, jumlahProgram);
        }
        anggaran.add(baris("total", "TOTAL", "", total));
    }

    private long[] susunKegiatan(int p, int k) {
        int letak = anggaran.size();
        long[] jumlah = new long[2];
        String nama = "Kegiatan " + p + "-" + k;
        for (int s = 1; s <= 1 + acak.nextInt(5); s++) {
            long pagu = 1_000_000L + acak.nextInt(900_000_000);
            long[] angka = {pagu, pagu * (1 + acak.nextInt(100)) / 100};
            anggaran.add(baris("sub_kegiatan", "Sub " + p + "-" + k + "-" + s, nama, angka));
            tambah(jumlah, angka);
        }
        anggaran.add(letak, baris("kegiatan", nama, "Program " + p, jumlah));
        return jumlah;
    }

    private static void tambah(long[] jumlah, long[] angka) {
        jumlah[0] += angka[0];
        jumlah[1] += angka[1];
    }

    private static String[] baris(String level, String uraian, String induk, long[] angka) {
        return new String[] {
            "",
            level,
            uraian,
            induk,
            "2024",
            "",
            String.valueOf(angka[0]),
            String.valueOf(angka[1]),
            persen(angka[1], angka[0]),
            "1"
        };
    }

    private static String persen(long bagian, long seluruh) {
        return BigDecimal.valueOf(bagian)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(seluruh), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private void susunIndikator(int i) {
        String kode = "I" + i;
        int penyebut = 1000 + acak.nextInt(100_000);
        int a = 1 + acak.nextInt(penyebut / 2);
        int b = 1 + acak.nextInt(penyebut - a);
        int sasaran = 40 + acak.nextInt(60);
        String hasil = persen(a + b, penyebut);
        BigDecimal capaian = BigDecimal.valueOf(a + b)
                .multiply(BigDecimal.valueOf(10_000))
                .divide(BigDecimal.valueOf(penyebut).multiply(BigDecimal.valueOf(sasaran)), 2, RoundingMode.HALF_UP);
        indikator.add(
                new String[] {kode, "sasaran", "S" + i, "Persentase layanan nomor " + i, "%", "naik", "", "", "1"});
        target.add(new String[] {kode, "2024", String.valueOf(sasaran), "pk", "", "1"});
        realisasi.add(new String[] {
            kode,
            "2024",
            hasil,
            "%",
            String.valueOf(a + b),
            String.valueOf(penyebut),
            capaian.toPlainString(),
            predikat(capaian),
            "",
            "1"
        });
        komponen.add(new String[] {
            kode, "2024", "Layanan pertama " + i, "", String.valueOf(a), "orang", "APBD", "ya", "", "1"
        });
        komponen.add(
                new String[] {kode, "2024", "Bantuan kedua " + i, "", String.valueOf(b), "orang", "APBD", "ya", "", "1"
                });
        komponen.add(new String[] {
            kode, "2024", "Populasi " + i, String.valueOf(penyebut), "", "Jiwa", "", "ya", "penyebut", "1"
        });
    }

    private static String predikat(BigDecimal capaian) {
        if (capaian.compareTo(BigDecimal.valueOf(85)) > 0) {
            return "Sangat Berhasil";
        }
        return capaian.compareTo(BigDecimal.valueOf(70)) > 0
                ? "Berhasil"
                : capaian.compareTo(BigDecimal.valueOf(55)) > 0 ? "Cukup Berhasil" : "Tidak Berhasil";
    }

    private void susunPegawai() {
        int[] jumlah = new int[2];
        for (int i = 0; i < 5; i++) {
            int l = 1 + acak.nextInt(20);
            int p = 1 + acak.nextInt(20);
            pegawai.add(new String[] {
                "Bidang " + (char) ('A' + i), String.valueOf(l), String.valueOf(p), String.valueOf(l + p), "1"
            });
            jumlah[0] += l;
            jumlah[1] += p;
        }
        pegawai.add(new String[] {
            "Jumlah", String.valueOf(jumlah[0]), String.valueOf(jumlah[1]), String.valueOf(jumlah[0] + jumlah[1]), "1"
        });
    }

    PaketContoh paket() {
        return new PaketContoh()
                .tabel("anggaran", gabung(anggaran))
                .tabel("indikator", gabung(indikator))
                .tabel("target", gabung(target))
                .tabel("realisasi", gabung(realisasi))
                .tabel("komponen", gabung(komponen))
                .tabel("skala_predikat", SKALA)
                .berkas(
                        "lainnya/pegawai.csv",
                        "bagian,laki_laki,perempuan,jumlah,baris\n" + String.join("\n", gabung(pegawai)) + "\n");
    }

    private static String[] gabung(List<String[]> baris) {
        return baris.stream().map(b -> String.join(",", b)).toArray(String[]::new);
    }
}
