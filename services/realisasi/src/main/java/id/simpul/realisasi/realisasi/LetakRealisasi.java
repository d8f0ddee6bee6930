package id.simpul.realisasi.realisasi;

import java.util.UUID;

/** Letak sebuah realisasi dalam urutan periode lalu id. */
record LetakRealisasi(String periode, UUID id) {}
