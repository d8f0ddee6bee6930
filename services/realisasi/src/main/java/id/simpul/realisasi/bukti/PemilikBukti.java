package id.simpul.realisasi.bukti;

import id.simpul.galat.GalatAplikasi;
import java.util.UUID;

/** Isian pemilik bukti; dilaksanakan fitur masing-masing, dalam transaksi pemanggil. */
public interface PemilikBukti {
    /** Jenis isian yang dilayani. */
    EntitasBukti entitas();

    /**
     * Menambahkan bukti pada isian itu.
     *
     * @throws GalatAplikasi 404 bila isiannya tidak ada di kota ini, 409 bila tahapnya tidak mengizinkan
     */
    void lampirkan(UUID id, BuktiRingkas bukti);

    /** Melepas bukti dari isian itu; penolakannya seperti {@link #lampirkan}. */
    void lepaskan(UUID id, BuktiRingkas bukti);
}
