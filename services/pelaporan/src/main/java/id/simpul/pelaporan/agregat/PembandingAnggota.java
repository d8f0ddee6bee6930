package id.simpul.pelaporan.agregat;

import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Membandingkan definisi indikator beracuan sama: satuan, arah, rumus, dan bagi persen satuan pembilang dan penyebutnya.
 *
 * <p>Satu saja berlainan, tidak satu angka pun digulung: persen rumah tangga dan persen jiwa sama-sama "%", dan capaian
 * menurut dua rumus sama-sama persen, tetapi rata-ratanya bukan ukuran apa pun.
 */
final class PembandingAnggota {
    private static final String SATUAN = "satuan";

    private PembandingAnggota() {}

    /** Hal-hal yang berlainan beserta kota dan miliknya; kosong bila seragam. */
    static List<GulunganAcuan.Perbedaan> perbedaan(List<AnggotaGulungan> anggota) {
        List<GulunganAcuan.Perbedaan> hasil = new ArrayList<>();
        bandingkan(SATUAN, anggota, satu -> satu.indikator().satuanUkur(), hasil);
        bandingkan("arah", anggota, satu -> satu.indikator().arah(), hasil);
        bandingkan("rumus", anggota, satu -> satu.indikator().rumusCapaian().kode(), hasil);
        if (semuaPersen(anggota)) {
            List<AnggotaGulungan> bersatuan = anggota.stream()
                    .filter(satu -> PenghitungGulungan.bersatuan(satu.ukuran()))
                    .toList();
            bandingkan(
                    "satuan pembilang / penyebut",
                    bersatuan,
                    PenghitungGulungan::pasanganSatuan,
                    PenghitungGulungan::satuanRasio,
                    hasil);
        }
        return List.copyOf(hasil);
    }

    static boolean semuaPersen(List<AnggotaGulungan> anggota) {
        return anggota.stream()
                .allMatch(satu -> satu.ukuran().indikator().satuanUkur().persen());
    }

    /** Apakah yang berlainan itu menyangkut satuan. */
    static boolean menyangkutSatuan(List<GulunganAcuan.Perbedaan> perbedaan) {
        return perbedaan.stream().anyMatch(satu -> satu.apa().startsWith(SATUAN));
    }

    /** Satu kalimat yang menyebut kotanya. */
    static String kalimat(List<GulunganAcuan.Perbedaan> perbedaan) {
        return "Tidak digulung, sebab berlainan antarkota: "
                + perbedaan.stream()
                        .map(beda -> beda.apa() + " ("
                                + beda.menurutKota().stream()
                                        .map(satu ->
                                                "%s %s %s".formatted(satu.kota(), satu.kodeIndikator(), satu.nilai()))
                                        .collect(Collectors.joining("; "))
                                + ")")
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static void bandingkan(
            String apa,
            List<AnggotaGulungan> anggota,
            Function<UkuranIndikator, Object> ambil,
            List<GulunganAcuan.Perbedaan> hasil) {
        bandingkan(apa, anggota, ambil, ambil.andThen(String::valueOf), hasil);
    }

    private static void bandingkan(
            String apa,
            List<AnggotaGulungan> anggota,
            Function<UkuranIndikator, Object> ambil,
            Function<UkuranIndikator, String> teks,
            List<GulunganAcuan.Perbedaan> hasil) {
        if (anggota.stream().map(satu -> ambil.apply(satu.ukuran())).distinct().count() > 1) {
            hasil.add(new GulunganAcuan.Perbedaan(
                    apa,
                    anggota.stream()
                            .map(satu -> new GulunganAcuan.MilikKota(
                                    satu.kota(), satu.ukuran().indikator().kode(), teks.apply(satu.ukuran())))
                            .toList()));
        }
    }
}
