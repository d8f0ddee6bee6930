package id.simpul.realisasi.parameter;

import id.simpul.aturan.nilai.Periode;
import id.simpul.aturan.nilai.TahunAnggaran;
import id.simpul.galat.GalatAplikasi;
import id.simpul.http.Batas;
import id.simpul.http.Parameter;
import java.util.Arrays;
import java.util.UUID;

/**
 * Parameter jalur dan kueri layanan ini. Semua diterima sebagai teks lalu diurai di sini, supaya yang tidak terbaca
 * menjadi 400 yang menyebut nama dan nilainya, bukan 404 dari kerangka.
 */
public final class BacaParameter {
    private BacaParameter() {}

    /** Id di jalur; yang bukan UUID adalah 404. */
    public static UUID id(String jenis, String teks) {
        return Parameter.id(jenis, teks);
    }

    /** Tahun anggaran yang wajib. */
    public static TahunAnggaran tahun(String teks) {
        return Parameter.wajib("tahun", teks, satu -> TahunAnggaran.dari("tahun", satu));
    }

    /** Tahun anggaran yang boleh tidak ada. */
    public static Integer tahunPilihan(String teks) {
        return Parameter.pilihan(
                "tahun", teks, satu -> TahunAnggaran.dari("tahun", satu).nilai());
    }

    /** Periode yang wajib, misalnya {@code 2024-T3}. */
    public static Periode periode(String teks) {
        return Parameter.wajib("periode", teks, Periode::dari);
    }

    /** Kode periode yang boleh tidak ada. */
    public static String periodePilihan(String teks) {
        return Parameter.pilihan("periode", teks, satu -> Periode.dari(satu).kode());
    }

    /** Banyaknya baris sehalaman. */
    public static int batas(String teks) {
        return Batas.dari(Parameter.pilihan("limit", teks, Integer::valueOf));
    }

    /** Banyaknya baris yang diminta; null bila tidak disebut. */
    public static Integer batasPilihan(String teks) {
        return Parameter.pilihan("limit", teks, Integer::valueOf);
    }

    /** Konstanta enum yang boleh tidak ada; 400 yang menyebut pilihannya bila tidak dikenal. */
    public static <E extends Enum<E>> E pilihan(String nama, String teks, Class<E> jenis) {
        return Parameter.pilihan(nama, teks, satu -> Arrays.stream(jenis.getEnumConstants())
                .filter(konstanta -> konstanta.name().equals(satu))
                .findFirst()
                .orElseThrow(() -> GalatAplikasi.parameter(
                        nama,
                        satu,
                        "dikenal",
                        "Parameter \"%s\" bernilai \"%s\", pilih salah satu dari %s."
                                .formatted(nama, satu, Arrays.toString(jenis.getEnumConstants())))));
    }

    /** Id yang boleh tidak ada; yang bukan UUID adalah 400. */
    public static UUID idPilihan(String nama, String teks) {
        return Parameter.pilihan(nama, teks, satu -> {
            if (!satu.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
                throw GalatAplikasi.parameter(
                        nama, satu, "pola", "Parameter \"%s\" bernilai \"%s\", harus UUID.".formatted(nama, satu));
            }
            return UUID.fromString(satu);
        });
    }
}
