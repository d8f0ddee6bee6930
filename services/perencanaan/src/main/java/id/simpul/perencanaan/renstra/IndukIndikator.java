package id.simpul.perencanaan.renstra;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Yang perlu diketahui indikator tentang Renstranya: simpul tempatnya bergantung, dan apakah masih boleh berubah. */
@ApplicationScoped
public class IndukIndikator {
    private final RenstraRepository renstra;

    IndukIndikator(RenstraRepository renstra) {
        this.renstra = renstra;
    }

    /** Uraian simpul tempat indikator bergantung; Renstra atau simpul yang tidak dikenal menjadi 422. */
    public String uraian(UUID renstraId, UUID indukId) {
        RenstraEntity baris = renstra.findByIdOptional(renstraId)
                .orElseThrow(() -> GalatAplikasi.belumDikenal("/renstraId", renstraId, "Renstra"));
        return baris.pohon
                .uraian(indukId)
                .or(() -> uraianProgram(baris.program, indukId))
                .orElseThrow(() -> GalatAplikasi.validasi(
                        "/induk/id",
                        indukId,
                        "dikenal",
                        "Simpul \"%s\" tidak ada di Renstra \"%s\".".formatted(indukId, baris.judul)));
    }

    /** Menolak 409 bila Renstra sudah tidak DRAF. */
    public void pastikanDraf(UUID renstraId) {
        renstra.findByIdOptional(renstraId)
                .filter(baris -> baris.status != StatusRenstra.DRAF)
                .ifPresent(baris -> {
                    throw new GalatAplikasi(
                            KodeGalat.KEADAAN_MENOLAK,
                            "Renstra \"%s\" berstatus %s; indikatornya tidak dapat diubah lagi."
                                    .formatted(baris.judul, baris.status));
                });
    }

    private static Optional<String> uraianProgram(List<ProgramRenstra> program, UUID id) {
        for (ProgramRenstra satu : program) {
            if (satu.id().equals(id)) {
                return Optional.of(satu.nama());
            }
            Optional<String> diAnak = uraianProgram(satu.anak(), id);
            if (diAnak.isPresent()) {
                return diAnak;
            }
        }
        return Optional.empty();
    }
}
