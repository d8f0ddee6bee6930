package id.simpul.anggaran.sp2d.model;

/**
 * SP2D asal yang disebut sebuah usulan.
 *
 * @param sebutan seperti ditulis pengirim: id di API, nomor di berkas impor
 * @param isi keadaan asalnya; null bila tidak dikenal di tahun itu
 */
public record RujukanAsal(String sebutan, AsalSp2d isi) {}
