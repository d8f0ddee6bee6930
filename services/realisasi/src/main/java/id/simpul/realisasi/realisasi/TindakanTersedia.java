package id.simpul.realisasi.realisasi;

import id.simpul.realisasi.realisasi.model.Tindakan;

/**
 * Apa yang dapat dilakukan pengguna ini sekarang.
 *
 * @param alasan mengapa tidak boleh; null bila boleh
 */
public record TindakanTersedia(Tindakan kode, boolean boleh, String alasan) {}
