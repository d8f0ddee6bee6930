package id.simpul.impor;

import id.simpul.berkas.BentukAngka;
import id.simpul.impor.sumber.BarisMentah;
import id.simpul.impor.sumber.SelMentah;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Kepala kolom sebuah lembar yang sudah dicocokkan dengan skemanya. */
final class Kepala {
    private final List<Kolom> kolom = new ArrayList<>();
    private final List<String> ganda = new ArrayList<>();

    /**
     * Satu kolom di lembar.
     *
     * @param tercetak kepala seperti dikirim
     * @param baku nama yang dibakukan
     * @param skema kolom skema; null bila tidak dikenal
     */
    record Kolom(String tercetak, String baku, KolomImpor skema) {
        boolean dikenal() {
            return skema != null;
        }
    }

    Kepala(BarisMentah baris, SkemaBerkas skema) {
        Set<String> terlihat = new HashSet<>();
        for (SelMentah sel : baris.sel()) {
            String baku = baku(sel.teks());
            boolean baru = baku.isEmpty() || terlihat.add(baku);
            if (!baru) {
                ganda.add(sel.teks());
            }
            Optional<KolomImpor> dikenal = baru ? skema.kenali(baku) : Optional.empty();
            kolom.add(new Kolom(sel.teks(), baku, dikenal.orElse(null)));
        }
    }

    static String baku(String kepala) {
        return kepala.toLowerCase(Locale.ROOT).replaceAll("[\\s/().-]+", "_").replaceAll("^_+|_+$", "");
    }

    List<Kolom> kolom() {
        return kolom;
    }

    int banyak() {
        return kolom.size();
    }

    List<String> ganda() {
        return ganda;
    }

    List<String> kolomLain() {
        return kolom.stream()
                .filter(satu -> !satu.dikenal() && !satu.baku().isEmpty())
                .map(Kolom::tercetak)
                .toList();
    }

    List<String> kurang(SkemaBerkas skema) {
        return skema.kolom().stream()
                .filter(KolomImpor::wajib)
                .filter(perlu -> kolom.stream().noneMatch(ada -> perlu.equals(ada.skema())))
                .map(KolomImpor::nama)
                .toList();
    }

    /** Isi sel menurut nama baku kolom, untuk pesan dan untuk disimpan; sel kosong tidak disebut. */
    Map<String, String> isi(BarisMentah baris, boolean yangDikenal) {
        Map<String, String> isi = new LinkedHashMap<>();
        for (int k = 0; k < kolom.size(); k++) {
            Kolom satu = kolom.get(k);
            boolean diambil = satu.dikenal() == yangDikenal
                    && !baris.sel(k).kosong()
                    && !satu.baku().isEmpty();
            if (diambil) {
                isi.putIfAbsent(satu.baku(), baris.sel(k).teks());
            }
        }
        return isi;
    }

    /** Tanda desimal setiap kolom. */
    BentukAngka[] bentuk(PengenalKolom pengenal, BentukAngka bawaan) {
        return pengenal.putuskan(banyak(), bawaan);
    }
}
