package id.simpul.pemeriksaan.kaidah.target;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.PembangunTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.KunciTahun;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.TahunDokumen;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import id.simpul.pemeriksaan.paket.Tabel;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Deret target yang sama dicetak di bawah judul tahun yang bergeser. */
public final class TahunBergeser extends KaidahBernama {
    private static final Pattern KE = Pattern.compile("(?i)(?:tahun\\s*)?ke\\s*-?\\s*([0-9]{1,2})");
    private static final int DERET_PALING_BANYAK = 300;
    private static final int TITIK = 3;
    private static final int GESER = 3;

    public TahunBergeser() {
        super("tahun_bergeser", "judul tahun deret target sama di semua cetakan", "target");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        Map<String, Map<Integer, BigDecimal>> acuan = acuan(laporan);
        for (Tabel t : laporan.lainnya()) {
            String kolomTahun = t.punya("kolom_tercetak") ? "kolom_tercetak" : t.punya("tahun") ? "tahun" : "";
            if (!kolomTahun.isEmpty() && t.punya("target")) {
                kelompok(t, kolomTahun).entrySet().stream()
                        .limit(DERET_PALING_BANYAK)
                        .forEach(e -> banding(laporan, e.getKey(), e.getValue(), kolomTahun, acuan, temuan));
            }
        }
    }

    private static Map<String, Map<Integer, BigDecimal>> acuan(Laporan laporan) {
        Map<String, Map<Integer, BigDecimal>> hasil = new LinkedHashMap<>();
        laporan.target().forEach((kunci, baris) -> {
            boolean tahunan = TahunDokumen.tahun(kunci.tahun()).isPresent();
            if (tahunan) {
                laporan.targetAngka(kunci).ifPresent(a -> hasil.computeIfAbsent(kunci.kode(), k -> new TreeMap<>())
                        .put(Integer.valueOf(kunci.tahun()), a.nilai().stripTrailingZeros()));
            }
        });
        hasil.values().removeIf(d -> d.values().stream().distinct().count() < TITIK);
        return hasil.size() > DERET_PALING_BANYAK ? Map.of() : hasil;
    }

    private static Map<String, Map<Integer, Baris>> kelompok(Tabel t, String kolomTahun) {
        String kolomKelompok =
                t.kolom().get(0).equals(kolomTahun) ? "" : t.kolom().get(0);
        Map<String, Map<Integer, Baris>> hasil = new LinkedHashMap<>();
        for (Baris b : t.baris()) {
            OptionalInt tahun = tahun(b.teks(kolomTahun));
            if (tahun.isPresent() && b.angka("target").isPresent()) {
                hasil.computeIfAbsent(b.teks(kolomKelompok), k -> new TreeMap<>())
                        .putIfAbsent(tahun.getAsInt(), b);
            }
        }
        return hasil;
    }

    /** Tahun kalender, atau urutan pada judul "tahun ke-3". */
    private static OptionalInt tahun(String judul) {
        Matcher ke = KE.matcher(judul);
        return ke.matches() ? OptionalInt.of(Integer.parseInt(ke.group(1))) : TahunDokumen.tahun(judul);
    }

    private static void banding(
            Laporan laporan,
            String nama,
            Map<Integer, Baris> baris,
            String kolomTahun,
            Map<String, Map<Integer, BigDecimal>> acuan,
            Penampung temuan) {
        boolean urutan = baris.keySet().stream().allMatch(t -> t < 100);
        for (Map.Entry<String, Map<Integer, BigDecimal>> e : acuan.entrySet()) {
            long berbeda = e.getValue().values().stream().distinct().count();
            if (berbeda < TITIK || baris.size() < TITIK) {
                continue;
            }
            int dasar = urutan ? ((TreeMap<Integer, BigDecimal>) e.getValue()).firstKey() - 1 : 0;
            int terbaik = IntStream.rangeClosed(-GESER, GESER)
                    .boxed()
                    .max(Comparator.comparingInt((Integer g) -> cocok(baris, e.getValue(), dasar + g))
                            .thenComparing(g -> -Math.abs(g)))
                    .orElse(0);
            int cocok = cocok(baris, e.getValue(), dasar + terbaik);
            if (cocok >= TITIK && cocok * 3 >= baris.size() * 2) {
                if (terbaik != 0 && !urutan) {
                    catat(nama, List.copyOf(baris.values()), kolomTahun, e.getKey(), terbaik, temuan);
                }
                nilaiBerbeda(laporan, nama, baris, e, dasar + terbaik, temuan);
                return;
            }
        }
    }

    private static void nilaiBerbeda(
            Laporan laporan,
            String nama,
            Map<Integer, Baris> baris,
            Map.Entry<String, Map<Integer, BigDecimal>> acuan,
            int geser,
            Penampung temuan) {
        baris.forEach((tahun, b) -> {
            BigDecimal nilai = b.angka("target").map(Angka::nilai).orElseThrow();
            BigDecimal lain = acuan.getValue().get(tahun + geser);
            if (lain != null && lain.compareTo(nilai) != 0) {
                temuan.kesalahan(JenisTemuan.NILAI_ANTAR_TABEL_BEDA)
                        .di("Target " + acuan.getKey() + " " + (tahun + geser) + ", " + nama)
                        .angka(nilai, lain)
                        .karena("Cetakan ini " + Tulis.id(nilai) + ", tabel target " + Tulis.id(lain) + ".")
                        .rujuk(b)
                        .rujuk(laporan.target()
                                .getOrDefault(new KunciTahun(acuan.getKey(), String.valueOf(tahun + geser)), List.of()))
                        .simpan();
            }
        });
    }

    private static int cocok(Map<Integer, Baris> baris, Map<Integer, BigDecimal> deret, int geser) {
        int n = 0;
        for (Map.Entry<Integer, Baris> b : baris.entrySet()) {
            BigDecimal nilai = b.getValue().angka("target").map(Angka::nilai).orElseThrow();
            BigDecimal acuan = deret.get(b.getKey() + geser);
            n += acuan != null && acuan.compareTo(nilai) == 0 ? 1 : 0;
        }
        return n;
    }

    private static void catat(
            String nama, List<Baris> baris, String kolomTahun, String kode, int geser, Penampung temuan) {
        int tercetak = Integer.parseInt(baris.get(0).teks(kolomTahun));
        PembangunTemuan t = temuan.kesalahan(JenisTemuan.TAHUN_SALAH)
                .di("Judul tahun " + nama)
                .teks(String.valueOf(tercetak), String.valueOf(tercetak + geser))
                .karena("Deret target " + kode + " sama dengan cetakan lain, tetapi judul tahunnya bergeser " + geser
                        + " tahun: nilai " + baris.get(0).teks("target") + " dicetak untuk " + tercetak
                        + ", di tempat lain untuk "
                        + (tercetak + geser) + ".")
                .rujuk(baris);
        t.simpan();
    }
}
