package id.simpul.pelaporan.efisiensi.model;

import id.simpul.aturan.anggaran.SimpulAnggaran;
import id.simpul.pelaporan.fakta.Dpa;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pelaporan.fakta.ProgramRenstra;
import id.simpul.pelaporan.serapan.SerapanKota;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Program DPA menurut sasaran Renstra yang didukungnya.
 *
 * <p>Tautannya ditulis di Renstra ({@code sasaranId}), pada program, atau pada kegiatannya bila hanya sebagian program
 * yang mendukung sasaran itu. Satu program boleh mendukung beberapa sasaran, seperti di LKjIP Pontianak 2020. Baris DPA
 * dikenali dari kodenya; dokumen lama yang tidak mencetak kode, dari namanya.
 */
public final class ProgramPerSasaran {
    private static final Set<String> KATA_SAMBUNG = Set.of("dan", "atau");

    private final SerapanKota serapan;
    private final Map<String, Dpa.Rincian> rincian;
    private final List<ProgramRenstra.Program> renstra;
    /** Nama yang sama dibandingkan dengan setiap baris DPA; pada Renstra ribuan baris merapikannya berulang terasa. */
    private final Map<String, String> namaRapi = new HashMap<>();

    /** {@code serapan} null bila belum ada DPA yang disahkan. */
    public ProgramPerSasaran(KumpulanFakta fakta, SerapanKota serapan) {
        this.serapan = serapan;
        this.rincian = serapan == null
                ? Map.of()
                : serapan.dpa().rincian().stream().collect(Collectors.toMap(Dpa.Rincian::id, Function.identity()));
        this.renstra = fakta.daftar(JenisFakta.PROGRAM_RENSTRA).stream()
                .flatMap(satu -> satu.program().stream())
                .toList();
    }

    /**
     * Satu program yang mendukung sebuah sasaran.
     *
     * @param kegiatan yang mendukungnya; semua kegiatan program itu bila tautannya pada program
     * @param sebagian apakah hanya sebagian kegiatannya
     */
    public record Pendukung(SimpulAnggaran program, List<SimpulAnggaran> kegiatan, boolean sebagian) {}

    /** Program DPA yang mendukung sasaran itu, urut cetak. */
    public List<Pendukung> program(String sasaranId) {
        return semua().stream()
                .map(satu -> pendukung(satu, sasaranId))
                .filter(satu -> satu != null)
                .toList();
    }

    /** Program DPA yang tidak ditautkan ke sasaran mana pun. */
    public List<Pendukung> tanpaSasaran() {
        return semua().stream()
                .filter(satu -> sejenis(renstra, satu).stream().noneMatch(ProgramPerSasaran::bertaut))
                .map(satu -> new Pendukung(satu, satu.anak(), false))
                .toList();
    }

    /** Baris DPA di balik simpul itu. */
    public Dpa.Rincian rincian(SimpulAnggaran simpul) {
        return rincian.get(simpul.baris().id());
    }

    private Pendukung pendukung(SimpulAnggaran program, String sasaranId) {
        List<ProgramRenstra.Program> sejenis = sejenis(renstra, program);
        boolean seluruhnya = sejenis.stream()
                .anyMatch(satu -> sasaranId.equals(satu.sasaranId())
                        && satu.anak().stream().noneMatch(anak -> anak.sasaranId() != null));
        if (seluruhnya) {
            return new Pendukung(program, program.anak(), false);
        }
        List<ProgramRenstra.Program> anak = sejenis.stream()
                .flatMap(satu -> satu.anak().stream())
                .filter(satu -> sasaranId.equals(satu.sasaranId()))
                .toList();
        List<SimpulAnggaran> kegiatan = program.anak().stream()
                .filter(satu -> !sejenis(anak, satu).isEmpty())
                .toList();
        return kegiatan.isEmpty()
                ? null
                : new Pendukung(
                        program, kegiatan, kegiatan.size() < program.anak().size());
    }

    private List<ProgramRenstra.Program> sejenis(List<ProgramRenstra.Program> rencana, SimpulAnggaran simpul) {
        Dpa.Rincian baris = rincian(simpul);
        List<ProgramRenstra.Program> sekode = rencana.stream()
                .filter(satu -> satu.kode() != null && satu.kode().equals(baris.kode()))
                .toList();
        if (!sekode.isEmpty()) {
            return sekode;
        }
        String nama = rapi(baris.uraian());
        return rencana.stream()
                .filter(satu -> terapikan(satu.nama()).equals(nama))
                .toList();
    }

    private String terapikan(String nama) {
        return nama == null ? "" : namaRapi.computeIfAbsent(nama, ProgramPerSasaran::rapi);
    }

    private static boolean bertaut(ProgramRenstra.Program program) {
        return program.sasaranId() != null || program.anak().stream().anyMatch(anak -> anak.sasaranId() != null);
    }

    private List<SimpulAnggaran> semua() {
        return serapan == null ? List.of() : serapan.pohon().akar();
    }

    /** Huruf besar, spasi, tanda baca, dan kata "dan" berlainan antar tabel dokumen yang sama. */
    static String rapi(String teks) {
        if (teks == null) {
            return "";
        }
        String huruf = teks.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        return List.of(huruf.strip().split(" ", -1)).stream()
                .filter(kata -> !KATA_SAMBUNG.contains(kata))
                .collect(Collectors.joining(" "));
    }
}
