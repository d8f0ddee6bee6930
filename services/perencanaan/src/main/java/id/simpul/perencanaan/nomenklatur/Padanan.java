package id.simpul.perencanaan.nomenklatur;

/**
 * Hubungan sebuah kode dengan kode di edisi lain.
 *
 * @param arah {@code MENJADI} di edisi yang lebih baru, {@code BERASAL_DARI} di edisi yang lebih lama
 * @param jenis TETAP, PINDAH (nomor berganti), GABUNG, RUMUSAN_BERGANTI, atau ARTI_LAIN: nomornya sama tetapi artinya
 *     berbeda, jadi tidak boleh disambung
 */
public record Padanan(String arah, String jenis, String keputusan, String kode, String nama, String catatan) {}
