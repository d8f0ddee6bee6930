package id.simpul.anggaran.dpa.web;

import id.simpul.anggaran.dpa.application.MembacaDpa;
import id.simpul.anggaran.dpa.model.Dpa;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Jenis pergeseran sebuah versi anggaran dan penyetujunya. */
@Path("/api/anggaran/v1/dpa/{id}/pergeseran")
@Tag(name = "dpa")
@Produces(MediaType.APPLICATION_JSON)
public class PergeseranResource {
    private final MembacaDpa membaca;

    PergeseranResource(MembacaDpa membaca) {
        this.membaca = membaca;
    }

    @GET
    @Operation(
            operationId = "bacaPergeseran",
            summary = "Antara apa anggaran bergeser, berapa, dan siapa yang menyetujuinya",
            description =
                    "Dibandingkan dengan versi yang disahkan tepat sebelumnya; bagi draf, dengan versi yang berlaku.")
    public JawabanPergeseran baca(@PathParam("id") String id) {
        Dpa dpa = membaca.baca(Alamat.dpa(id));
        return JawabanPergeseran.dari(membaca.asal(dpa).orElse(null), dpa);
    }
}
