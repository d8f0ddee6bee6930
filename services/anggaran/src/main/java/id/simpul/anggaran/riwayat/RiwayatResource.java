package id.simpul.anggaran.riwayat;

import id.simpul.anggaran.dpa.web.Alamat;
import id.simpul.galat.GalatAplikasi;
import id.simpul.http.Batas;
import id.simpul.http.Halaman;
import id.simpul.http.Kursor;
import id.simpul.tabel.BentukTabel;
import id.simpul.tabel.JawabanDaftar;
import id.simpul.tabel.TabelKeluaran;
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
import org.jboss.resteasy.reactive.RestResponse;

/** Buku perubahan layanan anggaran, bagi auditor. */
@Path("/api/anggaran/v1/riwayat")
@Tag(name = "riwayat")
@Produces(MediaType.APPLICATION_JSON)
public class RiwayatResource {
    private static final TabelKeluaran<Perubahan> TABEL = TabelKeluaran.<Perubahan>bernama("riwayat")
            .bulat("nomor", Perubahan::nomor)
            .teks("waktu", Perubahan::waktu)
            .teks("jenis", Perubahan::jenis)
            .teks("idEntitas", Perubahan::idEntitas)
            .teks("tindakan", Perubahan::tindakan)
            .teks("pelaku", Perubahan::pelaku)
            .teks("klien", Perubahan::klien)
            .teks("alasan", Perubahan::alasan)
            .teks("idPermintaan", Perubahan::idPermintaan);

    private final BukuRiwayat buku;
    private final JawabanDaftar jawaban;

    RiwayatResource(BukuRiwayat buku, JawabanDaftar jawaban) {
        this.buku = buku;
        this.jawaban = jawaban;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX})
    @Operation(
            operationId = "daftarRiwayatAnggaran",
            summary = "Siapa mengubah apa, kapan, dan mengapa; dari yang pertama terjadi")
    public RestResponse<Halaman<Perubahan>> daftar(
            @Parameter(description = "dpa, realisasi-rekap, sp2d, anggaran-kas, kebijakan-anggaran, ...")
                    @QueryParam("jenis")
                    String jenis,
            @Parameter(description = "Id entitasnya, misalnya id DPA") @QueryParam("idEntitas") String idEntitas,
            @Parameter(description = Alamat.ARTI_LIMIT) @QueryParam("limit") Integer limit,
            @Parameter(description = Alamat.ARTI_KURSOR) @QueryParam("kursor") String kursor) {
        return jawaban.daftar(
                TABEL, limit, kursor, (banyak, posisi) -> halaman(jenis, idEntitas, Batas.dari(banyak), posisi));
    }

    private Halaman<Perubahan> halaman(String jenis, String idEntitas, int batas, String kursor) {
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
