package id.simpul.pelaporan.fakta;

import java.math.BigDecimal;
import java.util.List;

/** Pohon program sebuah Renstra dengan pagu indikatif per tahun. */
public record ProgramRenstra(String renstraId, List<Program> program) {
    public ProgramRenstra {
        program = program == null ? List.of() : List.copyOf(program);
    }

    /**
     * Program, kegiatan, atau sub kegiatan.
     *
     * @param sasaranId sasaran yang didukung program itu; null bila belum ditautkan
     */
    public record Program(
            String id,
            String tingkat,
            String kode,
            String nama,
            String sasaranId,
            List<Pagu> pagu,
            List<Program> anak) {
        public Program {
            pagu = pagu == null ? List.of() : List.copyOf(pagu);
            anak = anak == null ? List.of() : List.copyOf(anak);
        }
    }

    /** Pagu indikatif satu tahun, rupiah. */
    public record Pagu(int tahun, BigDecimal nilai) {}
}
