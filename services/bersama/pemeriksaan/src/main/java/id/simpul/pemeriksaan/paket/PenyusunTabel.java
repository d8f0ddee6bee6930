package id.simpul.pemeriksaan.paket;

import id.simpul.berkas.BentukAngka;
import id.simpul.berkas.Pemisah;
import id.simpul.berkas.PengenalBentukAngka;
import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.paket.PembacaCsv.BarisMentah;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Menyusun kepala kolom dan baris sebuah tabel; kolom ganda, tidak dikenal, dan baris timpang dicatat. */
final class PenyusunTabel {
    private final BatasPaket batas;
    private final List<CatatanBaca> catatan;
    private final BerkasMentah berkas;

    PenyusunTabel(BatasPaket batas, List<CatatanBaca> catatan, BerkasMentah berkas) {
        this.batas = batas;
        this.catatan = catatan;
        this.berkas = berkas;
    }

    Optional<Tabel> susun(String nama, List<BarisMentah> baris, Pemisah pemisah) {
        BarisMentah kepala = baris.get(0);
        if (kepala.sel().size() > batas.kolom()) {
            catat(Keparahan.KESALAHAN, 1, "lebih dari " + batas.kolom() + " kolom; tabel tidak diperiksa.");
            return Optional.empty();
        }
        List<String> kolom = kolom(kepala.sel());
        laporkanKolom(nama, kolom);
        List<BarisMentah> isi = baris.subList(1, baris.size());
        Tabel tabel = new Tabel(nama, berkas.jalur(), kolom, bentuk(kolom.size(), isi, pemisah));
        laporkanTimpang(kolom.size(), isi);
        for (BarisMentah b : isi) {
            List<String> sel = b.sel().subList(0, Math.min(kolom.size(), b.sel().size()));
            if (timpang(kolom.size(), b)) {
                tabel.tambahTimpang(b.nomor(), sel);
            } else {
                tabel.tambah(b.nomor(), sel);
            }
        }
        if (isi.isEmpty()) {
            catat(Keparahan.INFO, 0, "tabel hanya berisi kepala kolom.");
        }
        return Optional.of(tabel);
    }

    private List<String> kolom(List<String> kepala) {
        List<String> hasil = new ArrayList<>();
        for (String k : kepala) {
            String baku =
                    k.toLowerCase(Locale.ROOT).replaceAll("[\\s/().-]+", "_").replaceAll("^_+|_+$", "");
            String unik = baku;
            for (int i = 2; hasil.contains(unik); i++) {
                unik = baku + "#" + i;
            }
            if (!unik.equals(baku) && !baku.isEmpty()) {
                catat(Keparahan.PERINGATAN, 1, "kolom \"" + k + "\" ada lebih dari sekali; yang pertama dipakai.");
            }
            hasil.add(unik);
        }
        return hasil;
    }

    private void laporkanKolom(String nama, List<String> kolom) {
        if (!KolomBaku.tabelDikenal(nama) || !berkas.folder().isEmpty()) {
            return;
        }
        List<String> asing = new ArrayList<>();
        for (String k : kolom) {
            if (!KolomBaku.kolomDikenal(nama, k)) {
                asing.add(k);
            }
        }
        if (!asing.isEmpty()) {
            catat(
                    Keparahan.INFO,
                    1,
                    "kolom tidak dikenal disimpan tetapi tidak diperiksa: " + String.join(", ", asing) + ".");
        }
        TreeSet<String> kurang = new TreeSet<>(KolomBaku.perlu(nama));
        kurang.removeAll(kolom);
        if (!kurang.isEmpty()) {
            catat(
                    Keparahan.PERINGATAN,
                    1,
                    "kolom wajib tidak ada: " + String.join(", ", kurang)
                            + "; pemeriksaan yang memerlukannya tidak berjalan.");
        }
    }

    private static List<BentukAngka> bentuk(int banyak, List<BarisMentah> isi, Pemisah pemisah) {
        PengenalBentukAngka seluruh = new PengenalBentukAngka();
        List<PengenalBentukAngka> perKolom = new ArrayList<>();
        for (int i = 0; i < banyak; i++) {
            PengenalBentukAngka pengenal = new PengenalBentukAngka();
            for (BarisMentah b : isi) {
                if (i < b.sel().size()) {
                    pengenal.lihat(b.sel().get(i));
                }
            }
            perKolom.add(pengenal);
            seluruh.gabung(pengenal);
        }
        BentukAngka bawaan = pemisah.huruf() == ';' ? seluruh.putuskan(pemisah.bentukBawaan()) : pemisah.bentukBawaan();
        return perKolom.stream().map(p -> p.putuskan(bawaan)).toList();
    }

    private void laporkanTimpang(int banyak, List<BarisMentah> isi) {
        List<BarisMentah> panjang = isi.stream().filter(b -> timpang(banyak, b)).toList();
        if (!panjang.isEmpty()) {
            catat(
                    Keparahan.PERINGATAN,
                    panjang.get(0).nomor(),
                    panjang.size()
                            + " baris punya sel lebih banyak daripada kepala kolom; mungkin koma desimal atau koma nama tidak diberi kutip.");
        }
        isi.stream()
                .filter(b -> b.sel().size() < banyak)
                .findFirst()
                .ifPresent(b -> catat(
                        Keparahan.INFO,
                        b.nomor(),
                        "ada baris yang selnya kurang dari kepala kolom; sel yang kurang dianggap kosong."));
    }

    private static boolean timpang(int banyak, BarisMentah b) {
        return b.sel().size() > banyak && b.sel().stream().skip(banyak).anyMatch(s -> !s.isEmpty());
    }

    private void catat(Keparahan keparahan, int baris, String pesan) {
        catatan.add(new CatatanBaca(
                keparahan, JenisTemuan.DATA_KURANG, berkas.jalur(), baris, berkas.jalur() + ": " + pesan));
    }
}
