package id.simpul.galat;

import id.simpul.aturan.nilai.NilaiTidakSah;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Mengenali penolakan yang diharapkan, dari mana pun asalnya, sebagai {@link GalatAplikasi}. */
public final class Penolakan {
    private Penolakan() {}

    /** Penolakan di balik kegagalan itu; kosong bila kegagalannya cacat atau gangguan. */
    public static Optional<GalatAplikasi> dari(Throwable kegagalan) {
        if (kegagalan instanceof GalatAplikasi galat) {
            return Optional.of(galat);
        }
        if (kegagalan instanceof NilaiTidakSah tidakSah) {
            return Optional.of(nilai("/" + tidakSah.field(), tidakSah));
        }
        if (kegagalan instanceof ConstraintViolationException kekangan) {
            return Optional.of(kekangan(kekangan));
        }
        return Optional.empty();
    }

    /** Galat 422 untuk nilai di {@code pointer} yang ditolak tipe nilainya. */
    static GalatAplikasi nilai(String pointer, NilaiTidakSah sebab) {
        return GalatAplikasi.validasi(pointer, sebab.nilai(), sebab.aturan(), sebab.getMessage());
    }

    private static GalatAplikasi kekangan(ConstraintViolationException sebab) {
        List<Pelanggaran> pelanggaran = sebab.getConstraintViolations().stream()
                .map(Penolakan::pelanggaran)
                .sorted(Comparator.comparing(Pelanggaran::pointer).thenComparing(Pelanggaran::aturan))
                .toList();
        return GalatAplikasi.validasi(pelanggaran);
    }

    private static Pelanggaran pelanggaran(ConstraintViolation<?> satu) {
        String pointer = JalurKekangan.pointer(satu.getPropertyPath());
        return new Pelanggaran(
                pointer,
                JalurKekangan.nilai(satu.getInvalidValue()),
                JalurKekangan.aturan(satu),
                "Bidang \"%s\" %s.".formatted(pointer, satu.getMessage()));
    }
}
