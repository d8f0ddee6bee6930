package id.simpul.anggaran.impor;

import id.simpul.anggaran.dpa.model.VersiAnggaran;
import id.simpul.galat.GalatAplikasi;

/**
 * Yang diminta diimpor.
 *
 * @param versi versi DPA yang akan dibuat; null selain DPA
 */
record PermintaanBerkas(JenisImpor jenis, int tahun, String versi) {
    PermintaanBerkas {
        if (jenis == JenisImpor.DPA && VersiAnggaran.coba(versi).isEmpty()) {
            throw GalatAplikasi.parameter(
                    "versi",
                    versi,
                    "pola",
                    "Parameter \"versi\" wajib bagi jenis DPA: MURNI, PERGESERAN-n, atau PERUBAHAN.");
        }
        if (jenis != JenisImpor.DPA && versi != null) {
            throw GalatAplikasi.parameter("versi", versi, "tanpa-versi", "Parameter \"versi\" hanya bagi jenis DPA.");
        }
    }
}
