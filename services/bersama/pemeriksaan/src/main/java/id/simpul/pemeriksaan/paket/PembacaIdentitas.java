package id.simpul.pemeriksaan.paket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Keparahan;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Membaca paket.json; isi yang salah dicatat dan dianggap tidak ada. */
final class PembacaIdentitas {
    private static final String BERKAS = "paket.json";
    private static final Set<String> JENIS = Set.of("LKJIP", "RENSTRA");
    private static final ObjectMapper JSON = new ObjectMapper();

    private PembacaIdentitas() {}

    static IdentitasPaket baca(byte[] isi, List<CatatanBaca> catatan) {
        try {
            JsonNode akar = JSON.readTree(isi);
            if (akar == null || !akar.isObject()) {
                catat(catatan, "paket.json harus sebuah objek JSON {kota, tahun, jenis, sumber}.");
                return IdentitasPaket.TANPA;
            }
            return new IdentitasPaket(
                    teks(akar, "kota"), tahun(akar, catatan), jenis(akar, catatan), teks(akar, "sumber"));
        } catch (IOException e) {
            catat(catatan, "paket.json bukan JSON yang sah; identitas paket diabaikan.");
            return IdentitasPaket.TANPA;
        }
    }

    private static Optional<String> teks(JsonNode akar, String medan) {
        return Optional.of(akar.path(medan).asText("").strip()).filter(s -> !s.isEmpty());
    }

    private static Optional<Integer> tahun(JsonNode akar, List<CatatanBaca> catatan) {
        Optional<String> teks = teks(akar, "tahun");
        Optional<Integer> tahun = teks.filter(s -> s.matches("(19|20)[0-9]{2}")).map(Integer::valueOf);
        if (teks.isPresent() && tahun.isEmpty()) {
            catat(catatan, "paket.json: tahun \"" + teks.get() + "\" bukan tahun; diabaikan.");
        }
        return tahun;
    }

    private static Optional<String> jenis(JsonNode akar, List<CatatanBaca> catatan) {
        Optional<String> teks = teks(akar, "jenis").map(s -> s.toUpperCase(Locale.ROOT));
        Optional<String> jenis = teks.filter(JENIS::contains);
        if (teks.isPresent() && jenis.isEmpty()) {
            catat(catatan, "paket.json: jenis \"" + teks.get() + "\" bukan LKJIP atau RENSTRA; diabaikan.");
        }
        return jenis;
    }

    private static void catat(List<CatatanBaca> catatan, String pesan) {
        catatan.add(new CatatanBaca(Keparahan.PERINGATAN, JenisTemuan.DATA_KURANG, BERKAS, 0, pesan));
    }
}
