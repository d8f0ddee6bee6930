package id.simpul.anggaran.dpa.web;

import id.simpul.anggaran.dpa.application.MembacaDpa;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.DpaRepository;
import id.simpul.anggaran.dpa.model.RingkasanDpa;
import id.simpul.aturan.nilai.TahunAnggaran;
import id.simpul.http.Batas;
import id.simpul.http.Halaman;
import id.simpul.http.Kursor;
import id.simpul.http.Parameter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Daftar DPA, rinciannya, dan perbedaan antar versi. */
@Path("/api/anggaran/v1/dpa")
@Tag(name = "dpa")
@Produces(MediaType.APPLICATION_JSON)
public class DaftarDpaResource {
    private static final String JENIS = "DPA";

    private final MembacaDpa membaca;

    DaftarDpaResource(MembacaDpa membaca) {
        this.membaca = membaca;
    }

    @GET
    @Operation(operationId = "daftarDpa", summary = "Semua versi anggaran, menurut tahun lalu nama versi")
    public Halaman<JawabanRingkasan> daftar(
            @QueryParam("tahun") String tahun,
            @QueryParam("limit") Integer limit,
            @QueryParam("kursor") String kursor) {
        TahunAnggaran saringan = Parameter.pilihan("tahun", tahun, teks -> TahunAnggaran.dari("tahun", teks));
        int batas = Batas.dari(limit);
        Integer nilai = saringan == null ? null : saringan.nilai();
        List<RingkasanDpa> dpa = membaca.daftar(nilai, letak(kursor, saringan), batas + 1);
        return Halaman.dari(dpa, batas, satu -> Kursor.tulis(namaSaringan(saringan), satu.tahun(), satu.versi()))
                .ubah(satu -> JawabanRingkasan.dari(
                        satu, membaca.keadaan(satu.tahun()).berlaku(satu.id())));
    }

    @GET
    @Path("/{id}/rincian")
    @Operation(operationId = "daftarRincianDpa", summary = "Baris DPA menurut urutan dokumen, dengan jumlahnya")
    public Halaman<JawabanRincian> rincian(
            @PathParam("id") String id, @QueryParam("limit") Integer limit, @QueryParam("kursor") String kursor) {
        Dpa dpa = membaca.baca(Parameter.id(JENIS, id));
        int batas = Batas.dari(limit);
        String saringan = "rincian|" + dpa.id() + "|" + dpa.versiBaris();
        int sesudah =
                kursor == null ? -1 : bilangan(Kursor.baca(kursor, saringan, 1).get(0));
        List<JawabanRincian> baris = JawabanRincian.semua(dpa).stream()
                .filter(satu -> satu.urutan() > sesudah)
                .limit(batas + 1L)
                .toList();
        return Halaman.dari(baris, batas, satu -> Kursor.tulis(saringan, satu.urutan()));
    }

    @GET
    @Path("/{id}/beda")
    @Operation(operationId = "bacaBedaDpa", summary = "Perbedaan dari versi pembanding (dengan) ke versi ini")
    public JawabanBeda beda(@PathParam("id") String id, @QueryParam("dengan") String dengan) {
        UUID dpa = Parameter.id(JENIS, id);
        membaca.baca(dpa);
        UUID pembanding = Parameter.wajib("dengan", dengan, teks -> Parameter.id(JENIS, teks));
        return JawabanBeda.dari(membaca.beda(dpa, pembanding));
    }

    private static DpaRepository.Letak letak(String kursor, TahunAnggaran saringan) {
        if (kursor == null) {
            return null;
        }
        List<String> nilai = Kursor.baca(kursor, namaSaringan(saringan), 2);
        return new DpaRepository.Letak(bilangan(nilai.get(0)), nilai.get(1));
    }

    private static String namaSaringan(TahunAnggaran tahun) {
        return "dpa|" + tahun;
    }

    /** Isi kursor yang sudah terikat saringannya; yang dirakit sendiri oleh klien tetap ditolak 400, bukan 500. */
    private static int bilangan(String teks) {
        return Parameter.wajib("kursor", teks, Integer::parseInt);
    }
}
