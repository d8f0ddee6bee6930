package id.simpul.anggaran.serapan;

import id.simpul.anggaran.dpa.model.TingkatRincian;
import id.simpul.anggaran.dpa.web.Alamat;
import id.simpul.anggaran.serapan.renstra.MenyandingkanRenstra;
import id.simpul.anggaran.serapan.renstra.SerapanRenstra;
import id.simpul.galat.GalatAplikasi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Serapan per bulan, antar tahun, menurut kelompok, dan di samping pagu Renstra. */
@Path("/api/anggaran/v1/serapan")
@Tag(name = "serapan")
@Produces(MediaType.APPLICATION_JSON)
public class PerbandinganResource {
    private static final int TAHUN_TERBANYAK = 10;

    private final MenghitungSerapan menghitung;
    private final MembandingkanTahun antarTahun;
    private final Mengelompokkan mengelompokkan;
    private final MenyandingkanRenstra renstra;

    PerbandinganResource(
            MenghitungSerapan menghitung,
            MembandingkanTahun antarTahun,
            Mengelompokkan mengelompokkan,
            MenyandingkanRenstra renstra) {
        this.menghitung = menghitung;
        this.antarTahun = antarTahun;
        this.mengelompokkan = mengelompokkan;
        this.renstra = renstra;
    }

    @GET
    @Path("/bulanan")
    @Operation(
            operationId = "bacaSerapanBulanan",
            summary = "Serapan setiap bulan dan kumulatifnya di setiap tingkat; hanya bagi tahun yang dicatat per SP2D")
    public SerapanBulanan bulanan(
            @Parameter(description = Alamat.ARTI_TAHUN) @QueryParam("tahun") String tahun,
            @Parameter(description = SerapanResource.ARTI_TINGKAT) @QueryParam("tingkat") String tingkat) {
        return menghitung.bulanan(Alamat.tahun(tahun), SerapanResource.tingkat(tingkat));
    }

    @GET
    @Path("/antar-tahun")
    @Operation(
            operationId = "bacaSerapanAntarTahun",
            summary = "Serapan beberapa tahun berdampingan beserta perubahannya, paling banyak sepuluh tahun")
    public SerapanAntarTahun antarTahun(
            @Parameter(description = "Tahun pertama") @QueryParam("sejak") String sejak,
            @Parameter(description = "Tahun terakhir") @QueryParam("sampai") String sampai,
            @Parameter(description = "program, kegiatan, sub-kegiatan, atau rekening; bawaannya program")
                    @QueryParam("tingkat")
                    String tingkat) {
        int awal = Alamat.tahun("sejak", sejak);
        int akhir = Alamat.tahun("sampai", sampai);
        if (awal > akhir || akhir - awal >= TAHUN_TERBANYAK) {
            throw GalatAplikasi.parameter(
                    "sampai",
                    akhir,
                    "rentang",
                    "sampai tidak boleh sebelum sejak, dan paling banyak %d tahun.".formatted(TAHUN_TERBANYAK));
        }
        TingkatRincian diminta = SerapanResource.tingkat(tingkat);
        return antarTahun.bandingkan(awal, akhir, Objects.requireNonNullElse(diminta, TingkatRincian.PROGRAM));
    }

    @GET
    @Path("/kelompok")
    @Operation(
            operationId = "bacaSerapanKelompok",
            summary = "Serapan menurut sumber dana atau kelompok rekening, melintasi semua sub kegiatan")
    public SerapanKelompok kelompok(
            @Parameter(description = Alamat.ARTI_TAHUN) @QueryParam("tahun") String tahun,
            @Parameter(
                            description =
                                    "SUMBER_DANA (bawaan), KELOMPOK, JENIS, OBJEK, RINCIAN_OBJEK, atau SUB_RINCIAN_OBJEK")
                    @QueryParam("menurut")
                    String menurut) {
        CaraKelompok cara = Alamat.pilihan("menurut", menurut, CaraKelompok.class);
        return mengelompokkan.kelompokkan(
                Alamat.tahun(tahun), Optional.ofNullable(cara).orElse(CaraKelompok.SUMBER_DANA));
    }

    @GET
    @Path("/renstra")
    @Operation(
            operationId = "bacaSerapanRenstra",
            summary = "Pagu indikatif Renstra, anggaran DPA yang berlaku, dan realisasinya dalam satu baris")
    public SerapanRenstra renstra(
            @Parameter(description = Alamat.ARTI_TAHUN) @QueryParam("tahun") String tahun,
            @Parameter(description = "program, kegiatan, atau sub-kegiatan; tanpa ini ketiganya") @QueryParam("tingkat")
                    String tingkat) {
        return renstra.sandingkan(Alamat.tahun(tahun), SerapanResource.tingkat(tingkat));
    }
}
