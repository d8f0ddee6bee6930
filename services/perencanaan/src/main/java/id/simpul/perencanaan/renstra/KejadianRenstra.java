package id.simpul.perencanaan.renstra;

import id.simpul.kejadian.Kejadian;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Isi kejadian {@code renstra} dan {@code renstra-program}: keadaan utuh, tanpa indikator (punya kejadiannya sendiri). */
final class KejadianRenstra {
    private KejadianRenstra() {}

    static Kejadian pohon(VersiRenstraEntity baris) {
        return new Kejadian("renstra", baris.renstraId.toString(), isi(baris));
    }

    static Kejadian program(VersiRenstraEntity baris) {
        return new Kejadian("renstra-program", baris.renstraId.toString(), isiProgram(baris));
    }

    static Isi isi(VersiRenstraEntity baris) {
        PohonRenstra.Keterangan keterangan = baris.pohon.keterangan();
        return new Isi(
                baris.renstraId,
                baris.judul,
                baris.tahunAwal,
                baris.tahunAkhir,
                baris.status,
                baris.pohon.visi(),
                baris.pohon.misi(),
                baris.pohon.tujuan(),
                baris.versi,
                keterangan.rpjmd(),
                keterangan.unitPenanggungJawab(),
                keterangan.lokasi(),
                keterangan.asal(),
                keterangan.sumber(),
                baris.nomor,
                baris.berlakuSejak,
                baris.alasan);
    }

    static IsiProgramRenstra isiProgram(VersiRenstraEntity baris) {
        return new IsiProgramRenstra(baris.renstraId, baris.program, baris.versi, baris.nomor);
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
            int versi,
            IsiRenstra.Rpjmd rpjmd,
            String unitPenanggungJawab,
            String lokasi,
            AsalRenstra asal,
            String sumber,
            int nomorVersi,
            LocalDate berlakuSejak,
            String alasanPerubahan) {}

    /** Isi kejadian {@code renstra-program}. */
    record IsiProgramRenstra(UUID renstraId, List<ProgramRenstra> program, int versi, int nomorVersi) {}
}
