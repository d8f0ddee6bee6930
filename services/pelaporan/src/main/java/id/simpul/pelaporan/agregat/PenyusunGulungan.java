package id.simpul.pelaporan.agregat;

import id.simpul.aturan.gulung.CaraGulung;
import id.simpul.pelaporan.agregat.GulunganAcuan.YangDigulung;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.laporan.TautanPenjelasan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Menggulung indikator sejenis antarkota; yang tidak seragam ditolak dengan menyebut kotanya. */
final class PenyusunGulungan {
    private final List<String> diminta;
    private final int tahun;
    private final Map<String, List<AnggotaGulungan>> menurutAcuan = new TreeMap<>();

    PenyusunGulungan(List<String> diminta, int tahun) {
        this.diminta = diminta;
        this.tahun = tahun;
    }

    /** Menambah indikator satu kota; yang tanpa acuan nasional tidak digulung. */
    void tambah(String kota, List<UkuranIndikator> ukuran) {
        ukuran.stream().filter(satu -> satu.indikator().acuanNasional() != null).forEach(satu -> menurutAcuan
                .computeIfAbsent(satu.indikator().acuanNasional(), baru -> new ArrayList<>())
                .add(new AnggotaGulungan(kota, satu)));
    }

    /** Setiap acuan, urut kodenya. */
    List<GulunganAcuan> susun() {
        return menurutAcuan.entrySet().stream()
                .map(satu -> susun(satu.getKey(), satu.getValue()))
                .toList();
    }

    /** Indikator yang memetakan acuan itu; kosong bila tidak ada. */
    List<AnggotaGulungan> anggota(String acuan) {
        return List.copyOf(menurutAcuan.getOrDefault(acuan, List.of()));
    }

    private GulunganAcuan susun(String acuan, List<AnggotaGulungan> anggota) {
        List<GulunganAcuan.Perbedaan> perbedaan = new ArrayList<>();
        boolean satuan = seragam("satuan", anggota, satu -> satu.indikator().satuanUkur(), perbedaan);
        boolean arah = seragam("arah", anggota, satu -> satu.indikator().arah(), perbedaan);
        boolean rumus = seragam(
                "rumus", anggota, satu -> satu.indikator().rumusCapaian().kode(), perbedaan);
        List<String> ikut = anggota.stream()
                .filter(satu -> satu.ukuran().hasil().nilaiRealisasi().bernilai())
                .map(AnggotaGulungan::kota)
                .distinct()
                .toList();
        List<GulunganAcuan.AngkaGulung> angka = new ArrayList<>();
        if (anggota.stream()
                .allMatch(satu -> satu.ukuran().indikator().satuanUkur().persen())) {
            if (!PenghitungGulungan.satuanSeragam(anggota)) {
                perbedaan.add(beda("satuan pembilang / penyebut", anggota, PenghitungGulungan::satuanRasio));
            }
            angka.add(PenghitungGulungan.angka(CaraGulung.RASIO_JUMLAH, YangDigulung.REALISASI, anggota, arah));
        }
        angka.add(PenghitungGulungan.angka(CaraGulung.RERATA_RASIO, YangDigulung.REALISASI, anggota, satuan && arah));
        angka.add(PenghitungGulungan.angka(CaraGulung.RERATA_RASIO, YangDigulung.CAPAIAN, anggota, rumus && arah));
        return new GulunganAcuan(
                acuan,
                satuan ? anggota.get(0).ukuran().indikator().satuan() : null,
                List.copyOf(angka),
                "%d dari %d kota".formatted(ikut.size(), diminta.size()),
                anggota.stream().map(AnggotaGulungan::kota).distinct().toList(),
                diminta.stream().filter(satu -> !ikut.contains(satu)).toList(),
                List.copyOf(perbedaan),
                ikut.size() == 1 ? "Hanya %s yang berangka; ini bukan angka lintas kota.".formatted(ikut.get(0)) : null,
                TautanPenjelasan.gulungan(acuan, tahun));
    }

    private static boolean seragam(
            String apa,
            List<AnggotaGulungan> anggota,
            Function<UkuranIndikator, Object> ambil,
            List<GulunganAcuan.Perbedaan> perbedaan) {
        boolean sama = anggota.stream()
                        .map(satu -> ambil.apply(satu.ukuran()))
                        .distinct()
                        .count()
                == 1;
        if (!sama) {
            perbedaan.add(beda(apa, anggota, ambil));
        }
        return sama;
    }

    private static GulunganAcuan.Perbedaan beda(
            String apa, List<AnggotaGulungan> anggota, Function<UkuranIndikator, Object> ambil) {
        return new GulunganAcuan.Perbedaan(
                apa,
                anggota.stream()
                        .map(satu -> new GulunganAcuan.MilikKota(
                                satu.kota(),
                                satu.ukuran().indikator().kode(),
                                String.valueOf(ambil.apply(satu.ukuran()))))
                        .toList());
    }
}
