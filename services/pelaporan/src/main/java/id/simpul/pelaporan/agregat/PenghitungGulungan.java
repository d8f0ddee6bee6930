package id.simpul.pelaporan.agregat;

import id.simpul.aturan.gulung.BagianNilai;
import id.simpul.aturan.gulung.BagianRasio;
import id.simpul.aturan.gulung.CaraGulung;
import id.simpul.aturan.gulung.Gulungan;
import id.simpul.aturan.gulung.HasilGulung;
import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.Satuan;
import id.simpul.aturan.rumus.AlasanKosong;
import id.simpul.pelaporan.agregat.GulunganAcuan.YangDigulung;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.fakta.Indikator;
import id.simpul.pelaporan.fakta.RealisasiIndikator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Menghitung satu gulungan, dua desimal; yang ditolak berisi alasan. */
final class PenghitungGulungan {
    private static final Satuan PERSEN = Satuan.dari("%");
    private static final Satuan TANPA_SATUAN = Satuan.dari("tanpa satuan");
    private static final int DESIMAL = 2;

    private PenghitungGulungan() {}

    /** Apakah satuan pembilang atau penyebutnya berarti: bagiannya ada, atau satuannya ditulis kota. */
    static boolean bersatuan(UkuranIndikator ukuran) {
        return ukuran.hasil().realisasi().penyebut().bernilai()
                || !satuanPembilang(ukuran).equals(TANPA_SATUAN)
                || !satuanPenyebut(ukuran).equals(TANPA_SATUAN);
    }

    /** Satuan pembilang dan penyebut, untuk dibandingkan. */
    static List<Satuan> pasanganSatuan(UkuranIndikator ukuran) {
        return List.of(satuanPembilang(ukuran), satuanPenyebut(ukuran));
    }

    /** Satuan pembilang dan penyebut seperti ditulis kota. */
    static String satuanRasio(UkuranIndikator ukuran) {
        return satuanPembilang(ukuran) + " / " + satuanPenyebut(ukuran);
    }

    /** Belum dibulatkan; RASIO_JUMLAH atas pembilang dan penyebut, selain itu rata-rata sederhana. */
    static HasilGulung hasil(CaraGulung cara, YangDigulung dari, List<AnggotaGulungan> anggota) {
        return cara == CaraGulung.RASIO_JUMLAH
                ? Gulungan.rasioJumlah(
                        anggota.stream().map(PenghitungGulungan::rasio).toList())
                : Gulungan.rerataRasio(
                        anggota.stream().map(satu -> bagian(satu, dari)).toList());
    }

    /** Dua desimal; ditolak bila ada {@code perbedaan}. */
    static GulunganAcuan.AngkaGulung angka(
            CaraGulung cara,
            YangDigulung dari,
            List<AnggotaGulungan> anggota,
            List<GulunganAcuan.Perbedaan> perbedaan) {
        return perbedaan.isEmpty() ? angka(hasil(cara, dari, anggota), dari) : ditolak(cara, dari, perbedaan);
    }

    private static BagianNilai bagian(AnggotaGulungan satu, YangDigulung dari) {
        return dari == YangDigulung.CAPAIAN
                ? BagianNilai.dari(satu.nama(), nilaiCapaian(satu), PERSEN)
                : BagianNilai.dari(
                        satu.nama(),
                        satu.ukuran().hasil().nilaiRealisasi(),
                        satu.ukuran().indikator().satuanUkur());
    }

    private static NilaiKinerja nilaiCapaian(AnggotaGulungan satu) {
        BigDecimal capaian = satu.ukuran().hasil().capaian();
        return capaian == null ? NilaiKinerja.kosong() : NilaiKinerja.hitungan(capaian);
    }

    private static BagianRasio rasio(AnggotaGulungan satu) {
        var realisasi = satu.ukuran().hasil().realisasi();
        return new BagianRasio(
                satu.nama(),
                realisasi.pembilang(),
                satuanPembilang(satu.ukuran()),
                realisasi.penyebut(),
                satuanPenyebut(satu.ukuran()));
    }

    static Satuan satuanPembilang(UkuranIndikator ukuran) {
        return satuan(ukuran.indikator().pembilang());
    }

    static Satuan satuanPenyebut(UkuranIndikator ukuran) {
        RealisasiIndikator.DasarPenyebut dasar = ukuran.realisasi().dasarPenyebut();
        return dasar == null || dasar.satuan() == null || dasar.satuan().isBlank()
                ? satuan(ukuran.indikator().penyebut())
                : Satuan.dari(dasar.satuan());
    }

    private static Satuan satuan(Indikator.Bagian bagian) {
        return bagian == null || bagian.satuan() == null || bagian.satuan().isBlank()
                ? TANPA_SATUAN
                : Satuan.dari(bagian.satuan());
    }

    private static GulunganAcuan.AngkaGulung angka(HasilGulung hasil, YangDigulung dari) {
        return new GulunganAcuan.AngkaGulung(
                hasil.cara(), dari, bulatkan(hasil.nilai()), hasil.pembilang(), hasil.penyebut(), hasil.alasan());
    }

    private static GulunganAcuan.AngkaGulung ditolak(
            CaraGulung cara, YangDigulung dari, List<GulunganAcuan.Perbedaan> perbedaan) {
        AlasanKosong alasan =
                PembandingAnggota.menyangkutSatuan(perbedaan) ? AlasanKosong.SATUAN_BERBEDA : AlasanKosong.TIADA_DATA;
        return new GulunganAcuan.AngkaGulung(cara, dari, null, null, null, alasan);
    }

    static BigDecimal bulatkan(BigDecimal nilai) {
        return nilai == null ? null : nilai.setScale(DESIMAL, RoundingMode.HALF_UP);
    }
}
