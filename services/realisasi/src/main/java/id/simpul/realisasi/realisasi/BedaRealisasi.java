package id.simpul.realisasi.realisasi;

import id.simpul.realisasi.realisasi.model.StatusRealisasi;
import id.simpul.realisasi.snapshot.BedaIsi;
import id.simpul.realisasi.snapshot.TandaSnapshot;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Beda sebuah realisasi dengan keadaannya saat terakhir disetujui.
 *
 * @param snapshot yang dibandingkan
 * @param alasanPembukaan mengapa dibuka kembali; null bila belum dibuka
 * @param banyaknyaPerubahan berapa kali isian disimpan sejak disetujui
 * @param perubahan bidang yang kini berbeda; kosong bila sama
 */
public record BedaRealisasi(
        UUID id,
        StatusRealisasi status,
        TandaSnapshot snapshot,
        String alasanPembukaan,

        @Schema(description = "Berapa kali isian disimpan sejak disetujui")
        long banyaknyaPerubahan,

        List<BedaIsi> perubahan) {}
