package id.simpul.pelaporan.efisiensi.model;

import id.simpul.aturan.anggaran.SimpulAnggaran;
import id.simpul.pelaporan.fakta.Dpa;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pelaporan.fakta.ProgramRenstra;
import id.simpul.pelaporan.serapan.SerapanKota;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Program DPA menurut sasaran Renstra yang didukungnya.
 *
 * <p>Tautannya ditulis di Renstra ({@code sasaranId}), pada program, atau pada kegiatan atau sub kegiatannya bila hanya
 * sebagian program yang mendukung sasaran itu, seperti di LKjIP Medan 2024; yang lebih dalam mengalahkan induknya. Satu
 * program atau bagiannya boleh mendukung beberapa sasaran, seperti di LKjIP Pontianak 2020.
 */
public final class ProgramPerSasaran {
    private final SerapanKota serapan;
    private final Map<String, Dpa.Rincian> rincian;
    private final List<ProgramRenstra.Program> renstra;
    private final PencocokProgram pencocok = new PencocokProgram();

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
     * @param kegiatan kegiatan atau sub kegiatan pendukung; semua kegiatan program itu bila tautannya pada program
     * @param sebagian apakah hanya sebagian program itu
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
        List<ProgramRenstra.Program> milik = sejenis(renstra, program);
        if (seluruhnya(milik, sasaranId)) {
            return new Pendukung(program, program.anak(), false);
        }
        List<ProgramRenstra.Program> rencana = anak(milik);
        List<SimpulAnggaran> bagian = program.anak().stream()
                .flatMap(satu -> bagian(satu, rencana, sasaranId))
                .toList();
        return bagian.isEmpty() ? null : new Pendukung(program, bagian, !bagian.equals(program.anak()));
    }

    /**
     * Simpul itu bila seluruhnya mendukung, selain itu keturunannya yang mendukung. Simpul yang tidak ada di Renstra
     * dilewati: keturunannya dicari di bawah induk yang masih dikenal.
     */
    private Stream<SimpulAnggaran> bagian(
            SimpulAnggaran simpul, List<ProgramRenstra.Program> rencana, String sasaranId) {
        List<ProgramRenstra.Program> milik =
                sejenis(rencana.stream().flatMap(ProgramPerSasaran::seisi).toList(), simpul);
        if (seluruhnya(milik, sasaranId)) {
            return Stream.of(simpul);
        }
        List<ProgramRenstra.Program> turun = milik.isEmpty() ? rencana : anak(milik);
        return turun.isEmpty()
                ? Stream.empty()
                : simpul.anak().stream().flatMap(satu -> bagian(satu, turun, sasaranId));
    }

    private static boolean seluruhnya(List<ProgramRenstra.Program> milik, String sasaranId) {
        return milik.stream()
                .anyMatch(satu -> sasaranId.equals(satu.sasaranId())
                        && satu.anak().stream().noneMatch(ProgramPerSasaran::bertaut));
    }

    private static List<ProgramRenstra.Program> anak(List<ProgramRenstra.Program> milik) {
        return milik.stream().flatMap(satu -> satu.anak().stream()).toList();
    }

    private List<ProgramRenstra.Program> sejenis(List<ProgramRenstra.Program> rencana, SimpulAnggaran simpul) {
        return pencocok.sejenis(rencana, rincian(simpul));
    }

    private static boolean bertaut(ProgramRenstra.Program program) {
        return seisi(program).anyMatch(satu -> satu.sasaranId() != null);
    }

    private static Stream<ProgramRenstra.Program> seisi(ProgramRenstra.Program simpul) {
        return Stream.concat(Stream.of(simpul), simpul.anak().stream().flatMap(ProgramPerSasaran::seisi));
    }

    private List<SimpulAnggaran> semua() {
        return serapan == null ? List.of() : serapan.pohon().akar();
    }
}
