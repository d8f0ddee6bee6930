package id.simpul.anggaran.pelampauan;

import id.simpul.anggaran.dpa.web.Alamat;
import id.simpul.http.Batas;
import id.simpul.http.Halaman;
import id.simpul.http.Kursor;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Realisasi di atas anggaran yang diterima kota dengan alasan. */
@Path("/api/anggaran/v1/pelampauan")
@Tag(name = "pelampauan")
@Produces(MediaType.APPLICATION_JSON)
public class PelampauanResource {
    private final MembacaPelampauan membaca;

    PelampauanResource(MembacaPelampauan membaca) {
        this.membaca = membaca;
    }

    @GET
    @Operation(
            operationId = "daftarPelampauan",
            summary = "Realisasi di atas anggaran yang diterima dengan alasan, menurut urutan pencatatan")
    public Halaman<JawabanPelampauan> daftar(
            @Parameter(description = Alamat.ARTI_TAHUN) @QueryParam("tahun") String tahun,
            @Parameter(description = Alamat.ARTI_LIMIT) @QueryParam("limit") Integer limit,
            @Parameter(description = Alamat.ARTI_KURSOR) @QueryParam("kursor") String kursor) {
        int diminta = Alamat.tahun(tahun);
        int batas = Batas.dari(limit);
        String ikatan = "pelampauan|" + diminta;
        long sesudah = kursor == null
                ? 0
                : Alamat.bilanganPanjang(Kursor.baca(kursor, ikatan, 1).get(0));
        List<JawabanPelampauan> data = membaca.daftar(diminta, sesudah, batas + 1);
        return Halaman.dari(data, batas, satu -> Kursor.tulis(ikatan, satu.nomor()));
    }
}
