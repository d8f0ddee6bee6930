package id.simpul.realisasi.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Satu persetujuan yang dibekukan, apa pun isiannya. Sekali tertulis tidak pernah berubah.
 *
 * @param id id isian yang disetujui
 * @param versi mulai 1, naik setiap persetujuan
 * @param sha256 sidik {@code isi}
 * @param disetujuiOleh {@code sub} penyetuju
 * @param alasanPembukaan mengapa dibuka kembali sebelum snapshot ini; null untuk versi 1
 * @param isi JSON kanonik ({@link id.simpul.http.JsonKanonik})
 */
public record IsiBeku(
        UUID id, int versi, String sha256, String disetujuiOleh, Instant waktu, String alasanPembukaan, String isi) {
    // Bukan pembaca badan HTTP: snapshot lama tidak boleh ditolak karena batas isian diperketat.
    private static final JsonMapper PEMBACA = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Penunjuk ke snapshot ini. */
    public TandaSnapshot tanda() {
        return new TandaSnapshot(versi, sha256, waktu);
    }

    /**
     * Beda yang disetujui ini dengan keadaan sekarang.
     *
     * @param bidang bidang utama yang dibandingkan; selain itu (tahap, versi, jejak) bukan isian
     */
    public List<BedaIsi> beda(JsonNode sekarang, List<String> bidang) {
        return BedaIsi.antara(pilih(urai(), bidang), pilih(sekarang, bidang));
    }

    private static ObjectNode pilih(JsonNode isi, List<String> bidang) {
        ObjectNode pilihan = PEMBACA.createObjectNode();
        bidang.forEach(nama -> pilihan.set(nama, isi.path(nama).isMissingNode() ? null : isi.get(nama)));
        return pilihan;
    }

    private JsonNode urai() {
        try {
            return PEMBACA.readTree(isi);
        } catch (JsonProcessingException galat) {
            throw new IllegalStateException("Snapshot tidak terbaca", galat);
        }
    }
}
