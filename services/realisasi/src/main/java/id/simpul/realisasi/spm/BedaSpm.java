package id.simpul.realisasi.spm;

import id.simpul.realisasi.realisasi.model.StatusRealisasi;
import id.simpul.realisasi.snapshot.BedaIsi;
import id.simpul.realisasi.snapshot.TandaSnapshot;
import java.util.List;
import java.util.UUID;

/**
 * Beda laporan SPM dengan keadaannya saat terakhir disetujui.
 *
 * @param snapshot yang dibandingkan
 * @param alasanPembukaan mengapa dibuka kembali; null bila belum dibuka
 * @param perubahan bidang yang kini berbeda; kosong bila sama
 */
public record BedaSpm(
        UUID id, StatusRealisasi status, TandaSnapshot snapshot, String alasanPembukaan, List<BedaIsi> perubahan) {}
