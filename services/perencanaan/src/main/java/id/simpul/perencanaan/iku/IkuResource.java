package id.simpul.perencanaan.iku;

import id.simpul.aturan.nilai.TahunAnggaran;
import id.simpul.galat.GalatAplikasi;
import id.simpul.http.Halaman;
import id.simpul.http.Parameter;
import id.simpul.tabel.BentukTabel;
import id.simpul.tabel.JawabanDaftar;
import id.simpul.tabel.TabelKeluaran;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Indikator Kinerja Utama. */
@Path("/api/perencanaan/v1/iku")
@Tag(name = "iku")
@Produces(MediaType.APPLICATION_JSON)
public class IkuResource {
    private static final TabelKeluaran<Iku> TABEL = TabelKeluaran.<Iku>bernama("iku")
            .teks("indikatorId", Iku::indikatorId)
            .teks("kode", Iku::kode)
            .teks("nama", Iku::nama)
            .teks("sasaran", Iku::sasaran)
            .teks("satuan", Iku::satuan)
            .teks("arah", Iku::arah)
            .teks("rumus", Iku::rumus)
            .teks("sumberData", Iku::sumberData)
            .teks("acuanNasional", Iku::acuanNasional)
            .bilangan("target", Iku::target)
            .teks("teksTarget", Iku::teksTarget)
            .bulat("versiIndikator", Iku::versiIndikator);

    private final MembacaIku membaca;
    private final JawabanDaftar jawaban;

    IkuResource(MembacaIku membaca, JawabanDaftar jawaban) {
        this.membaca = membaca;
        this.jawaban = jawaban;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX})
    @Operation(operationId = "daftarIku", summary = "IKU sebuah Renstra, urut kode; dengan tahun hanya yang bertarget")
    public RestResponse<Halaman<Iku>> daftar(
            @QueryParam("renstraId") String renstraId,
            @QueryParam("tahun") String tahun,
            @QueryParam("limit") Integer limit,
            @QueryParam("kursor") String kursor) {
        if (renstraId == null || renstraId.isBlank()) {
            throw GalatAplikasi.parameter("renstraId", renstraId, "wajib", "Parameter \"renstraId\" wajib diisi.");
        }
        UUID renstra = Parameter.id("Renstra", renstraId);
        TahunAnggaran dipilih = Parameter.pilihan("tahun", tahun, teks -> TahunAnggaran.dari("tahun", teks));
        return jawaban.daftar(TABEL, limit, kursor, (batas, posisi) -> membaca.daftar(renstra, dipilih, batas, posisi));
    }
}
