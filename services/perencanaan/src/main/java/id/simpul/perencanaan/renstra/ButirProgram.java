package id.simpul.perencanaan.renstra;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Bidang yang sama pada program, kegiatan, dan sub kegiatan di badan permintaan. */
record ButirProgram(
        String tingkat,
        UUID id,
        String kode,
        String nama,
        List<IsiProgram.Pagu> pagu,
        UUID sasaranId,
        String unitPenanggungJawab,
        String lokasi,
        BigDecimal paguAkhirTercetak) {
    ButirProgram {
        pagu = pagu == null ? List.of() : pagu;
    }

    static ButirProgram dari(IsiProgram.Program satu) {
        return new ButirProgram(
                "PROGRAM",
                satu.id(),
                satu.kode(),
                satu.nama(),
                satu.pagu(),
                satu.sasaranId(),
                satu.unitPenanggungJawab(),
                satu.lokasi(),
                satu.paguAkhirTercetak());
    }

    static ButirProgram dari(IsiProgram.Kegiatan satu) {
        return new ButirProgram(
                "KEGIATAN",
                satu.id(),
                satu.kode(),
                satu.nama(),
                satu.pagu(),
                satu.sasaranId(),
                satu.unitPenanggungJawab(),
                satu.lokasi(),
                satu.paguAkhirTercetak());
    }

    static ButirProgram dari(IsiProgram.SubKegiatan satu) {
        return new ButirProgram(
                "SUB_KEGIATAN",
                satu.id(),
                satu.kode(),
                satu.nama(),
                satu.pagu(),
                satu.sasaranId(),
                satu.unitPenanggungJawab(),
                satu.lokasi(),
                satu.paguAkhirTercetak());
    }
}
