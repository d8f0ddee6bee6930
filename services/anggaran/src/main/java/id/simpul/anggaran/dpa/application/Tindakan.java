package id.simpul.anggaran.dpa.application;

/**
 * Apa yang boleh dilakukan pengguna ini sekarang.
 *
 * @param kode kata kerja operasinya
 * @param alasan mengapa tidak boleh; null bila boleh
 */
public record Tindakan(String kode, boolean boleh, String alasan) {}
