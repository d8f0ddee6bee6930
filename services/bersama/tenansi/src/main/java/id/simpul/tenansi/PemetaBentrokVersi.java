package id.simpul.tenansi;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.galat.PenyajiMasalah;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Dua perubahan bersamaan atas baris yang sama: yang kalah mendapat 412, seperti membawa ETag lama. */
public class PemetaBentrokVersi {
    private final PenyajiMasalah penyaji;

    public PemetaBentrokVersi(PenyajiMasalah penyaji) {
        this.penyaji = penyaji;
    }

    @ServerExceptionMapper
    public Response bentrok(OptimisticLockException galat, UriInfo uri) {
        return penyaji.jawab(
                new GalatAplikasi(
                        KodeGalat.PRASYARAT_GAGAL, "Orang lain baru saja mengubahnya; muat ulang lalu coba lagi."),
                uri);
    }
}
