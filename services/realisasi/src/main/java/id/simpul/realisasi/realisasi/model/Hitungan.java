package id.simpul.realisasi.realisasi.model;

import id.simpul.aturan.capaian.Komponen;
import id.simpul.aturan.capaian.PeranKomponen;
import id.simpul.aturan.capaian.Realisasi;
import id.simpul.aturan.capaian.RealisasiTerhitung;
import id.simpul.aturan.capaian.Tanda;
import id.simpul.aturan.nilai.Keadaan;
import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.Satuan;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Isian yang sudah dihitung aturan. Tidak dibulatkan: pembulatan milik penyaji laporan.
 *
 * @param cara cara pengisian
 * @param hasil nilai, pembilang, penyebut, alasan ketiadaan, dan tanda
 */
public record Hitungan(Cara cara, RealisasiTerhitung hasil) {

    /** Menghitung isian; bilangan di luar batas ditolak dengan letaknya. */
    public static Hitungan dari(IsianRealisasi isian, Satuan satuan) {
        return new Hitungan(isian.cara(), realisasi(isian).hitung(satuan));
    }

    /** Apakah komponen yang dijumlahkan bersatuan lebih dari satu macam. */
    public boolean satuanCampur() {
        return hasil.tanda().contains(Tanda.SATUAN_CAMPUR);
    }

    private static Realisasi realisasi(IsianRealisasi isian) {
        return switch (isian.cara()) {
            case TANPA_NILAI ->
                Realisasi.nilai(
                        isian.keadaan() == Keadaan.TIDAK_BERLAKU ? NilaiKinerja.tidakBerlaku() : NilaiKinerja.kosong());
            case NILAI -> Realisasi.nilai(NilaiKinerja.dari("nilai", isian.nilai()));
            case RASIO ->
                Realisasi.rasio(
                        NilaiKinerja.dari("pembilang", isian.pembilang()),
                        NilaiKinerja.dari("penyebut", isian.penyebut()));
            case KOMPONEN ->
                Realisasi.komponen(
                        komponen(isian.komponen()),
                        isian.penyebut() == null ? null : NilaiKinerja.dari("penyebut", isian.penyebut()));
        };
    }

    private static List<Komponen> komponen(List<IsianKomponen> isian) {
        return IntStream.range(0, isian.size())
                .mapToObj(i -> komponen("komponen/" + i + "/", isian.get(i)))
                .toList();
    }

    private static Komponen komponen(String letak, IsianKomponen satu) {
        return new Komponen(
                satu.uraian(),
                NilaiKinerja.dari(letak + "jumlah", satu.jumlah()),
                satu.satuan() == null || satu.satuan().isBlank() ? null : Satuan.dari(satu.satuan()),
                satu.sumberDana(),
                satu.dihitung(),
                satu.alasan(),
                PeranKomponen.PEMBILANG);
    }
}
