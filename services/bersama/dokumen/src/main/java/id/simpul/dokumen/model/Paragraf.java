package id.simpul.dokumen.model;

import java.util.List;

/** Satu paragraf. */
public record Paragraf(List<Potongan> potongan) implements Blok {
    public Paragraf {
        potongan = List.copyOf(potongan);
    }

    /** Paragraf teks biasa. */
    public static Paragraf dari(String teks) {
        return new Paragraf(List.of(Potongan.teks(TeksAman.sebaris(teks))));
    }

    /** Paragraf dari potongan bergaya. */
    public static Paragraf dari(Potongan... potongan) {
        return new Paragraf(List.of(potongan));
    }

    /** Benar bila seluruhnya tebal: judul kecil yang tidak boleh terpisah dari isinya. */
    public boolean judulan() {
        return !potongan.isEmpty() && potongan.stream().allMatch(p -> p instanceof Potongan.Teks t && t.tebal());
    }

    @Override
    public <T> T terima(Pengunjung<T> pengunjung) {
        return pengunjung.paragraf(this);
    }
}
