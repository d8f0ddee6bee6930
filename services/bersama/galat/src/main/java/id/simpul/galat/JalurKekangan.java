package id.simpul.galat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** Jalur Bean Validation menjadi JSON Pointer, tanpa nama metode Java. */
final class JalurKekangan {
    private JalurKekangan() {}

    static String pointer(Path jalur) {
        StringBuilder pointer = new StringBuilder();
        boolean parameter = false;
        for (Path.Node simpul : jalur) {
            if (simpul.getKind() == ElementKind.METHOD) {
                parameter = true;
                continue;
            }
            if (parameter && simpul.getKind() == ElementKind.PARAMETER) {
                parameter = false;
                if (!jalur.toString().endsWith("." + simpul.getName())) {
                    continue;
                }
                return "?" + simpul.getName();
            }
            if (simpul.getIndex() != null) {
                pointer.append('/').append(simpul.getIndex());
            }
            if (simpul.getName() != null && !simpul.getName().startsWith("<")) {
                pointer.append('/').append(simpul.getName());
            }
        }
        return pointer.length() == 0 ? "/" : pointer.toString();
    }

    static String aturan(ConstraintViolation<?> pelanggaran) {
        String nama = pelanggaran
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (nama) {
            case "NotNull", "NotBlank", "NotEmpty" -> "wajib";
            case "Size" -> "panjang";
            case "Pattern" -> "pola";
            case "Min", "Max", "DecimalMin", "DecimalMax", "Positive", "PositiveOrZero" -> "rentang";
            case "Digits" -> "ketelitian";
            default -> nama;
        };
    }

    static Object nilai(Object nilai) {
        return nilai == null || nilai instanceof Number || nilai instanceof String || nilai instanceof Boolean
                ? nilai
                : null;
    }
}
