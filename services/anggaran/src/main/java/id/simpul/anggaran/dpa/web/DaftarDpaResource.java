package id.simpul.anggaran.dpa.web;

import id.simpul.anggaran.dpa.application.MembacaDpa;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.DpaRepository;
import id.simpul.anggaran.dpa.model.RingkasanDpa;
import id.simpul.http.Batas;
import id.simpul.http.Halaman;
import id.simpul.http.Kursor;
import id.simpul.tabel.BentukTabel;
import id.simpul.tabel.JawabanDaftar;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Daftar DPA, rinciannya, dan perbedaan antar versi. */
@Path("/api/anggaran/v1/dpa")
@Tag(name = "dpa")
@Produces(MediaType.APPLICATION_JSON)
public class DaftarDpaResource {
    private final MembacaDpa membaca;
    private final JawabanDaftar jawaban;

    DaftarDpaResource(MembacaDpa membaca, JawabanDaftar jawaban) {
        this.membaca = membaca;
        this.jawaban = jawaban;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX})
    @Operation(operationId = "daftarDpa", summary = "Semua versi anggaran, menurut tahun lalu nama versi")
    public RestResponse<Halaman<JawabanRingkasan>> daftar(
            @Parameter(description = Alamat.ARTI_TAHUN + "; tanpa ini semua tahun") @QueryParam("tahun") String tahun,
            @Parameter(description = "Hanya versi yang berlaku pada tanggal itu, YYYY-MM-DD, satu per tahun")
                    @QueryParam("berlakuPada")
                    String berlakuPada,
            @Parameter(description = Alamat.ARTI_DIKETAHUI + "; bersama berlakuPada") @QueryParam("diketahuiPada")
                    String diketahuiPada,
            @Parameter(description = Alamat.ARTI_LIMIT) @QueryParam("limit") Integer limit,
            @Parameter(description = Alamat.ARTI_KURSOR) @QueryParam("kursor") String kursor) {
        Integer tahunSaja = Alamat.tahunPilihan(tahun);
        LocalDate pada = Alamat.tanggalPilihan("berlakuPada", berlakuPada);
        Instant diketahui = Alamat.saatPilihan("diketahuiPada", diketahuiPada);
        return jawaban.daftar(
                TabelDpa.DPA,
                limit,
                kursor,
                (banyak, posisi) -> pada == null
                        ? semua(tahunSaja, Batas.dari(banyak), posisi)
                        : berlaku(tahunSaja, pada, diketahui, Batas.dari(banyak), posisi));
    }

    @GET
    @Path("/{id}/rincian")
    @Produces({MediaType.APPLICATION_JSON, BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX})
    @Operation(operationId = "daftarRincianDpa", summary = "Baris DPA menurut urutan dokumen, dengan jumlahnya")
    public RestResponse<Halaman<JawabanRincian>> rincian(
            @PathParam("id") String id,
            @Parameter(description = Alamat.ARTI_LIMIT) @QueryParam("limit") Integer limit,
            @Parameter(description = Alamat.ARTI_KURSOR) @QueryParam("kursor") String kursor) {
        Dpa dpa = membaca.baca(Alamat.dpa(id));
        return jawaban.daftar(
                TabelDpa.RINCIAN, limit, kursor, (banyak, posisi) -> rincian(dpa, Batas.dari(banyak), posisi));
    }

    private static Halaman<JawabanRincian> rincian(Dpa dpa, int batas, String kursor) {
        String saringan = "rincian|" + dpa.id() + "|" + dpa.versiBaris();
        int sesudah = kursor == null
                ? -1
                : Alamat.bilangan(Kursor.baca(kursor, saringan, 1).get(0));
        List<JawabanRincian> baris = JawabanRincian.semua(dpa).stream()
                .filter(satu -> satu.urutan() > sesudah)
                .limit(batas + 1L)
                .toList();
        return Halaman.dari(baris, batas, satu -> Kursor.tulis(saringan, satu.urutan()));
    }

    @GET
    @Path("/{id}/beda")
    @Operation(operationId = "bacaBedaDpa", summary = "Perbedaan dari versi pembanding ke versi ini")
    public JawabanBeda beda(
            @PathParam("id") String id,
            @Parameter(description = "Id DPA pembanding, setahun dengan DPA ini") @QueryParam("dengan") String dengan) {
        UUID dpa = Alamat.dpa(id);
        membaca.baca(dpa);
        UUID pembanding = Alamat.pembanding(dengan);
        return JawabanBeda.dari(membaca.beda(dpa, pembanding));
    }

    private Halaman<JawabanRingkasan> semua(Integer tahun, int batas, String kursor) {
        String saringan = "dpa|" + tahun;
        List<RingkasanDpa> dpa = membaca.daftar(tahun, letak(kursor, saringan), batas + 1);
        return jawab(Halaman.dari(dpa, batas, satu -> Kursor.tulis(saringan, satu.tahun(), satu.versi())));
    }

    private Halaman<JawabanRingkasan> berlaku(
            Integer tahun, LocalDate pada, Instant diketahuiPada, int batas, String kursor) {
        String saringan = "dpa-berlaku|" + tahun + "|" + pada + "|" + diketahuiPada;
        int sesudah = kursor == null
                ? 0
                : Alamat.bilangan(Kursor.baca(kursor, saringan, 1).get(0));
        List<RingkasanDpa> dpa = membaca.daftarBerlaku(tahun, pada, diketahuiPada, sesudah, batas + 1);
        return jawab(Halaman.dari(dpa, batas, satu -> Kursor.tulis(saringan, satu.tahun())));
    }

    private Halaman<JawabanRingkasan> jawab(Halaman<RingkasanDpa> halaman) {
        return halaman.ubah(satu ->
                JawabanRingkasan.dari(satu, membaca.keadaan(satu.tahun()).berlaku(satu.id())));
    }

    private static DpaRepository.Letak letak(String kursor, String saringan) {
        if (kursor == null) {
            return null;
        }
        List<String> nilai = Kursor.baca(kursor, saringan, 2);
        return new DpaRepository.Letak(Alamat.bilangan(nilai.get(0)), nilai.get(1));
    }
}
