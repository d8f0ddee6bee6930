package id.simpul.pelaporan.agregat;

import id.simpul.kota.KotaDikenal;

/**
 * Satu kota dalam cakupan token.
 *
 * @param kota kode kota di cakupan
 * @param dikenal false bila kotanya belum diatur; bidang lain lalu null
 * @param kodeWilayah kode Kemendagri
 */
public record KotaAgregat(
        String kota, boolean dikenal, String namaKota, String namaDinas, String kodeWilayah, String kodeBps) {
    static KotaAgregat dari(KotaDikenal kota) {
        return new KotaAgregat(kota.kode(), true, kota.nama(), kota.namaDinas(), kota.kodeWilayah(), kota.kodeBps());
    }

    static KotaAgregat belumDikenal(String kode) {
        return new KotaAgregat(kode, false, null, null, null, null);
    }
}
