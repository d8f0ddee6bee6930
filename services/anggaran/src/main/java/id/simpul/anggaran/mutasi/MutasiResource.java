package id.simpul.anggaran.mutasi;

import id.simpul.anggaran.dpa.web.Alamat;
import id.simpul.anggaran.dpa.web.JawabanLaporan;
import id.simpul.anggaran.mutasi.model.Mutasi;
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

/** Buku mutasi anggaran. */
@Path("/api/anggaran/v1/mutasi-anggaran")
@Tag(name = "mutasi-anggaran")
@Produces(MediaType.APPLICATION_JSON)
public class MutasiResource {
    private static final TabelKeluaran<JawabanMutasi> TABEL = TabelKeluaran.<JawabanMutasi>bernama("mutasi-anggaran")
            .bulat("nomor", JawabanMutasi::nomor)
            .bulat("tahun", JawabanMutasi::tahun)
            .teks("versi", JawabanMutasi::versi)
            .teks("jenis", JawabanMutasi::jenis)
            .tanggal("tanggal", JawabanMutasi::tanggal)
            .teks("keadaan", JawabanMutasi::keadaan)
            .teks("kunci", JawabanMutasi::kunci)
            .teks("kode", JawabanMutasi::kode)
            .teks("uraian", JawabanMutasi::uraian)
            .teks("sumberDana", JawabanMutasi::sumberDana)
            .uang("sebelum", JawabanMutasi::sebelum)
            .uang("sesudah", JawabanMutasi::sesudah)
            .uang("selisih", JawabanMutasi::selisih);

    private static final TabelKeluaran<SaldoAnggaran.Baris> SALDO = TabelKeluaran.<SaldoAnggaran.Baris>bernama(
                    "saldo-anggaran")
            .teks("kunci", SaldoAnggaran.Baris::kunci)
            .teks("rincianId", SaldoAnggaran.Baris::rincianId)
            .teks("kode", SaldoAnggaran.Baris::kode)
            .teks("uraian", SaldoAnggaran.Baris::uraian)
            .teks("sumberDana", SaldoAnggaran.Baris::sumberDana)
            .uang("anggaran", SaldoAnggaran.Baris::anggaran);

    private final MembacaMutasi membaca;
    private final JawabanDaftar jawaban;
    private final JawabanLaporan laporan;

    MutasiResource(MembacaMutasi membaca, JawabanDaftar jawaban, JawabanLaporan laporan) {
        this.membaca = membaca;
        this.jawaban = jawaban;
        this.laporan = laporan;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX})
    @Operation(
            operationId = "daftarMutasiAnggaran",
            summary = "Setiap mutasi anggaran setahun, menurut urutan pencatatan",
            description = "Ditulis saat sebuah DPA disahkan dan tidak pernah berubah. Diputar ulang dari awal, hasilnya"
                    + " anggaran pada tanggal mana pun.")
    public RestResponse<Halaman<JawabanMutasi>> daftar(
            @Parameter(description = Alamat.ARTI_TAHUN) @QueryParam("tahun") String tahun,
            @Parameter(description = "Hanya yang berlaku sejak tanggal itu, YYYY-MM-DD") @QueryParam("sejak")
                    String sejak,
            @Parameter(description = "Hanya yang berlaku sampai tanggal itu, YYYY-MM-DD") @QueryParam("sampai")
                    String sampai,
            @Parameter(description = "Hanya mutasi pengesahan DPA itu") @QueryParam("dpa") String dpa,
            @Parameter(description = "Hanya mutasi baris berkunci itu") @QueryParam("kunci") String kunci,
            @Parameter(description = Alamat.ARTI_LIMIT) @QueryParam("limit") Integer limit,
            @Parameter(description = Alamat.ARTI_KURSOR) @QueryParam("kursor") String kursor) {
        SaringanMutasi saringan = new SaringanMutasi(
                Alamat.tahun(tahun),
                Alamat.tanggalPilihan("sejak", sejak),
                Alamat.tanggalPilihan("sampai", sampai),
                Alamat.idPilihan("dpa", dpa),
                kunci);
        return jawaban.daftar(TABEL, limit, kursor, (banyak, posisi) -> daftar(saringan, Batas.dari(banyak), posisi));
    }

    private Halaman<JawabanMutasi> daftar(SaringanMutasi saringan, int batas, String kursor) {
        String ikatan = "mutasi|" + saringan;
        long sesudah = kursor == null
                ? 0
                : Alamat.bilanganPanjang(Kursor.baca(kursor, ikatan, 1).get(0));
        List<Mutasi> mutasi = membaca.daftar(saringan, sesudah, batas + 1);
        return Halaman.dari(mutasi, batas, satu -> Kursor.tulis(ikatan, satu.letak()))
                .ubah(JawabanMutasi::dari);
    }

    @GET
    @Path("/saldo")
    @Produces({MediaType.APPLICATION_JSON, BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX})
    @Operation(
            operationId = "bacaSaldoAnggaran",
            summary = "Anggaran per baris pada satu tanggal, dibangun ulang dari buku mutasi")
    public RestResponse<SaldoAnggaran> saldo(
            @Parameter(description = Alamat.ARTI_TAHUN) @QueryParam("tahun") String tahun,
            @Parameter(description = "Tanggal berlaku YYYY-MM-DD; bawaannya hari ini") @QueryParam("pada") String pada,
            @Parameter(description = Alamat.ARTI_DIKETAHUI) @QueryParam("diketahuiPada") String diketahuiPada) {
        SaldoAnggaran saldo = membaca.saldo(
                Alamat.tahun(tahun),
                Alamat.tanggalPilihan("pada", pada),
                Alamat.saatPilihan("diketahuiPada", diketahuiPada));
        return laporan.jawab(saldo, SALDO, saldo.data());
    }
}
