package id.simpul.perencanaan.nomenklatur;

import java.util.List;

/**
 * Satu kode nomenklatur pada satu edisi; nomor yang sama di edisi lain adalah kode lain.
 *
 * @param keputusan edisi pemilik kode ini
 * @param kode dalam ejaan baku {@code U.BB.PP.K.KK.SS}
 * @param kodeInduk kode setingkat di atasnya; null bagi bidang
 * @param indikator indikator keluaran resmi sub kegiatan; null bila tidak diketahui
 * @param satuan satuan indikator itu
 */
public record KodeResmi(
        String keputusan,
        String kode,
        String tingkat,
        String nama,
        String kodeInduk,
        String indikator,
        String satuan,
        List<Padanan> padanan) {}
