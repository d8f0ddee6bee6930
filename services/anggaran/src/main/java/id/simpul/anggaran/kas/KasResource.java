package id.simpul.anggaran.kas;

import id.simpul.anggaran.dpa.web.Alamat;
import id.simpul.anggaran.dpa.web.JawabanLaporan;
import id.simpul.tabel.BentukTabel;
import id.simpul.tabel.TabelKeluaran;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Rencana kas setahun di samping realisasinya. */
@Path("/api/anggaran/v1/anggaran-kas")
@Tag(name = "anggaran-kas")
@Produces(MediaType.APPLICATION_JSON)
public class KasResource {
    private static final TabelKeluaran<KasTahun.Bulan> TABEL = TabelKeluaran.<KasTahun.Bulan>bernama("anggaran-kas")
            .teks("bulan", KasTahun.Bulan::bulan)
            .uang("rencana", KasTahun.Bulan::rencana)
            .uang("realisasi", KasTahun.Bulan::realisasi)
            .uang("deviasi", KasTahun.Bulan::deviasi)
            .uang("rencanaKumulatif", satu -> satu.kumulatif().rencana())
            .uang("realisasiKumulatif", satu -> satu.kumulatif().realisasi())
            .uang("deviasiKumulatif", satu -> satu.kumulatif().deviasi());

    private final MembandingkanKas membandingkan;
    private final JawabanLaporan jawaban;

    KasResource(MembandingkanKas membandingkan, JawabanLaporan jawaban) {
        this.membandingkan = membandingkan;
        this.jawaban = jawaban;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX})
    @Operation(
            operationId = "bacaAnggaranKas",
            summary = "Rencana kas DPA yang berlaku, realisasi, dan deviasinya per bulan")
    public RestResponse<KasTahun> baca(
            @Parameter(description = Alamat.ARTI_TAHUN) @QueryParam("tahun") String tahun,
            @Parameter(description = "Hanya baris DPA itu beserta bawahannya; tanpa ini seluruh DPA")
                    @QueryParam("rincianId")
                    String rincianId) {
        KasTahun kas = membandingkan.bandingkan(Alamat.tahun(tahun), Alamat.idPilihan("rincianId", rincianId));
        return jawaban.jawab(kas, TABEL, kas.data());
    }
}
