package id.simpul.pelaporan.agregat;

import id.simpul.aturan.gulung.CaraGulung;
import id.simpul.pelaporan.agregat.GulunganAcuan.YangDigulung;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.laporan.TautanPenjelasan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
        List<GulunganAcuan.Perbedaan> perbedaan = PembandingAnggota.perbedaan(anggota);
        List<String> ikut = anggota.stream()
                .filter(satu -> satu.ukuran().hasil().nilaiRealisasi().bernilai())
                .map(AnggotaGulungan::kota)
                .distinct()
                .toList();
        return new GulunganAcuan(
                acuan,
                satuan(anggota),
                angka(anggota, perbedaan),
                "%d dari %d kota".formatted(ikut.size(), diminta.size()),
                anggota.stream().map(AnggotaGulungan::kota).distinct().toList(),
                diminta.stream().filter(satu -> !ikut.contains(satu)).toList(),
                perbedaan,
                keterangan(ikut, perbedaan),
                TautanPenjelasan.gulungan(acuan, tahun));
    }

    private static List<GulunganAcuan.AngkaGulung> angka(
            List<AnggotaGulungan> anggota, List<GulunganAcuan.Perbedaan> perbedaan) {
        List<GulunganAcuan.AngkaGulung> angka = new ArrayList<>();
        if (PembandingAnggota.semuaPersen(anggota)) {
            angka.add(PenghitungGulungan.angka(CaraGulung.RASIO_JUMLAH, YangDigulung.REALISASI, anggota, perbedaan));
        }
        for (YangDigulung dari : YangDigulung.values()) {
            angka.add(PenghitungGulungan.angka(CaraGulung.RERATA_RASIO, dari, anggota, perbedaan));
        }
        return List.copyOf(angka);
    }

    private static String keterangan(List<String> ikut, List<GulunganAcuan.Perbedaan> perbedaan) {
        if (!perbedaan.isEmpty()) {
            return PembandingAnggota.kalimat(perbedaan);
        }
        return ikut.size() == 1 ? "Hanya %s yang berangka; ini bukan angka lintas kota.".formatted(ikut.get(0)) : null;
    }

    private static String satuan(List<AnggotaGulungan> anggota) {
        boolean sama = anggota.stream()
                        .map(satu -> satu.ukuran().indikator().satuanUkur())
                        .distinct()
                        .count()
                == 1;
        return sama ? anggota.get(0).ukuran().indikator().satuan() : null;
    }
}
