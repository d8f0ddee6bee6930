package id.simpul.pemeriksaan.kaidah.silang;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.NamaBaku;
import id.simpul.pemeriksaan.hitung.Digit;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pagu dan target di matriks renstra sama dengan cetakannya di tabel anggaran dan target. */
public final class MatriksTerhadapSalinan extends KaidahBernama {

    public MatriksTerhadapSalinan() {
        super("matriks_terhadap_salinan", "pagu dan target matriks renstra sama dengan tabel anggaran dan target");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        Map<String, List<Baris>> anggaran = new HashMap<>();
        for (Baris b : laporan.paket().baris("anggaran")) {
            tambah(anggaran, b.teks("level") + NamaBaku.dari(b.teks("uraian")) + "|" + b.teks("tahun"), b);
        }
        Map<String, List<Baris>> target = new HashMap<>();
        for (Baris b : laporan.paket().baris("target")) {
            String jenis = b.teks("jenis").startsWith("kondisi") ? b.teks("jenis") : "target";
            laporan.indikator(b.teks("indikator_kode"))
                    .ifPresent(i -> tambah(target, NamaBaku.dari(i.nama()) + "|" + jenis + "|" + b.teks("tahun"), b));
        }
        Map<String, List<Baris>> keluaran = new HashMap<>();
        for (Baris b : laporan.paket().baris("keluaran")) {
            tambah(keluaran, NamaBaku.dari(b.teks("indikator_keluaran")) + "|" + b.teks("tahun"), b);
        }
        laporan.paket().baris("matriks_program").forEach(b -> program(b, anggaran, temuan));
        laporan.paket().baris("matriks_indikator").forEach(b -> {
            indikator(b, target, temuan);
            keluaran(b, keluaran, temuan);
        });
    }

    private static void tambah(Map<String, List<Baris>> indeks, String kunci, Baris b) {
        indeks.computeIfAbsent(kunci, k -> new ArrayList<>()).add(b);
    }

    private static void program(Baris b, Map<String, List<Baris>> anggaran, Penampung temuan) {
        String nama = b.teks("level") + NamaBaku.dari(b.teks("uraian")) + "|";
        for (String k : b.tabel().kolom()) {
            if (k.matches("pagu_[0-9]{4}")) {
                banding(b, k, anggaran.getOrDefault(nama + k.substring(5), List.of()), "pagu_renstra", temuan);
            }
        }
    }

    private static void indikator(Baris b, Map<String, List<Baris>> target, Penampung temuan) {
        String nama = NamaBaku.dari(b.teks("indikator")) + "|";
        for (String k : b.tabel().kolom()) {
            if (k.matches("target_[0-9]{4}")) {
                banding(b, k, target.getOrDefault(nama + "target|" + k.substring(7), List.of()), "target", temuan);
            } else if (k.matches("awal_[0-9]{4}")) {
                banding(
                        b,
                        k,
                        target.getOrDefault(nama + "kondisi_awal|" + k.substring(5), List.of()),
                        "target",
                        temuan);
            }
        }
    }

    private static void keluaran(Baris b, Map<String, List<Baris>> keluaran, Penampung temuan) {
        String nama = NamaBaku.dari(b.teks("indikator")) + "|";
        for (String k : b.tabel().kolom()) {
            if (k.matches("target_[0-9]{4}")) {
                banding(b, k, keluaran.getOrDefault(nama + k.substring(7), List.of()), "target_angka", temuan);
            }
        }
    }

    /** Nama dapat berulang, jadi cukup salah satu cetakan yang sama. */
    private static void banding(Baris b, String kolom, List<Baris> salinan, String kolomSalinan, Penampung temuan) {
        Optional<Angka> cetak = b.angka(kolom);
        List<Baris> berangka =
                salinan.stream().filter(s -> s.angka(kolomSalinan).isPresent()).toList();
        boolean ada = berangka.stream()
                .anyMatch(s -> cetak.filter(s.angka(kolomSalinan).get()::sama).isPresent());
        if (cetak.isEmpty() || berangka.isEmpty() || ada) {
            return;
        }
        Angka lain = berangka.get(0).angka(kolomSalinan).orElseThrow();
        temuan.kesalahan(JenisTemuan.NILAI_ANTAR_TABEL_BEDA)
                .di(kolom.replace('_', ' ') + ", " + b.teks("uraian") + b.teks("indikator"))
                .angka(cetak.get().nilai(), lain.nilai())
                .karena("Tabel " + b.tabel().nama() + " mencetak "
                        + Tulis.id(cetak.get().nilai()) + ", tabel "
                        + berangka.get(0).tabel().nama() + " " + Tulis.id(lain.nilai()) + "."
                        + Digit.dugaan(cetak.get().nilai(), lain.nilai())
                                .map(d -> " Tampak " + d + ".")
                                .orElse(""))
                .rujuk(b, berangka.get(0))
                .simpan();
    }
}
