package id.simpul.galat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import id.simpul.aturan.nilai.NilaiTidakSah;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Menerjemahkan kegagalan membaca JSON menjadi galat yang menunjuk bidangnya. */
final class GalatJson {
    private GalatJson() {}

    static GalatAplikasi dari(JsonProcessingException sebab) {
        if (sebab instanceof UnrecognizedPropertyException tidakDikenal) {
            return bidangTidakDikenal(tidakDikenal);
        }
        if (sebab instanceof ValueInstantiationException pembuatan
                && pembuatan.getCause() instanceof NilaiTidakSah tidakSah) {
            return Penolakan.nilai(pointer(pembuatan), tidakSah);
        }
        if (sebab instanceof InvalidFormatException bentuk) {
            return jenisSalah(bentuk, bentuk.getValue());
        }
        if (sebab instanceof InvalidNullException kosong) {
            String pesan = "Butir \"%s\" tidak boleh null.".formatted(pointer(kosong));
            return satu(KodeGalat.JENIS_NILAI_SALAH, pointer(kosong), null, "wajib", pesan);
        }
        if (sebab instanceof MismatchedInputException jenis && !jenis.getPath().isEmpty()) {
            return jenisSalah(jenis, null);
        }
        return tidakTerbaca(sebab);
    }

    private static GalatAplikasi bidangTidakDikenal(UnrecognizedPropertyException sebab) {
        String dikenal = sebab.getKnownPropertyIds() == null
                ? ""
                : " Yang dikenal: "
                        + sebab.getKnownPropertyIds().stream()
                                .map(String::valueOf)
                                .sorted()
                                .collect(Collectors.joining(", "))
                        + ".";
        String pesan = "Bidang \"%s\" tidak dikenal.%s".formatted(sebab.getPropertyName(), dikenal);
        return satu(KodeGalat.BIDANG_TIDAK_DIKENAL, pointer(sebab), null, "bidang-tidak-dikenal", pesan);
    }

    private static GalatAplikasi jenisSalah(MismatchedInputException sebab, Object nilai) {
        String diharapkan = namaJenis(sebab.getTargetType());
        String pesan = "Bidang \"%s\" harus berupa %s.".formatted(pointer(sebab), diharapkan);
        return satu(KodeGalat.JENIS_NILAI_SALAH, pointer(sebab), nilai, "jenis-nilai", pesan);
    }

    private static GalatAplikasi tidakTerbaca(JsonProcessingException sebab) {
        String tempat = sebab.getLocation() == null
                ? ""
                : " (baris %d, kolom %d)"
                        .formatted(
                                sebab.getLocation().getLineNr(),
                                sebab.getLocation().getColumnNr());
        return new GalatAplikasi(
                KodeGalat.BADAN_TIDAK_TERBACA, "Badan permintaan bukan JSON yang utuh dan benar%s.".formatted(tempat));
    }

    private static GalatAplikasi satu(KodeGalat kode, String pointer, Object nilai, String aturan, String pesan) {
        return new GalatAplikasi(kode, pesan, List.of(new Pelanggaran(pointer, nilai, aturan, pesan)), Map.of());
    }

    static String pointer(JsonMappingException sebab) {
        return sebab.getPath().stream()
                .map(bagian ->
                        bagian.getFieldName() != null ? bagian.getFieldName() : String.valueOf(bagian.getIndex()))
                .map(nama -> nama.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining("/", "/", ""));
    }

    private static String namaJenis(Class<?> jenis) {
        if (jenis == null) {
            return "nilai lain";
        }
        if (jenis.isEnum()) {
            return "salah satu dari "
                    + Arrays.stream(jenis.getEnumConstants())
                            .map(konstanta -> ((Enum<?>) konstanta).name())
                            .collect(Collectors.joining(", "));
        }
        if (Number.class.isAssignableFrom(jenis) || jenis == int.class || jenis == long.class) {
            return "bilangan dengan ukuran yang wajar";
        }
        if (jenis == Boolean.class || jenis == boolean.class) {
            return "true atau false";
        }
        return switch (jenis.getSimpleName()) {
            case "String" -> "teks tanpa karakter U+0000";
            case "UUID" -> "UUID";
            case "LocalDate" -> "tanggal ISO 8601 (2024-12-31)";
            case "Instant", "OffsetDateTime" -> "waktu ISO 8601";
            default -> java.util.Collection.class.isAssignableFrom(jenis) ? "larik" : "objek";
        };
    }
}
