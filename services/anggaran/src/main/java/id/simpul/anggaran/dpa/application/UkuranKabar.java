package id.simpul.anggaran.dpa.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import jakarta.enterprise.context.ApplicationScoped;

/** Menolak (413) isian yang tidak dapat dikabarkan dalam satu kejadian, sebelum ia tersimpan. */
@ApplicationScoped
public class UkuranKabar {
    /** Di bawah batas kejadian 1 MB, menyisakan ruang bagi bidang yang menyusul, misalnya pengesahan. */
    private static final int BITA_TERBANYAK = 950_000;

    private final ObjectMapper json;

    UkuranKabar(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Memeriksa kabar yang hendak diterbitkan.
     *
     * @param sebutan apa yang dikabarkan, misalnya {@code DPA}
     * @param baris banyaknya baris, disebut di penolakan
     */
    public void pastikanMuat(String sebutan, int baris, Object kabar) {
        int bita = bita(kabar);
        if (bita > BITA_TERBANYAK) {
            throw new GalatAplikasi(
                    KodeGalat.BADAN_TERLALU_BESAR,
                    "%s dengan %d baris terlalu besar (%d bita, paling banyak %d); persingkat uraian atau kurangi baris."
                            .formatted(sebutan, baris, bita, BITA_TERBANYAK));
        }
    }

    private int bita(Object kabar) {
        try {
            return json.writeValueAsBytes(kabar).length;
        } catch (JsonProcessingException galat) {
            throw new IllegalStateException("Kabar tidak dapat dijadikan JSON", galat);
        }
    }
}
