package id.simpul.pemeriksaan.paket;

import id.simpul.pemeriksaan.Keparahan;

/** Hal yang terlihat saat paket dibaca; ikut menjadi temuan supaya tidak hilang diam-diam. */
public record CatatanBaca(Keparahan keparahan, String aturan, String berkas, int baris, String pesan) {}
