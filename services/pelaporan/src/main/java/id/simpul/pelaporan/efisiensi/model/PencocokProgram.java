package id.simpul.pelaporan.efisiensi.model;

import id.simpul.pelaporan.fakta.Dpa;
import id.simpul.pelaporan.fakta.ProgramRenstra;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Mencocokkan baris DPA dengan baris Renstra yang setingkat: menurut kodenya; bila salah satunya tidak berkode, seperti
 * di dokumen lama, menurut namanya.
 */
final class PencocokProgram {
    private static final Set<String> KATA_SAMBUNG = Set.of("dan", "atau");

    /** Nama yang sama dibandingkan dengan setiap baris DPA; pada Renstra ribuan baris merapikannya berulang terasa. */
    private final Map<String, String> namaRapi = new HashMap<>();

    List<ProgramRenstra.Program> sejenis(List<ProgramRenstra.Program> rencana, Dpa.Rincian baris) {
        String nama = terapikan(baris.uraian());
        List<ProgramRenstra.Program> setingkat = rencana.stream()
                .filter(satu -> satu.tingkat() == null || satu.tingkat().equals(baris.tingkat()))
                .toList();
        boolean adaSekode = setingkat.stream().anyMatch(satu -> sekode(satu, baris));
        return setingkat.stream()
                .filter(satu -> sekode(satu, baris)
                        || ((!adaSekode || satu.kode() == null)
                                && terapikan(satu.nama()).equals(nama)))
                .toList();
    }

    private static boolean sekode(ProgramRenstra.Program program, Dpa.Rincian baris) {
        return program.kode() != null && program.kode().equals(baris.kode());
    }

    private String terapikan(String nama) {
        return nama == null ? "" : namaRapi.computeIfAbsent(nama, PencocokProgram::rapi);
    }

    /** Huruf besar, spasi, tanda baca, dan kata "dan" berlainan antar tabel dokumen yang sama. */
    static String rapi(String teks) {
        if (teks == null) {
            return "";
        }
        String huruf = teks.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        return List.of(huruf.strip().split(" ", -1)).stream()
                .filter(kata -> !KATA_SAMBUNG.contains(kata))
                .collect(Collectors.joining(" "));
    }
}
