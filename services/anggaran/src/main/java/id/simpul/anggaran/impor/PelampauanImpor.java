package id.simpul.anggaran.impor;

import id.simpul.anggaran.pelampauan.model.Pelampauan;

/** Pelampauan yang diterima karena beralasan, beserta nomor SP2D yang menyebabkannya. */
record PelampauanImpor(String nomorSp2d, String alasan, Pelampauan lebih) {}
