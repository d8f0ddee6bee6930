package id.simpul.anggaran.mutasi.model;

import id.simpul.anggaran.dpa.model.BedaDpa.NasibBaris;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.aturan.nilai.Rupiah;
import java.util.UUID;

/**
 * Mutasi anggaran satu baris terhalus oleh satu pengesahan.
 *
 * @param kunci kunci baris, tetap antar versi
 * @param rincianId baris di versi yang disahkan, atau di versi sebelumnya bila hilang
 * @param sebelum nol bila baris baru
 * @param sesudah nol bila baris hilang
 */
public record BarisMutasi(
        String kunci,
        UUID rincianId,
        NasibBaris nasib,
        String kode,
        String uraian,
        String sumberDana,
        Rupiah sebelum,
        Rupiah sesudah) {

    /** Sesudah dikurangi sebelum. */
    public Rupiah selisih() {
        return sesudah.minus(sebelum);
    }

    static BarisMutasi baru(Rincian baris) {
        return dari(baris, NasibBaris.BARU, Rupiah.NOL, baris.anggaran());
    }

    static BarisMutasi hilang(Rincian baris) {
        return dari(baris, NasibBaris.HILANG, baris.anggaran(), Rupiah.NOL);
    }

    static BarisMutasi berubah(Rincian lama, Rincian baru) {
        return dari(baru, NasibBaris.BERUBAH, lama.anggaran(), baru.anggaran());
    }

    private static BarisMutasi dari(Rincian baris, NasibBaris nasib, Rupiah sebelum, Rupiah sesudah) {
        return new BarisMutasi(
                baris.kunci(), baris.id(), nasib, baris.kode(), baris.uraian(), baris.sumberDana(), sebelum, sesudah);
    }
}
