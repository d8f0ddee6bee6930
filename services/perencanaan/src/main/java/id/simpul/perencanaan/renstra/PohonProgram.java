package id.simpul.perencanaan.renstra;

import java.util.List;
import java.util.UUID;

/** Pohon program sebuah Renstra; {@code versi} adalah versi Renstranya. */
public record PohonProgram(UUID renstraId, List<ProgramRenstra> program, int versi) {
    static PohonProgram dari(RenstraEntity baris) {
        return new PohonProgram(baris.id, baris.program, baris.versi);
    }
}
