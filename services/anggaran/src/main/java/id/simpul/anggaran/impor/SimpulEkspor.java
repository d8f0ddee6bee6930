package id.simpul.anggaran.impor;

import id.simpul.anggaran.dpa.application.IsianRincian;
import id.simpul.anggaran.dpa.model.TingkatRincian;
import java.math.BigDecimal;
import java.util.List;

/**
 * Satu simpul pohon yang disusun dari baris datar.
 *
 * @param pagu hanya pada baris terhalus; null di atasnya
 * @param bulan rencana kas dua belas bulan; kosong bila tidak ditulis
 * @param nomor baris berkas yang pertama menyebutnya
 */
record SimpulEkspor(
        String kunci,
        String kunciInduk,
        TingkatRincian tingkat,
        String kode,
        String uraian,
        String sumberDana,
        BigDecimal pagu,
        List<BigDecimal> bulan,
        int nomor) {

    /** Simpul tanpa uang: uangnya di bawahnya. */
    static SimpulEkspor induk(
            String kunci, String kunciInduk, TingkatRincian tingkat, String kode, String uraian, int nomor) {
        return new SimpulEkspor(kunci, kunciInduk, tingkat, kode, uraian, null, null, List.of(), nomor);
    }

    /** Simpul yang sama sebagai baris terhalus. */
    SimpulEkspor berpagu(String dana, BigDecimal nilai, List<BigDecimal> rencana, int nomorBaris) {
        return new SimpulEkspor(kunci, kunciInduk, tingkat, kode, uraian, dana, nilai, rencana, nomorBaris);
    }

    IsianRincian keIsian() {
        return new IsianRincian(kunci, kunciInduk, tingkat, kode, uraian, pagu, sumberDana, null, null);
    }
}
