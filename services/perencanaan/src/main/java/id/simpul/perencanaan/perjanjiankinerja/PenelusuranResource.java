package id.simpul.perencanaan.perjanjiankinerja;

import id.simpul.http.Parameter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pohon turunan, beda revisi, pembuktian, dan penjelasan Perjanjian Kinerja. */
@Path(PerjanjianKinerjaResource.JALUR + "/{id}")
@Tag(name = "perjanjian-kinerja")
@Produces(MediaType.APPLICATION_JSON)
public class PenelusuranResource {
    private final MenelusuriPerjanjian menelusuri;
    private final MembuktikanPerjanjian membuktikan;
    private final MenjelaskanTarget menjelaskan;

    PenelusuranResource(
            MenelusuriPerjanjian menelusuri, MembuktikanPerjanjian membuktikan, MenjelaskanTarget menjelaskan) {
        this.menelusuri = menelusuri;
        this.membuktikan = membuktikan;
        this.menjelaskan = menjelaskan;
    }

    @GET
    @Path("/pohon")
    @Operation(operationId = "bacaPohonPerjanjianKinerja", summary = "Perjanjian dengan semua yang turun darinya")
    public PohonPerjanjian pohon(@PathParam("id") String id) {
        return menelusuri.pohon(id(id));
    }

    @GET
    @Path("/beda")
    @Operation(operationId = "bandingkanPerjanjianKinerja", summary = "Beda dengan revisi lain, butir demi butir")
    public BedaPerjanjian beda(@PathParam("id") String id, @QueryParam("ke") String ke) {
        return menelusuri.beda(id(id), () -> Parameter.wajib("ke", ke, PenelusuranResource::id));
    }

    @GET
    @Path("/verifikasi")
    @Operation(
            operationId = "verifikasiPerjanjianKinerja",
            summary = "Menghitung ulang SHA-256 isi dan memeriksa ulang wewenang setiap tanda tangan")
    public VerifikasiPerjanjian verifikasi(@PathParam("id") String id) {
        return membuktikan.buktikan(id(id));
    }

    @GET
    @Path("/butir/{butirId}/penjelasan")
    @Operation(operationId = "jelaskanTargetPerjanjian", summary = "Dari mana target sebuah butir")
    public PenjelasanTarget penjelasan(@PathParam("id") String id, @PathParam("butirId") String butirId) {
        return menjelaskan.jelaskan(id(id), Parameter.id("Butir Perjanjian Kinerja", butirId));
    }

    private static UUID id(String teks) {
        return PerjanjianKinerjaResource.id(teks);
    }
}
