package id.simpul.perencanaan.renstra;

import id.simpul.kejadian.Kejadian;
import java.util.List;
import java.util.UUID;

/** Isi kejadian {@code renstra} dan {@code renstra-program}: keadaan utuh, tanpa indikator (punya kejadiannya sendiri). */
final class KejadianRenstra {
    private KejadianRenstra() {}

    static Kejadian pohon(RenstraEntity baris) {
        return new Kejadian(
                "renstra",
                baris.id.toString(),
                new Isi(
                        baris.id,
                        baris.judul,
                        baris.tahunAwal,
                        baris.tahunAkhir,
                        baris.status,
                        baris.pohon.visi(),
                        baris.pohon.misi(),
                        baris.pohon.tujuan(),
                        baris.versi));
    }

    static Kejadian program(RenstraEntity baris) {
        return new Kejadian(
                "renstra-program", baris.id.toString(), new IsiProgramRenstra(baris.id, baris.program, baris.versi));
    }

    /** Isi kejadian {@code renstra}. */
    record Isi(
            UUID id,
            String judul,
            int tahunAwal,
            int tahunAkhir,
            StatusRenstra status,
            String visi,
            List<PohonRenstra.Misi> misi,
            List<PohonRenstra.Tujuan> tujuan,
            int versi) {}

    /** Isi kejadian {@code renstra-program}. */
    record IsiProgramRenstra(UUID renstraId, List<ProgramRenstra> program, int versi) {}
}
