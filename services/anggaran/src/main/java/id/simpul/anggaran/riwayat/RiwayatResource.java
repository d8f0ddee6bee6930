package id.simpul.anggaran.riwayat;

import id.simpul.anggaran.dpa.web.Alamat;
import id.simpul.galat.GalatAplikasi;
import id.simpul.http.Batas;
import id.simpul.http.Halaman;
import id.simpul.http.Kursor;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Buku perubahan layanan anggaran, bagi auditor. */
@Path("/api/anggaran/v1/riwayat")
@Tag(name = "riwayat")
@Produces(MediaType.APPLICATION_JSON)
public class RiwayatResource {
    private final BukuRiwayat buku;

    RiwayatResource(BukuRiwayat buku) {
        this.buku = buku;
    }

    @GET
    @Operation(
            operationId = "daftarRiwayatAnggaran",
            summary = "Siapa mengubah apa, kapan, dan mengapa; dari yang pertama terjadi")
    public Halaman<Perubahan> daftar(
            @Parameter(description = "dpa, realisasi-rekap, sp2d, anggaran-kas, kebijakan-anggaran, ...")
                    @QueryParam("jenis")
                    String jenis,
            @Parameter(description = "Id entitasnya, misalnya id DPA") @QueryParam("idEntitas") String idEntitas,
            @Parameter(description = Alamat.ARTI_LIMIT) @QueryParam("limit") Integer limit,
            @Parameter(description = Alamat.ARTI_KURSOR) @QueryParam("kursor") String kursor) {
        int batas = Batas.dari(limit);
        String ikatan = "riwayat|" + jenis + "|" + idEntitas;
        long sesudah = kursor == null
                ? 0
                : Alamat.bilanganPanjang(Kursor.baca(kursor, ikatan, 1).get(0));
        List<Perubahan> perubahan = buku.daftar(jenis, idEntitas, sesudah, batas + 1);
        return Halaman.dari(perubahan, batas, satu -> Kursor.tulis(ikatan, satu.nomor()));
    }

    @GET
    @Path("/{nomor}")
    @Operation(
            operationId = "bacaRiwayatAnggaran",
            summary = "Satu perubahan beserta keadaan utuh sebelum dan sesudahnya")
    public PerubahanUtuh baca(@PathParam("nomor") String nomor) {
        if (!nomor.matches("\\d{1,18}")) {
            throw GalatAplikasi.tidakDitemukan("Riwayat", nomor);
        }
        return buku.baca(Long.parseLong(nomor)).orElseThrow(() -> GalatAplikasi.tidakDitemukan("Riwayat", nomor));
    }
}
