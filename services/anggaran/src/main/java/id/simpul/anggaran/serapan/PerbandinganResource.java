package id.simpul.anggaran.serapan;

import id.simpul.anggaran.dpa.model.TingkatRincian;
import id.simpul.anggaran.dpa.web.Alamat;
import id.simpul.anggaran.dpa.web.JawabanLaporan;
import id.simpul.anggaran.serapan.renstra.MenyandingkanRenstra;
import id.simpul.anggaran.serapan.renstra.SerapanRenstra;
import id.simpul.anggaran.serapan.renstra.TabelRenstra;
import id.simpul.galat.GalatAplikasi;
import id.simpul.tabel.BentukTabel;
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
import org.jboss.resteasy.reactive.RestResponse;

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
    private final JawabanLaporan jawaban;

    PerbandinganResource(
            MenghitungSerapan menghitung,
            MembandingkanTahun antarTahun,
            Mengelompokkan mengelompokkan,
            MenyandingkanRenstra renstra,
            JawabanLaporan jawaban) {
        this.menghitung = menghitung;
        this.antarTahun = antarTahun;
        this.mengelompokkan = mengelompokkan;
        this.renstra = renstra;
        this.jawaban = jawaban;
    }

    @GET
    @Path("/bulanan")
    @Produces({MediaType.APPLICATION_JSON, BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX})
    @Operation(
            operationId = "bacaSerapanBulanan",
            summary = "Serapan setiap bulan dan kumulatifnya di setiap tingkat; hanya bagi tahun yang dicatat per SP2D")
    public RestResponse<SerapanBulanan> bulanan(
            @Parameter(description = Alamat.ARTI_TAHUN) @QueryParam("tahun") String tahun,
            @Parameter(description = SerapanResource.ARTI_TINGKAT) @QueryParam("tingkat") String tingkat) {
        SerapanBulanan laporan = menghitung.bulanan(Alamat.tahun(tahun), SerapanResource.tingkat(tingkat));
        return jawaban.jawab(laporan, TabelPerbandingan.BULANAN, TabelPerbandingan.baris(laporan));
    }

    @GET
    @Path("/antar-tahun")
    @Produces({MediaType.APPLICATION_JSON, BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX})
    @Operation(
            operationId = "bacaSerapanAntarTahun",
            summary = "Serapan beberapa tahun berdampingan beserta perubahannya, paling banyak sepuluh tahun")
    public RestResponse<SerapanAntarTahun> antarTahun(
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
        SerapanAntarTahun laporan =
                antarTahun.bandingkan(awal, akhir, Objects.requireNonNullElse(diminta, TingkatRincian.PROGRAM));
        return jawaban.jawab(laporan, TabelPerbandingan.ANTAR_TAHUN, TabelPerbandingan.baris(laporan));
    }

    @GET
    @Path("/kelompok")
    @Produces({MediaType.APPLICATION_JSON, BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX})
    @Operation(
            operationId = "bacaSerapanKelompok",
            summary = "Serapan menurut sumber dana atau kelompok rekening, melintasi semua sub kegiatan")
    public RestResponse<SerapanKelompok> kelompok(
            @Parameter(description = Alamat.ARTI_TAHUN) @QueryParam("tahun") String tahun,
            @Parameter(
                            description =
                                    "SUMBER_DANA (bawaan), KELOMPOK, JENIS, OBJEK, RINCIAN_OBJEK, atau SUB_RINCIAN_OBJEK")
                    @QueryParam("menurut")
                    String menurut) {
        CaraKelompok cara = Alamat.pilihan("menurut", menurut, CaraKelompok.class);
        SerapanKelompok laporan = mengelompokkan.kelompokkan(
                Alamat.tahun(tahun), Optional.ofNullable(cara).orElse(CaraKelompok.SUMBER_DANA));
        return jawaban.jawab(laporan, TabelPerbandingan.KELOMPOK, laporan.data());
    }

    @GET
    @Path("/renstra")
    @Produces({MediaType.APPLICATION_JSON, BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX})
    @Operation(
            operationId = "bacaSerapanRenstra",
            summary = "Pagu indikatif Renstra, anggaran DPA yang berlaku, dan realisasinya dalam satu baris")
    public RestResponse<SerapanRenstra> renstra(
            @Parameter(description = Alamat.ARTI_TAHUN) @QueryParam("tahun") String tahun,
            @Parameter(description = "program, kegiatan, atau sub-kegiatan; tanpa ini ketiganya") @QueryParam("tingkat")
                    String tingkat) {
        SerapanRenstra laporan = renstra.sandingkan(Alamat.tahun(tahun), SerapanResource.tingkat(tingkat));
        return jawaban.jawab(laporan, TabelRenstra.TABEL, laporan.data());
    }
}
