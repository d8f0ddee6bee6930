package id.simpul.anggaran.pelampauan;

import id.simpul.anggaran.dpa.web.Alamat;
import id.simpul.http.Batas;
import id.simpul.http.Halaman;
import id.simpul.http.Kursor;
import id.simpul.tabel.BentukTabel;
import id.simpul.tabel.JawabanDaftar;
import id.simpul.tabel.TabelKeluaran;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Realisasi di atas anggaran yang diterima kota dengan alasan. */
@Path("/api/anggaran/v1/pelampauan")
@Tag(name = "pelampauan")
@Produces(MediaType.APPLICATION_JSON)
public class PelampauanResource {
    private static final TabelKeluaran<JawabanPelampauan> TABEL = TabelKeluaran.<JawabanPelampauan>bernama("pelampauan")
            .bulat("nomor", JawabanPelampauan::nomor)
            .bulat("tahun", JawabanPelampauan::tahun)
            .teks("sumber", JawabanPelampauan::sumber)
            .teks("sp2dId", JawabanPelampauan::sp2dId)
            .teks("kunci", JawabanPelampauan::kunci)
            .teks("uraian", JawabanPelampauan::uraian)
            .uang("anggaran", JawabanPelampauan::anggaran)
            .uang("realisasi", JawabanPelampauan::realisasi)
            .uang("lebih", JawabanPelampauan::lebih)
            .uang("lebihSekarang", JawabanPelampauan::lebihSekarang)
            .teks("alasan", JawabanPelampauan::alasan);

    private final MembacaPelampauan membaca;
    private final JawabanDaftar jawaban;

    PelampauanResource(MembacaPelampauan membaca, JawabanDaftar jawaban) {
        this.membaca = membaca;
        this.jawaban = jawaban;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX})
    @Operation(
            operationId = "daftarPelampauan",
            summary = "Realisasi di atas anggaran yang diterima dengan alasan, menurut urutan pencatatan")
    public RestResponse<Halaman<JawabanPelampauan>> daftar(
            @Parameter(description = Alamat.ARTI_TAHUN) @QueryParam("tahun") String tahun,
            @Parameter(description = Alamat.ARTI_LIMIT) @QueryParam("limit") Integer limit,
            @Parameter(description = Alamat.ARTI_KURSOR) @QueryParam("kursor") String kursor) {
        int diminta = Alamat.tahun(tahun);
        return jawaban.daftar(TABEL, limit, kursor, (banyak, posisi) -> daftar(diminta, Batas.dari(banyak), posisi));
    }

    private Halaman<JawabanPelampauan> daftar(int diminta, int batas, String kursor) {
        String ikatan = "pelampauan|" + diminta;
        long sesudah = kursor == null
                ? 0
                : Alamat.bilanganPanjang(Kursor.baca(kursor, ikatan, 1).get(0));
        List<JawabanPelampauan> data = membaca.daftar(diminta, sesudah, batas + 1);
        return Halaman.dari(data, batas, satu -> Kursor.tulis(ikatan, satu.nomor()));
    }
}
