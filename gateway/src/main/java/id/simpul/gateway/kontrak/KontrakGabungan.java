package id.simpul.gateway.kontrak;

import java.util.List;
import java.util.Map;

/**
 * Hasil penggabungan.
 *
 * @param dokumen satu dokumen OpenAPI
 * @param masalah yang tidak dapat digabung dengan setia; kosong untuk kontrak yang sehat
 */
record KontrakGabungan(Map<String, Object> dokumen, List<String> masalah) {}
