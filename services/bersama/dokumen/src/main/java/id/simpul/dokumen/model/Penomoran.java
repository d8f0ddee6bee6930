package id.simpul.dokumen.model;

import id.simpul.dokumen.format.Romawi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Menomori bab, subbab, tabel, dan gambar dalam satu lintasan; menolak nama mesin yang dipakai dua kali. */
final class Penomoran {
    /** Awalan nomor tabel dan gambar di bagian depan (ringkasan): Tabel R.1. */
    static final String AWALAN_DEPAN = "R";

    private final Map<String, Blok> bernama = new LinkedHashMap<>();
    private final String awalanDepan;
    private String awalan = "";
    private int tabel;
    private int gambar;

    /** @param awalanDepan awalan nomor di bagian depan; kosong berarti nomor tanpa awalan */
    Penomoran(String awalanDepan) {
        this.awalanDepan = awalanDepan;
    }

    List<Bab> nomori(JenisBab jenis, List<Bab> semua) {
        List<Bab> hasil = new ArrayList<>();
        mulai(awalanDepan);
        for (Bab bab : semua) {
            int urutan = hasil.size() + 1;
            hasil.add(
                    switch (jenis) {
                        case DEPAN -> bernomor(bab, "");
                        case BAB -> {
                            mulai(String.valueOf(urutan));
                            yield bernomor(bab, "BAB " + Romawi.dari(urutan));
                        }
                        case LAMPIRAN -> {
                            mulai("L" + urutan);
                            yield bernomor(bab, "Lampiran " + urutan);
                        }
                    });
        }
        return List.copyOf(hasil);
    }

    /** Tabel dan grafik bernomor menurut nama mesinnya. */
    Map<String, Blok> bernama() {
        return bernama;
    }

    private void mulai(String awalanBaru) {
        awalan = awalanBaru;
        tabel = 0;
        gambar = 0;
    }

    private Bab bernomor(Bab bab, String nomor) {
        List<Blok> isi = blok(bab.isi());
        return new Bab(nomor, bab.judul(), isi, subbab(nomor.isEmpty() ? "" : awalan, bab.subbab()));
    }

    private List<Subbab> subbab(String induk, List<Subbab> semua) {
        List<Subbab> hasil = new ArrayList<>();
        for (Subbab s : semua) {
            String nomor = induk.isEmpty() ? "" : induk + "." + (hasil.size() + 1);
            hasil.add(new Subbab(nomor, s.judul(), blok(s.isi()), subbab(nomor, s.anak())));
        }
        return hasil;
    }

    private List<Blok> blok(List<Blok> semua) {
        return semua.stream().map(this::blok).toList();
    }

    private Blok blok(Blok blok) {
        if (blok instanceof Tabel t) {
            return catat(t.nama(), t.bernomor(berikutnya(++tabel)));
        }
        if (blok instanceof Grafik g) {
            return catat(g.nama(), g.bernomor(berikutnya(++gambar)));
        }
        return blok;
    }

    private String berikutnya(int urutan) {
        return awalan.isEmpty() ? String.valueOf(urutan) : awalan + "." + urutan;
    }

    private Blok catat(String nama, Blok blok) {
        if (bernama.putIfAbsent(nama, blok) != null) {
            throw new IllegalArgumentException("Nama mesin dipakai dua kali: " + nama);
        }
        return blok;
    }
}
