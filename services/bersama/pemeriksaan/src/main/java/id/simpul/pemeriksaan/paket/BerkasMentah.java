package id.simpul.pemeriksaan.paket;

/** Isi satu berkas paket sebelum ditafsirkan; jalur memakai garis miring dan tanpa awalan. */
final class BerkasMentah {
    private final String jalur;
    private final byte[] isi;

    BerkasMentah(String jalur, byte[] isi) {
        this.jalur = jalur;
        this.isi = isi;
    }

    String jalur() {
        return jalur;
    }

    byte[] isi() {
        return isi;
    }

    String folder() {
        int garis = jalur.lastIndexOf('/');
        return garis < 0 ? "" : jalur.substring(0, garis + 1);
    }

    String namaTanpaAkhiran() {
        String nama = jalur.substring(jalur.lastIndexOf('/') + 1);
        int titik = nama.lastIndexOf('.');
        return titik < 0 ? nama : nama.substring(0, titik);
    }
}
