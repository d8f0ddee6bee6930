package id.simpul.impor;

import id.simpul.berkas.BentukAngka;
import id.simpul.berkas.PengenalBentukAngka;
import id.simpul.impor.sumber.BarisMentah;
import id.simpul.impor.sumber.SelMentah;
import java.util.ArrayList;
import java.util.List;

/** Mengumpulkan bukti tanda desimal setiap kolom dari seluruh baris, sebelum satu angka pun dibaca. */
final class PengenalKolom {
    private final List<PengenalBentukAngka> perKolom = new ArrayList<>();
    private final List<Boolean> berangka;

    /** {@code berangka} menyebut kolom mana yang ikut dinilai. */
    PengenalKolom(Kepala kepala) {
        this.berangka = kepala.kolom().stream()
                .map(satu -> satu.dikenal() && satu.skema().jenis().berangka())
                .toList();
        berangka.forEach(ada -> perKolom.add(new PengenalBentukAngka()));
    }

    void lihat(BarisMentah baris) {
        for (int k = 0; k < perKolom.size(); k++) {
            SelMentah sel = baris.sel(k);
            if (berangka.get(k) && !sel.angka()) {
                perKolom.get(k).lihat(sel.teks());
            }
        }
    }

    BentukAngka[] putuskan(int banyak, BentukAngka bawaan) {
        PengenalBentukAngka seluruh = new PengenalBentukAngka();
        perKolom.forEach(seluruh::gabung);
        BentukAngka umum = seluruh.putuskan(bawaan);
        BentukAngka[] hasil = new BentukAngka[banyak];
        for (int k = 0; k < banyak; k++) {
            hasil[k] = perKolom.get(k).putuskan(umum);
        }
        return hasil;
    }
}
