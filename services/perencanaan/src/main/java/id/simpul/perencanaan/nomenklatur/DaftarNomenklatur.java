package id.simpul.perencanaan.nomenklatur;

import id.simpul.aturan.nilai.KodeNomenklatur;
import id.simpul.http.Sidik;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * Semua edisi di memori, dibaca sekali dari sumber daya layanan (docs/nomenklatur.md): sama bagi semua kota, tidak pernah diubah
 * lewat API, dan berganti hanya bersama rilis.
 */
@ApplicationScoped
class DaftarNomenklatur {
    private final Map<String, Keputusan> keputusan = new LinkedHashMap<>();
    private final List<KodeResmi> semua;
    private final String sidik;

    DaftarNomenklatur() {
        BerkasNomenklatur edisi = BerkasNomenklatur.baca("keputusan");
        BerkasNomenklatur kode = BerkasNomenklatur.baca("kode");
        BerkasNomenklatur padanan = BerkasNomenklatur.baca("padanan");
        edisi.baris().forEach(baris -> keputusan.put(baris.get("kode"), keputusan(baris)));
        Map<String, List<Padanan>> menurutKode = padanan(padanan.baris(), nama(kode.baris()));
        this.semua = kode.baris().stream()
                .map(baris -> kode(baris, menurutKode))
                .sorted(Comparator.comparing(KodeResmi::keputusan).thenComparing(KodeResmi::kode))
                .toList();
        this.sidik = Sidik.sha256(edisi.teks() + kode.teks() + padanan.teks());
    }

    private static Keputusan keputusan(CSVRecord baris) {
        return new Keputusan(
                baris.get("kode"),
                baris.get("nama"),
                Integer.parseInt(baris.get("tahun")),
                Integer.parseInt(baris.get("digitSubKegiatan")),
                "ya".equals(baris.get("lengkap")),
                baris.get("catatan"));
    }

    private static KodeResmi kode(CSVRecord baris, Map<String, List<Padanan>> padanan) {
        KodeNomenklatur kode = KodeNomenklatur.dari(baris.get("kode"));
        String edisi = baris.get("keputusan");
        return new KodeResmi(
                edisi,
                kode.nilai(),
                kode.tingkat().name(),
                baris.get("nama"),
                kode.induk()
                        .map(KodeNomenklatur::nilai)
                        .filter(induk -> induk.contains("."))
                        .orElse(null),
                isi(baris, "indikator"),
                isi(baris, "satuan"),
                List.copyOf(padanan.getOrDefault(kunci(edisi, kode.nilai()), List.of())));
    }

    private static Map<String, String> nama(List<CSVRecord> baris) {
        Map<String, String> nama = new HashMap<>();
        baris.forEach(satu -> nama.put(kunci(satu.get("keputusan"), satu.get("kode")), satu.get("nama")));
        return nama;
    }

    private static Map<String, List<Padanan>> padanan(List<CSVRecord> baris, Map<String, String> nama) {
        Map<String, List<Padanan>> hasil = new HashMap<>();
        for (CSVRecord satu : baris) {
            sambung(hasil, nama, satu, "dari", "ke", "MENJADI");
            sambung(hasil, nama, satu, "ke", "dari", "BERASAL_DARI");
        }
        return hasil;
    }

    private static void sambung(
            Map<String, List<Padanan>> hasil,
            Map<String, String> nama,
            CSVRecord baris,
            String milik,
            String lain,
            String arah) {
        String edisiLain = baris.get(lain + "_keputusan");
        String kodeLain = baris.get(lain + "_kode");
        hasil.computeIfAbsent(
                        kunci(baris.get(milik + "_keputusan"), baris.get(milik + "_kode")), k -> new ArrayList<>())
                .add(new Padanan(
                        arah,
                        baris.get("jenis"),
                        edisiLain,
                        kodeLain,
                        nama.get(kunci(edisiLain, kodeLain)),
                        isi(baris, "catatan")));
    }

    private static String kunci(String keputusan, String kode) {
        return keputusan + "|" + kode;
    }

    private static String isi(CSVRecord baris, String kolom) {
        String teks = baris.get(kolom);
        return teks.isBlank() ? null : teks;
    }

    List<Keputusan> keputusan() {
        return List.copyOf(keputusan.values());
    }

    Optional<Keputusan> keputusan(String kode) {
        return Optional.ofNullable(keputusan.get(kode));
    }

    /** Semua kode, urut edisi lalu kode. */
    List<KodeResmi> semua() {
        return semua;
    }

    /** Sidik seluruh daftar; berganti bila satu huruf saja berganti. */
    String sidik() {
        return sidik;
    }
}
