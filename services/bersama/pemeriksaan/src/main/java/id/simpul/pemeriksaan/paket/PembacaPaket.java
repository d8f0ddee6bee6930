package id.simpul.pemeriksaan.paket;

import id.simpul.pemeriksaan.paket.PaketDitolakException.Sebab;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Membaca paket laporan (zip atau folder CSV) menjadi {@link PaketLaporan}.
 * Yang dapat dibaca tetap dibaca dan dicatat; hanya paket yang sama sekali tidak terbaca atau berbahaya
 * ditolak dengan {@link PaketDitolakException}.
 */
public final class PembacaPaket {
    private final BatasPaket batas;

    public PembacaPaket() {
        this(BatasPaket.BAWAAN);
    }

    public PembacaPaket(BatasPaket batas) {
        this.batas = batas;
    }

    /** Membaca zip atau folder menurut apa yang ada di {@code lokasi}. */
    public PaketLaporan baca(Path lokasi) {
        if (Files.isDirectory(lokasi)) {
            return new PenyusunPaket(batas).susun(PembacaFolder.baca(lokasi, batas));
        }
        try (InputStream masukan = Files.newInputStream(lokasi)) {
            return baca(masukan);
        } catch (IOException e) {
            throw new PaketDitolakException(
                    Sebab.TIDAK_TERBACA, "Paket " + lokasi.getFileName() + " tidak dapat dibuka: " + e.getMessage(), e);
        }
    }

    /** Membaca zip dari aliran; aliran tidak ditutup oleh metode ini selain melalui zip-nya. */
    public PaketLaporan baca(InputStream zip) {
        return new PenyusunPaket(batas).susun(PembacaZip.baca(zip, batas));
    }
}
