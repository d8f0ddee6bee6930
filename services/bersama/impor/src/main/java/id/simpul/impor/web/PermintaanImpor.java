package id.simpul.impor.web;

import java.io.InputStream;

/**
 * Satu permintaan impor.
 *
 * @param operasi {@code operationId}, bagian kunci idempotensi
 * @param mode {@code uji} atau {@code terapkan}
 * @param berkas nama berkas bagi badan berupa satu CSV; null bila zip atau XLSX
 * @param kunci isi header {@code Idempotency-Key}; wajib untuk {@code terapkan}
 * @param badan isi kiriman
 */
public record PermintaanImpor(String operasi, String mode, String berkas, String kunci, InputStream badan) {}
