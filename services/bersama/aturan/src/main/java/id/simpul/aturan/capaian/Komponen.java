package id.simpul.aturan.capaian;

import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Periksa;
import id.simpul.aturan.nilai.Satuan;

/**
 * Bagian dari realisasi. Komponen boleh ditampilkan tanpa dihitung, misalnya karena orangnya sudah terhitung di
 * komponen lain; alasannya wajib ditulis.
 *
 * @param satuan satuan komponen; {@code null} bila dokumen tidak menyebutnya
 * @param sumberDana sumber dana; {@code null} bila tidak disebut
 * @param dihitung apakah ikut dijumlahkan
 * @param alasan wajib bila tidak dihitung
 */
public record Komponen(
        String uraian,
        NilaiKinerja jumlah,
        Satuan satuan,
        String sumberDana,
        boolean dihitung,
        String alasan,
        PeranKomponen peran) {
    public Komponen {
        uraian = Periksa.teks("uraian", uraian, 1000);
        Periksa.wajib("jumlah", jumlah);
        Periksa.wajib("peran", peran);
        if (!dihitung && (alasan == null || alasan.isBlank())) {
            throw new NilaiTidakSah("alasan", "wajib", alasan, "komponen yang tidak dihitung harus beralasan");
        }
    }

    /** Komponen pembilang yang dihitung. */
    public static Komponen dihitung(String uraian, NilaiKinerja jumlah, Satuan satuan) {
        return new Komponen(uraian, jumlah, satuan, null, true, null, PeranKomponen.PEMBILANG);
    }

    /** Komponen pembilang yang hanya ditampilkan. */
    public static Komponen ditampilkan(String uraian, NilaiKinerja jumlah, Satuan satuan, String alasan) {
        return new Komponen(uraian, jumlah, satuan, null, false, alasan, PeranKomponen.PEMBILANG);
    }

    /** Komponen penyebut. */
    public static Komponen penyebut(String uraian, NilaiKinerja jumlah, Satuan satuan) {
        return new Komponen(uraian, jumlah, satuan, null, true, null, PeranKomponen.PENYEBUT);
    }
}
