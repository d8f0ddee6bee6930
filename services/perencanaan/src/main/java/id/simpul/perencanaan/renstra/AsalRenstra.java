package id.simpul.perencanaan.renstra;

/** Dari mana isi Renstra datang; menentukan apakah cacatnya ditolak atau dimuat bertanda. */
public enum AsalRenstra {
    /** Disusun di sini: kode ganda dan target triwulan yang tidak cocok ditolak. */
    DISUSUN,
    /** Disalin dari dokumen yang sudah terbit: dimuat apa adanya, dan cacatnya menjadi peringatan. */
    TERBIT
}
