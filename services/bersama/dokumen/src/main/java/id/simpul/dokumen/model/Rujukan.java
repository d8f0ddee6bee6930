package id.simpul.dokumen.model;

import java.util.List;
import java.util.Map;

/** Mengisi penyebutan "lihat Tabel 3.1" sesudah semua tabel dan gambar bernomor. */
final class Rujukan {
    private final Map<String, Blok> bernama;

    Rujukan(Map<String, Blok> bernama) {
        this.bernama = bernama;
    }

    List<Bab> isi(List<Bab> semua) {
        return semua.stream()
                .map(b -> new Bab(b.nomor(), b.judul(), blok(b.isi()), subbab(b.subbab())))
                .toList();
    }

    private List<Subbab> subbab(List<Subbab> semua) {
        return semua.stream()
                .map(s -> new Subbab(s.nomor(), s.judul(), blok(s.isi()), subbab(s.anak())))
                .toList();
    }

    private List<Blok> blok(List<Blok> semua) {
        return semua.stream().map(this::blok).toList();
    }

    private Blok blok(Blok blok) {
        if (blok instanceof Paragraf p) {
            return paragraf(p);
        }
        if (blok instanceof DaftarButir d) {
            return new DaftarButir(
                    d.bernomor(), d.butir().stream().map(this::paragraf).toList());
        }
        return blok;
    }

    private Paragraf paragraf(Paragraf p) {
        return new Paragraf(p.potongan().stream().map(this::potongan).toList());
    }

    private Potongan potongan(Potongan potongan) {
        if (!(potongan instanceof Potongan.Rujukan r)) {
            return potongan;
        }
        Blok tujuan = bernama.get(r.nama());
        if (tujuan instanceof Tabel t) {
            return new Potongan.Rujukan(r.nama(), t.label(), t.jangkar());
        }
        if (tujuan instanceof Grafik g) {
            return new Potongan.Rujukan(r.nama(), g.label(), g.jangkar());
        }
        throw new IllegalArgumentException("Rujukan ke tabel atau gambar yang tidak ada: " + r.nama());
    }
}
