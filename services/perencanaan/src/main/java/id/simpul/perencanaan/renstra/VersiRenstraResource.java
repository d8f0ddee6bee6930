package id.simpul.perencanaan.renstra;

import id.simpul.aturan.rencana.Peringatan;
import id.simpul.http.Halaman;
import id.simpul.http.Parameter;
import id.simpul.tabel.BentukTabel;
import id.simpul.tabel.JawabanDaftar;
import id.simpul.tabel.TabelKeluaran;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Versi-versi Renstra, beda di antaranya, dan peringatannya. */
@Path(RenstraResource.JALUR + "/{id}")
@Tag(name = "renstra")
@Produces(MediaType.APPLICATION_JSON)
public class VersiRenstraResource {
    private static final TabelKeluaran<VersiRenstra> TABEL_VERSI = TabelKeluaran.<VersiRenstra>bernama("versi-renstra")
            .teks("renstraId", VersiRenstra::renstraId)
            .bulat("nomorVersi", VersiRenstra::nomorVersi)
            .teks("status", VersiRenstra::status)
            .teks("alasan", VersiRenstra::alasan)
            .tanggal("berlakuSejak", VersiRenstra::berlakuSejak)
            .teks("diketahuiSejak", VersiRenstra::diketahuiSejak)
            .yaTidak("berlaku", VersiRenstra::berlaku)
            .teks("langkah", VersiRenstraResource::langkah);
    private static final TabelKeluaran<Peringatan> TABEL_PERINGATAN = TabelKeluaran.<Peringatan>bernama("peringatan")
            .teks("aturan", Peringatan::aturan)
            .teks("id", Peringatan::id)
            .teks("letak", Peringatan::letak)
            .bulat("tahun", Peringatan::tahun)
            .bilangan("tertulis", Peringatan::tertulis)
            .bilangan("hitungan", Peringatan::hitungan)
            .teks("pesan", Peringatan::pesan);

    private final MembacaRenstra membaca;
    private final MembedakanRenstra membedakan;
    private final JawabanDaftar jawaban;

    VersiRenstraResource(MembacaRenstra membaca, MembedakanRenstra membedakan, JawabanDaftar jawaban) {
        this.jawaban = jawaban;
        this.membaca = membaca;
        this.membedakan = membedakan;
    }

    @GET
    @Path("/versi")
    @Produces({MediaType.APPLICATION_JSON, BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX})
    @Operation(operationId = "daftarVersiRenstra", summary = "Semua versi Renstra dengan alasan dan langkahnya")
    public RestResponse<Halaman<VersiRenstra>> daftarVersi(
            @PathParam("id") String id, @QueryParam("limit") Integer limit, @QueryParam("kursor") String kursor) {
        UUID renstraId = id(id);
        return jawaban.daftar(
                TABEL_VERSI, limit, kursor, (batas, posisi) -> membaca.daftarVersi(renstraId, batas, posisi));
    }

    @GET
    @Path("/beda")
    @Operation(
            operationId = "bedaRenstra",
            summary = "Beda dua versi: apa yang berubah, dari apa, menjadi apa, dan mengapa")
    public BedaRenstra beda(
            @PathParam("id") String id,
            @QueryParam("dari")
                    @org.eclipse.microprofile.openapi.annotations.parameters.Parameter(
                            description = "Nomor versi yang dibandingkan; bawaan satu sebelum ke")
                    String dari,
            @QueryParam("ke")
                    @org.eclipse.microprofile.openapi.annotations.parameters.Parameter(
                            description = "Nomor versi pembandingnya, boleh rancangan; bawaan versi terakhir")
                    String ke,
            @QueryParam("limit") Integer limit,
            @QueryParam("kursor") String kursor) {
        UUID renstraId = id(id);
        return membedakan.bedakan(
                renstraId,
                Parameter.pilihan("dari", dari, Integer::valueOf),
                Parameter.pilihan("ke", ke, Integer::valueOf),
                limit,
                kursor);
    }

    @GET
    @Path("/peringatan")
    @Produces({MediaType.APPLICATION_JSON, BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX})
    @Operation(
            operationId = "peringatanRenstra",
            summary = "Ketidakselarasan pagu, target, dan satuan, dengan angkanya")
    public RestResponse<Halaman<Peringatan>> peringatan(
            @PathParam("id") String id,
            @BeanParam ParameterVersi parameter,
            @QueryParam("limit") Integer limit,
            @QueryParam("kursor") String kursor) {
        UUID renstraId = id(id);
        PilihanVersi pilihan = parameter.pilihan();
        return jawaban.daftar(
                TABEL_PERINGATAN,
                limit,
                kursor,
                (batas, posisi) -> membaca.peringatan(renstraId, pilihan, batas, posisi));
    }

    private static String langkah(VersiRenstra versi) {
        return versi.alur().stream()
                .map(satu -> satu.wewenang() == null
                        ? "%s %s".formatted(satu.langkah(), satu.pada())
                        : "%s %s %s"
                                .formatted(
                                        satu.langkah(),
                                        satu.pada(),
                                        satu.wewenang().sebutan()))
                .collect(Collectors.joining("; "));
    }

    private static UUID id(String teks) {
        return Parameter.id("Renstra", teks);
    }
}
