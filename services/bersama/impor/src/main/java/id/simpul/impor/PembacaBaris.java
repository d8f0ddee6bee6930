package id.simpul.impor;

import id.simpul.berkas.BentukAngka;
import id.simpul.impor.sumber.BarisMentah;
import id.simpul.impor.sumber.SelMentah;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Menafsirkan satu baris menurut skema; setiap sel yang salah menjadi satu temuan. */
final class PembacaBaris {
    private final SkemaBerkas skema;
    private final Kepala kepala;
    private final BentukAngka[] bentuk;
    private final PenampungTemuan temuan;

    PembacaBaris(SkemaBerkas skema, Kepala kepala, BentukAngka[] bentuk, PenampungTemuan temuan) {
        this.skema = skema;
        this.kepala = kepala;
        this.bentuk = bentuk;
        this.temuan = temuan;
    }

    BarisImpor baca(BarisMentah mentah) {
        Map<String, Object> nilai = new HashMap<>();
        BarisImpor baris = new BarisImpor(
                skema.nama(), mentah.nomor(), nilai, kepala.isi(mentah, true), kepala.isi(mentah, false), temuan);
        if (berlebih(mentah)) {
            baris.tolak(
                    null,
                    "sel-berlebih",
                    "sel lebih banyak daripada kepala kolom; mungkin koma desimal atau koma nama tidak diberi kutip.");
            return baris;
        }
        for (int k = 0; k < kepala.banyak(); k++) {
            Kepala.Kolom kolom = kepala.kolom().get(k);
            if (kolom.dikenal()) {
                sel(baris, nilai, kolom, mentah.sel(k), bentuk[k]);
            }
        }
        return baris;
    }

    private boolean berlebih(BarisMentah mentah) {
        return IntStream.range(kepala.banyak(), mentah.sel().size())
                .anyMatch(k -> !mentah.sel(k).kosong());
    }

    private static void sel(
            BarisImpor baris, Map<String, Object> nilai, Kepala.Kolom kolom, SelMentah sel, BentukAngka bentuk) {
        String nama = kolom.baku();
        if (sel.kosong()) {
            wajib(baris, kolom);
            return;
        }
        try {
            Optional<Object> terbaca = PembacaNilai.baca(kolom.skema(), sel, bentuk);
            if (terbaca.isPresent()) {
                nilai.put(kunci(kolom), terbaca.get());
            } else {
                wajib(baris, kolom);
            }
            if (sel.catatan() != null) {
                baris.ingatkan(nama, "format-sel", "kolom \"%s\": %s.".formatted(nama, sel.catatan()));
            }
        } catch (NilaiDitolak galat) {
            baris.tolak(
                    nama,
                    galat.aturan(),
                    "kolom \"%s\" berisi \"%s\", %s.".formatted(nama, pendek(sel.teks()), galat.getMessage()));
        }
    }

    /** Kolom biasa disimpan dengan nama di skema, kolom setiap tahun dengan tahunnya. */
    private static String kunci(Kepala.Kolom kolom) {
        return kolom.skema().perTahun() ? kolom.baku() : kolom.skema().nama();
    }

    private static void wajib(BarisImpor baris, Kepala.Kolom kolom) {
        if (kolom.skema().wajib()) {
            baris.tolak(kolom.baku(), "wajib", "kolom \"%s\" wajib diisi.".formatted(kolom.baku()));
        }
    }

    private static String pendek(String teks) {
        return teks.length() <= 60 ? teks : teks.substring(0, 60) + "…";
    }
}
