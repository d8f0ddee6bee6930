package id.simpul.dokumen.model;

/** Mulai halaman baru. */
public record JedaHalaman() implements Blok {
    @Override
    public <T> T terima(Pengunjung<T> pengunjung) {
        return pengunjung.jedaHalaman(this);
    }
}
