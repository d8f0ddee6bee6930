package id.simpul.realisasi.pengaturan;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Aturan pengisian yang berlaku.
 *
 * @param bawaan benar selama kota belum menyimpan miliknya
 */
public record Pengaturan(
        BigDecimal ambangNarasi,
        List<IsianPengaturan.Kategori> kategoriSpm,
        SebelumSetuju sebelumSetuju,

        @Schema(description = "Benar selama kota belum menyimpan miliknya; simpan dengan If-None-Match: *")
        boolean bawaan,

        Integer versi) {
    static Pengaturan dari(PengaturanEntity baris) {
        IsianPengaturan isian = baris == null ? IsianPengaturan.bawaan() : baris.isian;
        return new Pengaturan(
                isian.ambangNarasi(),
                isian.kategoriSpm() == null ? IsianPengaturan.bawaan().kategoriSpm() : isian.kategoriSpm(),
                isian.sebelumSetuju() == null ? SebelumSetuju.SERTAKAN : isian.sebelumSetuju(),
                baris == null,
                baris == null ? null : baris.versi);
    }
}
