package id.simpul.anggaran.pelampauan;

import id.simpul.anggaran.pelampauan.model.KebijakanPelampauan;

/**
 * Kebijakan anggaran kota.
 *
 * @param pelampauan terhadap realisasi yang melebihi anggaran
 * @param versi isi ETag; 0 selama masih bawaan
 */
public record JawabanKebijakan(KebijakanPelampauan pelampauan, int versi) {
    /** Kebijakan kota yang belum mengaturnya. */
    static final JawabanKebijakan BAWAAN = new JawabanKebijakan(KebijakanPelampauan.TOLAK, 0);
}
