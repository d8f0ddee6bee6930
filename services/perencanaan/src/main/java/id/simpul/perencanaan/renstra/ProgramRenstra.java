package id.simpul.perencanaan.renstra;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Program, kegiatan, atau sub kegiatan dengan pagu indikatifnya.
 *
 * @param tingkat PROGRAM, KEGIATAN, atau SUB_KEGIATAN
 * @param kode kode nomenklatur; null bila dokumen tidak mencetaknya
 * @param pagu pagu indikatif per tahun, rupiah
 * @param anak kegiatan sebuah program, atau sub kegiatan sebuah kegiatan
 */
public record ProgramRenstra(
        UUID id, String tingkat, String kode, String nama, List<PaguTahun> pagu, List<ProgramRenstra> anak) {
    /** Pagu satu tahun, rupiah. */
    public record PaguTahun(int tahun, BigDecimal nilai) {}
}
