package id.simpul.anggaran.impor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.impor.BarisImpor;
import id.simpul.impor.KolomImpor;
import id.simpul.impor.SkemaImpor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;

/** Mengumpulkan baris satu pekerjaan lalu menampungnya sekelompok demi sekelompok. */
final class Penampung {
    private static final int SEKELOMPOK = 2_000;

    private final UUID pekerjaan;
    private final SkemaImpor skema;
    private final TampunganBaris tampungan;
    private final ObjectMapper json;
    private final IntConsumer kemajuan;
    private final List<BarisTampung> antre = new ArrayList<>();
    private int banyak;

    /** @param kemajuan diberi tahu banyaknya baris setiap sekelompok tertampung */
    Penampung(UUID pekerjaan, SkemaImpor skema, TampunganBaris tampungan, ObjectMapper json, IntConsumer kemajuan) {
        this.pekerjaan = pekerjaan;
        this.skema = skema;
        this.tampungan = tampungan;
        this.json = json;
        this.kemajuan = kemajuan;
    }

    UUID pekerjaan() {
        return pekerjaan;
    }

    void tampung(BarisTampung baris) {
        antre.add(baris);
        banyak++;
        if (antre.size() >= SEKELOMPOK) {
            tuntaskan();
        }
    }

    void tuntaskan() {
        if (!antre.isEmpty()) {
            tampungan.sisip(pekerjaan, antre);
            antre.clear();
            kemajuan.accept(banyak);
        }
    }

    int banyak() {
        return banyak;
    }

    /** Sel baris itu seperti dikirim, kolom yang dikenal dahulu. */
    String mentah(BarisImpor baris) {
        Map<String, String> sel = new LinkedHashMap<>();
        for (KolomImpor kolom : skema.berkas().get(0).kolom()) {
            String isi = baris.mentah(kolom.nama());
            if (!isi.isEmpty()) {
                sel.put(kolom.nama(), isi);
            }
        }
        sel.putAll(baris.lain());
        try {
            return json.writeValueAsString(sel);
        } catch (JsonProcessingException galat) {
            throw new IllegalStateException("Baris impor tidak dapat dijadikan JSON", galat);
        }
    }
}
