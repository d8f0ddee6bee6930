package id.simpul.pemeriksaan.kaidah.capaian;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.NamaBaku;
import id.simpul.pemeriksaan.data.TahunDokumen;
import id.simpul.pemeriksaan.hitung.Kecocokan;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import id.simpul.pemeriksaan.paket.Tabel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rata-rata capaian tercetak = rata-rata sederhana capaian tercetak. Bila tidak, dicari rata-rata lain
 * yang menghasilkannya: kolom realisasi, kolom campuran, dibatasi 100, atau per sasaran.
 */
public final class RataRataCapaian extends KaidahBernama {
    private static final int CETAKAN_PALING_BANYAK = 50;
    private static final List<String> BAGIAN = List.of(
            "sasaran", "sasaran_strategis", "sasaran_kode", "tujuan", "program", "indikator", "bidang", "uraian");
    private static final Pattern TAHUN = Pattern.compile("(?:19|20)[0-9]{2}");

    public RataRataCapaian() {
        super(
                "rata_rata_capaian",
                "rata-rata capaian tercetak = rata-rata capaian indikator; bila tidak, rata-rata apa yang dipakai",
                "realisasi");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        Map<String, List<Cetakan>> menurutAngka = new LinkedHashMap<>();
        for (Tabel t : laporan.lainnya()) {
            for (Cetakan c : cetakan(laporan, t)) {
                String kunci = c.tahun + "|" + c.angka.nilai().stripTrailingZeros();
                menurutAngka.computeIfAbsent(kunci, k -> new ArrayList<>()).add(c);
            }
        }
        menurutAngka.values().stream().limit(CETAKAN_PALING_BANYAK).forEach(c -> nilai(laporan, c, temuan));
    }

    private static List<Cetakan> cetakan(Laporan laporan, Tabel t) {
        List<Cetakan> hasil = new ArrayList<>();
        String bawaan = laporan.tahun().laporan().map(String::valueOf).orElse("");
        Set<String> bagian = perBagian(t);
        for (String k : t.kolom()) {
            boolean kolomRata = k.contains("rata") && (k.contains("capaian") || k.contains("kinerja"));
            for (Baris b : t.baris()) {
                boolean barisRata = (k.startsWith("nilai") || k.startsWith("capaian")) && labelRata(b);
                if ((kolomRata && !bagian.contains(label(b))) || barisRata) {
                    Matcher m = TAHUN.matcher(k);
                    String tahun = TahunDokumen.tahun(b.teks("tahun")).isPresent()
                            ? b.teks("tahun")
                            : m.find() ? m.group() : bawaan;
                    b.angka(k).ifPresent(a -> hasil.add(new Cetakan(tahun, a, b)));
                }
            }
        }
        return hasil;
    }

    /**
     * Label baris yang rata-ratanya milik sebagian indikator saja (satu sasaran, satu program), bukan seluruh laporan:
     * tabel yang memuat lebih dari satu label. Baris jumlah dan baris "rata-rata" tetap milik seluruh laporan.
     */
    private static Set<String> perBagian(Tabel t) {
        Set<String> label = new HashSet<>();
        for (Baris b : t.baris()) {
            String satu = label(b);
            if (!satu.isEmpty() && !NamaBaku.jumlah(satu) && !satu.contains("rata")) {
                label.add(satu);
            }
        }
        return label.size() > 1 ? label : Set.of();
    }

    private static String label(Baris b) {
        return BAGIAN.stream()
                .map(b::teks)
                .filter(s -> !s.isEmpty())
                .findFirst()
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean labelRata(Baris b) {
        String label = b.teks("uraian").toLowerCase(Locale.ROOT);
        return label.contains("rata") && label.contains("capaian");
    }

    private static void nilai(Laporan laporan, List<Cetakan> sama, Penampung temuan) {
        Cetakan c = sama.get(0);
        DasarRataRata dasar = DasarRataRata.dari(laporan, c.tahun);
        if (dasar.capaian().size() < 2) {
            return;
        }
        Map<String, BigDecimal> calon = dasar.calon();
        if (dasar.benar().stream().anyMatch(b -> !Kecocokan.antara(c.angka, b).salah())) {
            return;
        }
        String dikenali = calon.entrySet().stream()
                .filter(e -> !Kecocokan.antara(c.angka, e.getValue()).salah())
                .findFirst()
                .map(e -> " Angka tercetak adalah " + e.getKey() + " = " + Tulis.ringkas(e.getValue()) + ".")
                .orElse(" Tidak ada rata-rata lazim yang menghasilkan angka tercetak.");
        BigDecimal benar = dasar.benar().get(0);
        var t = temuan.kesalahan(JenisTemuan.RUMUS_SALAH)
                .di("Rata-rata capaian " + c.tahun)
                .angka(c.angka.nilai(), benar)
                .karena("Rata-rata capaian " + dasar.capaian().size() + " indikator = ("
                        + Tulis.jumlahan(dasar.capaian())
                        + ") / " + dasar.capaian().size() + " = " + Tulis.ringkas(benar) + "; tercetak "
                        + Tulis.id(c.angka.nilai()) + "." + dikenali);
        sama.forEach(x -> t.rujuk(x.baris));
        dasar.baris().forEach(t::rujuk);
        t.simpan();
    }

    private record Cetakan(String tahun, Angka angka, Baris baris) {}
}
