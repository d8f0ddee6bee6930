package id.simpul.http;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;

/**
 * Memeriksa badan permintaan dengan Bean Validation pada saat yang dipilih pemakai.
 *
 * <p>Sengaja bukan {@code @Valid} di parameter: urutan penolakan adalah 404, 428, 412, 409, baru 422.
 */
@ApplicationScoped
public class Pemeriksa {
    private final Validator validator;

    public Pemeriksa(Validator validator) {
        this.validator = validator;
    }

    /** Menolak badan kosong (400) dan mengembalikan badan itu apa adanya. */
    public static <T> T ada(T badan) {
        if (badan == null) {
            throw new GalatAplikasi(KodeGalat.BADAN_TIDAK_TERBACA, "Badan permintaan wajib berisi objek JSON.");
        }
        return badan;
    }

    /** Memeriksa kekangan bidang; pelanggarannya menjadi 422. */
    public <T> T periksa(T badan) {
        Set<ConstraintViolation<T>> pelanggaran = validator.validate(badan);
        if (!pelanggaran.isEmpty()) {
            throw new ConstraintViolationException(pelanggaran);
        }
        return badan;
    }
}
