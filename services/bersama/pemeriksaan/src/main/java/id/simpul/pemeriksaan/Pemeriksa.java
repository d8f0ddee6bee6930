package id.simpul.pemeriksaan;

import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.kaidah.DaftarKaidah;
import id.simpul.pemeriksaan.kaidah.Kaidah;
import id.simpul.pemeriksaan.kaidah.Tempat;
import id.simpul.pemeriksaan.paket.CatatanBaca;
import id.simpul.pemeriksaan.paket.PaketLaporan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Menjalankan semua kaidah atas sebuah laporan terbit. Tanpa keadaan; aman dipakai bersamaan. */
public final class Pemeriksa {
    private static final int TEMUAN_PALING_BANYAK = 500;

    private final List<Kaidah> kaidah;

    public Pemeriksa() {
        this(DaftarKaidah.semua());
    }

    /** Untuk memeriksa dengan sebagian kaidah saja, misalnya menurut kebijakan kota. */
    public Pemeriksa(List<Kaidah> kaidah) {
        this.kaidah = List.copyOf(kaidah);
    }

    /** Pemeriksa dengan kaidah yang berlaku di tempat itu. */
    public static Pemeriksa untuk(Tempat tempat) {
        return new Pemeriksa(DaftarKaidah.untuk(tempat));
    }

    public HasilPemeriksaan periksa(PaketLaporan paket) {
        Laporan laporan = new Laporan(paket);
        List<Temuan> temuan = new ArrayList<>(catatanBaca(paket));
        List<String> dijalankan = new ArrayList<>();
        Map<String, List<String>> dilewati = new TreeMap<>();
        for (Kaidah k : kaidah) {
            List<String> kurang = k.perlu().stream()
                    .filter(t -> paket.tabel(t).isEmpty())
                    .sorted()
                    .toList();
            if (kurang.isEmpty()) {
                Penampung penampung = new Penampung(k.nama());
                k.periksa(laporan, penampung);
                temuan.addAll(batasi(k, penampung.isi()));
                dijalankan.add(k.nama());
            } else {
                dilewati.computeIfAbsent(String.join(", ", kurang), x -> new ArrayList<>())
                        .add(k.nama());
            }
        }
        dilewati.forEach((tabel, nama) -> temuan.add(tidakDijalankan(tabel, nama)));
        List<Temuan> akhir = PelunakBarisTimpang.dari(paket).lunakkan(temuan);
        akhir.sort(Comparator.comparing(Temuan::keparahan));
        return new HasilPemeriksaan(
                paket.identitas(), laporan.tahun().laporan(), paket.jumlahBaris(), dijalankan, akhir);
    }

    /** Tabel yang salah baca dapat menghasilkan puluhan ribu temuan serupa; sisanya disebut jumlahnya saja. */
    private static List<Temuan> batasi(Kaidah k, List<Temuan> isi) {
        if (isi.size() <= TEMUAN_PALING_BANYAK) {
            return isi;
        }
        List<Temuan> terpilih = new ArrayList<>(isi.stream()
                .sorted(Comparator.comparing(Temuan::keparahan))
                .limit(TEMUAN_PALING_BANYAK)
                .toList());
        terpilih.add(new Temuan(
                JenisTemuan.DATA_KURANG,
                k.nama(),
                Keparahan.INFO,
                "Kaidah " + k.nama(),
                "",
                "",
                "",
                (isi.size() - TEMUAN_PALING_BANYAK) + " temuan lain dari kaidah ini tidak ditampilkan.",
                List.of()));
        return terpilih;
    }

    private static List<Temuan> catatanBaca(PaketLaporan paket) {
        return paket.catatan().stream().map(Pemeriksa::dariCatatan).toList();
    }

    private static Temuan dariCatatan(CatatanBaca c) {
        return new Temuan(
                c.aturan(),
                "membaca_paket",
                c.keparahan(),
                c.berkas(),
                "",
                "",
                "",
                c.pesan(),
                List.of(new Rujukan(c.berkas(), c.baris(), "")));
    }

    private static Temuan tidakDijalankan(String tabel, List<String> kaidah) {
        return new Temuan(
                JenisTemuan.DATA_KURANG,
                "kelengkapan_paket",
                Keparahan.INFO,
                tabel,
                "",
                "",
                "",
                "Tabel " + tabel + " tidak ada di paket, jadi kaidah ini tidak dijalankan: " + String.join(", ", kaidah)
                        + ".",
                List.of());
    }
}
