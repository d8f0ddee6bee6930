package id.simpul.perencanaan.renstra;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.perencanaan.indikator.IndikatorRenstra;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Menjaga rujukan ke simpul pohon: yang masih dipakai tidak boleh hilang, dan uraian yang berganti diteruskan. */
@ApplicationScoped
class PenjagaSimpul {
    private final IndikatorRenstra indikator;

    PenjagaSimpul(IndikatorRenstra indikator) {
        this.indikator = indikator;
    }

    /** Mengingat simpul sebelum diganti. */
    Penjagaan mulai(VersiRenstraEntity baris) {
        return new Penjagaan(baris, UraianSimpul.semua(baris));
    }

    final class Penjagaan {
        private final VersiRenstraEntity baris;
        private final Map<UUID, String> semula;

        private Penjagaan(VersiRenstraEntity baris, Map<UUID, String> semula) {
            this.baris = baris;
            this.semula = semula;
        }

        /** Menolak bila simpul yang hilang masih dipakai; meneruskan uraian yang berganti ke indikatornya. */
        void selesai(String field) {
            Map<UUID, String> kini = UraianSimpul.semua(baris);
            indikator.milikInduk(baris.renstraId, baris.nomor).forEach((induk, kode) -> {
                if (!kini.containsKey(induk)) {
                    throw masihDipakai(field, semula.get(induk), "indikator " + kode);
                }
            });
            programBersasaranHilang().ifPresent(program -> {
                throw masihDipakai(field, String.valueOf(semula.get(program.sasaranId())), "program " + program.nama());
            });
            semula.keySet().removeIf(id -> semula.get(id).equals(kini.get(id)) || !kini.containsKey(id));
            semula.replaceAll((id, uraian) -> kini.get(id));
            indikator.gantiUraianInduk(baris.renstraId, baris.nomor, semula);
        }

        private Optional<ProgramRenstra> programBersasaranHilang() {
            return baris.program.stream()
                    .flatMap(ProgramRenstra::beserta)
                    .filter(satu -> satu.sasaranId() != null
                            && baris.pohon.sasaran(satu.sasaranId()).isEmpty())
                    .findFirst();
        }

        private static NilaiTidakSah masihDipakai(String field, String uraian, String pemakai) {
            return new NilaiTidakSah(
                    field, "masih-dipakai", uraian, "masih dipakai %s; pindahkan dulu pemakainya".formatted(pemakai));
        }
    }
}
