package id.simpul.perencanaan.nomenklatur;

import id.simpul.aturan.nilai.KodeNomenklatur;
import id.simpul.http.Halaman;
import id.simpul.http.Parameter;
import id.simpul.http.Sidik;
import id.simpul.http.TagEntitas;
import id.simpul.tabel.BentukTabel;
import id.simpul.tabel.JawabanDaftar;
import id.simpul.tabel.TabelKeluaran;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Nomenklatur resmi per edisi; sama bagi semua kota dan hanya dibaca. */
@Path("/api/perencanaan/v1/nomenklatur")
@Tag(name = "nomenklatur")
public class NomenklaturResource {
    private static final String KETERANGAN_KODE =
            "Kode itu dan semua di bawahnya, dalam ejaan mana pun (1.06.05.2.02, 1.06.05.02.02, 1.06.05.202, X.XX.01)";
    private static final TabelKeluaran<KodeResmi> TABEL = TabelKeluaran.<KodeResmi>bernama("nomenklatur")
            .teks("keputusan", KodeResmi::keputusan)
            .teks("kode", KodeResmi::kode)
            .teks("tingkat", KodeResmi::tingkat)
            .teks("nama", KodeResmi::nama)
            .teks("kodeInduk", KodeResmi::kodeInduk)
            .teks("indikator", KodeResmi::indikator)
            .teks("satuan", KodeResmi::satuan)
            .teks("padanan", NomenklaturResource::padanan);

    private static final TabelKeluaran<Keputusan> TABEL_KEPUTUSAN = TabelKeluaran.<Keputusan>bernama("keputusan")
            .teks("kode", Keputusan::kode)
            .teks("nama", Keputusan::nama)
            .bulat("tahun", Keputusan::tahun)
            .bulat("digitSubKegiatan", Keputusan::digitSubKegiatan)
            .yaTidak("lengkap", Keputusan::lengkap)
            .teks("catatan", Keputusan::catatan);

    private final MembacaNomenklatur membaca;
    private final JawabanDaftar jawaban;

    NomenklaturResource(MembacaNomenklatur membaca, JawabanDaftar jawaban) {
        this.membaca = membaca;
        this.jawaban = jawaban;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX})
    @Operation(
            operationId = "daftarNomenklatur",
            summary = "Kode resmi per edisi dengan padanannya di edisi lain",
            description = "Nomor yang sama di edisi lain adalah kode lain. ETag berubah hanya bila daftarnya berubah.")
    public RestResponse<Halaman<KodeResmi>> daftar(
            @org.eclipse.microprofile.openapi.annotations.parameters.Parameter(
                            description = "Kode edisi dari /nomenklatur/keputusan; tanpa ini semua edisi")
                    @QueryParam("keputusan")
                    String keputusan,
            @org.eclipse.microprofile.openapi.annotations.parameters.Parameter(description = KETERANGAN_KODE)
                    @QueryParam("kode")
                    String kode,
            @QueryParam("limit") Integer limit,
            @QueryParam("kursor") String kursor,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String dipegang,
            @Context HttpHeaders header,
            @Context UriInfo uri) {
        String edisi = keputusan == null || keputusan.isBlank() ? null : keputusan;
        KodeNomenklatur cabang = Parameter.pilihan("kode", kode, KodeNomenklatur::dari);
        String tag = TagEntitas.dari(Sidik.sha256(membaca.sidik()
                + BentukTabel.pilih(header.getAcceptableMediaTypes())
                + uri.getRequestUri().getRawQuery()));
        if (dipegang != null && dipegang.contains(tag)) {
            return RestResponse.notModified();
        }
        RestResponse<Halaman<KodeResmi>> isi =
                jawaban.daftar(TABEL, limit, kursor, (batas, posisi) -> membaca.cari(edisi, cabang, batas, posisi));
        isi.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        return isi;
    }

    @GET
    @Path("/keputusan")
    @Produces({MediaType.APPLICATION_JSON, BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX})
    @Operation(operationId = "daftarKeputusanNomenklatur", summary = "Edisi nomenklatur yang tersedia")
    public RestResponse<Halaman<Keputusan>> keputusan() {
        return jawaban.daftar(TABEL_KEPUTUSAN, null, null, (batas, posisi) -> new Halaman<>(membaca.keputusan(), null));
    }

    private static String padanan(KodeResmi kode) {
        return kode.padanan().stream()
                .map(satu -> "%s %s %s %s".formatted(satu.arah(), satu.jenis(), satu.keputusan(), satu.kode()))
                .collect(Collectors.joining("; "));
    }
}
