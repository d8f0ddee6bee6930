package id.simpul.pemeriksaan.kaidah.silang;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.NamaBaku;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Komponen yang bernama persis sama dengan indikator keluaran tahun itu mencetak angka yang sama. */
public final class KomponenBernamaKeluaran extends KaidahBernama {

    public KomponenBernamaKeluaran() {
        super(
                "komponen_bernama_keluaran",
                "komponen dan keluaran bernama sama mencetak angka yang sama",
                "komponen",
                "keluaran");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        Map<String, List<Baris>> keluaran = new HashMap<>();
        for (Baris b : laporan.paket().baris("keluaran")) {
            if (b.teks("indikator_keluaran").length() >= 8) {
                keluaran.computeIfAbsent(
                                b.teks("tahun") + "|" + NamaBaku.dari(b.teks("indikator_keluaran")),
                                k -> new ArrayList<>())
                        .add(b);
            }
        }
        for (Baris k : laporan.paket().baris("komponen")) {
            List<Baris> sama =
                    keluaran.getOrDefault(k.teks("tahun") + "|" + NamaBaku.dari(k.teks("uraian")), List.of());
            banding(k, "realisasi", sama, "realisasi_angka", temuan);
            banding(k, "kuota_atau_populasi", sama, "target_angka", temuan);
        }
    }

    private static void banding(Baris k, String kolom, List<Baris> keluaran, String kolomKeluaran, Penampung temuan) {
        Optional<Angka> cetak = k.angka(kolom);
        List<Baris> berangka = keluaran.stream()
                .filter(b -> b.angka(kolomKeluaran).isPresent())
                .toList();
        boolean ada = berangka.stream()
                .anyMatch(b -> cetak.filter(b.angka(kolomKeluaran).get()::sama).isPresent());
        if (cetak.isEmpty() || berangka.isEmpty() || ada) {
            return;
        }
        Angka lain = berangka.get(0).angka(kolomKeluaran).orElseThrow();
        temuan.peringatan(JenisTemuan.NILAI_ANTAR_TABEL_BEDA)
                .di(k.teks("uraian") + " " + k.teks("tahun") + ": komponen dan keluaran")
                .angka(cetak.get().nilai(), lain.nilai())
                .karena("Rincian komponen mencetak " + Tulis.id(cetak.get().nilai()) + ", tabel keluaran "
                        + Tulis.id(lain.nilai()) + " untuk nama yang sama.")
                .rujuk(k, berangka.get(0))
                .simpan();
    }
}
