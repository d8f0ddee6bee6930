package id.simpul.perencanaan.renstra;

import id.simpul.perencanaan.indikator.IsiIndikator.JenisInduk;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Uraian simpul pohon tempat indikator bergantung. */
final class UraianSimpul {
    private UraianSimpul() {}

    static Optional<String> dari(VersiRenstraEntity baris, JenisInduk jenis, UUID id) {
        return switch (jenis) {
            case TUJUAN -> baris.pohon.tujuan(id).map(PohonRenstra.Tujuan::uraian);
            case SASARAN -> baris.pohon.sasaran(id).map(PohonRenstra.Sasaran::uraian);
            case PROGRAM, KEGIATAN, SUB_KEGIATAN ->
                baris.program.stream()
                        .flatMap(ProgramRenstra::beserta)
                        .filter(satu -> satu.id().equals(id) && satu.tingkat().equals(jenis.name()))
                        .map(ProgramRenstra::nama)
                        .findFirst();
        };
    }

    /** Uraian semua simpul menurut id. */
    static Map<UUID, String> semua(VersiRenstraEntity baris) {
        Map<UUID, String> hasil = new HashMap<>();
        baris.pohon.tujuan().forEach(satu -> hasil.put(satu.id(), satu.uraian()));
        baris.pohon.semuaSasaran().forEach(satu -> hasil.put(satu.id(), satu.uraian()));
        baris.program.stream().flatMap(ProgramRenstra::beserta).forEach(satu -> hasil.put(satu.id(), satu.nama()));
        return hasil;
    }
}
