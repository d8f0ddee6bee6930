package id.simpul.pelaporan.fakta;

import java.math.BigDecimal;
import java.util.List;

/** Pohon program sebuah Renstra dengan pagu indikatif per tahun. */
public record ProgramRenstra(String renstraId, List<Program> program) {
    public ProgramRenstra {
        program = program == null ? List.of() : List.copyOf(program);
    }

    /** Program Renstra; anak-anaknya tidak dipakai laporan edisi ini. */
    public record Program(String kode, String nama, List<Pagu> pagu) {
        public Program {
            pagu = pagu == null ? List.of() : List.copyOf(pagu);
        }
    }

    /** Pagu indikatif satu tahun, rupiah. */
    public record Pagu(int tahun, BigDecimal nilai) {}
}
