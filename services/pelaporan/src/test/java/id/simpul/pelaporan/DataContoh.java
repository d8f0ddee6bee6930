package id.simpul.pelaporan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.uji.KejadianUji;
import id.simpul.uji.PimpinanUji;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Angka terbit tiga kota sebagai kejadian, seperti dikabarkan perencanaan, realisasi, dan anggaran. */
public final class DataContoh {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> TERKIRIM = ConcurrentHashMap.newKeySet();

    private DataContoh() {}

    /** Satu kejadian contoh. */
    public record Satu(String sumber, String jenis, String id, JsonNode isi) {}

    /** Mengirim ketiga kota, sekali per JVM. */
    public static void kirimSemua() {
        List.of("medan", "metro", "pontianak").forEach(kota -> kirim(kota, kota));
    }

    /** Mengirim data satu kota contoh dan kepala dinasnya sebagai kota lain, sekali per JVM. */
    public static void kirim(String contoh, String sebagai) {
        if (TERKIRIM.add(sebagai)) {
            PimpinanUji.kabarkan(sebagai);
            baca(contoh).forEach(satu -> kirim(sebagai, satu));
        }
    }

    /** Mengirim terbalik: rekap sebelum DPA, realisasi sebelum indikator, kota paling akhir. */
    public static void kirimTerbalik(String contoh, String sebagai) {
        List<Satu> terbalik = new java.util.ArrayList<>(baca(contoh));
        Collections.reverse(terbalik);
        terbalik.forEach(satu -> kirim(sebagai, satu));
    }

    /** Mengirim satu kejadian. */
    public static void kirim(String kota, Satu satu) {
        KejadianUji.kirim(
                satu.sumber(), kota, satu.jenis(), satu.id(), satu.isi().toString());
    }

    /** Isi berkas contoh menurut urutan wajar. */
    public static List<Satu> baca(String contoh) {
        try (InputStream masukan = DataContoh.class.getResourceAsStream("/contoh/" + contoh + ".jsonl")) {
            return new String(masukan.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(DataContoh::urai)
                    .toList();
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }

    private static Satu urai(String baris) {
        try {
            JsonNode simpul = JSON.readTree(baris);
            return new Satu(
                    simpul.get("sumber").asText(),
                    simpul.get("jenis").asText(),
                    simpul.get("id").asText(),
                    simpul.get("isi"));
        } catch (JsonProcessingException galat) {
            throw new UncheckedIOException(galat);
        }
    }
}
