package id.simpul.anggaran.kas;

import id.simpul.anggaran.dpa.web.Alamat;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rencana kas setahun di samping realisasinya. */
@Path("/api/anggaran/v1/anggaran-kas")
@Tag(name = "anggaran-kas")
@Produces(MediaType.APPLICATION_JSON)
public class KasResource {
    private final MembandingkanKas membandingkan;

    KasResource(MembandingkanKas membandingkan) {
        this.membandingkan = membandingkan;
    }

    @GET
    @Operation(
            operationId = "bacaAnggaranKas",
            summary = "Rencana kas DPA yang berlaku, realisasi, dan deviasinya per bulan")
    public KasTahun baca(@Parameter(description = Alamat.ARTI_TAHUN) @QueryParam("tahun") String tahun) {
        return membandingkan.bandingkan(Alamat.tahun(tahun));
    }
}
