package id.simpul.anggaran.serapan.renstra;

import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.anggaran.dpa.model.TingkatRincian;
import id.simpul.anggaran.serapan.KeadaanSerapan;
import id.simpul.aturan.anggaran.Serapan;
import id.simpul.aturan.nilai.Presisi;
import id.simpul.aturan.nilai.Rupiah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Menyusun baris perbandingan dari pasangan Renstra dan DPA, setingkat demi setingkat. */
final class PenyandingRenstra {
    private static final List<TingkatRincian> TINGKAT =
            List.of(TingkatRincian.PROGRAM, TingkatRincian.KEGIATAN, TingkatRincian.SUB_KEGIATAN);

    private final int tahun;
    private final KeadaanSerapan serapan;
    private final UnaryOperator<BigDecimal> bulatkan;
    private final List<SerapanRenstra.Baris> baris = new ArrayList<>();
    private BigDecimal totalPagu;

    /** @param serapan null bila belum ada DPA yang berlaku */
    PenyandingRenstra(int tahun, KeadaanSerapan serapan, UnaryOperator<BigDecimal> bulatkan) {
        this.tahun = tahun;
        this.serapan = serapan;
        this.bulatkan = bulatkan;
    }

    void susun(List<PaguProgram> program) {
        totalPagu = program.stream()
                .map(satu -> satu.paguTahun(tahun))
                .flatMap(Optional::stream)
                .reduce(BigDecimal::add)
                .orElse(null);
        tingkat(0, program, anak(null));
    }

    /** @param tingkat null = semua tingkat */
    List<SerapanRenstra.Baris> baris(TingkatRincian tingkat) {
        return baris.stream()
                .filter(satu -> tingkat == null || satu.tingkat() == tingkat)
                .toList();
    }

    SerapanRenstra.Nilai total() {
        return nilai(totalPagu, serapan == null ? null : serapan.pohon().total());
    }

    private void tingkat(int letak, List<PaguProgram> program, List<Rincian> rincian) {
        if (letak >= TINGKAT.size()) {
            return;
        }
        for (Pemasang.Pasangan pasangan : Pemasang.pasangkan(program, rincian)) {
            boolean bermakna = pasangan.dpa() != null
                    || pasangan.renstra().paguTahun(tahun).isPresent();
            if (bermakna) {
                baris.add(baris(TINGKAT.get(letak), pasangan));
                tingkat(
                        letak + 1,
                        pasangan.renstra() == null
                                ? List.of()
                                : pasangan.renstra().anak(),
                        pasangan.dpa() == null ? List.of() : anak(pasangan.dpa().id()));
            }
        }
    }

    private List<Rincian> anak(UUID induk) {
        return serapan == null
                ? List.of()
                : serapan.dpa().rincian().stream()
                        .filter(satu -> Objects.equals(satu.indukId(), induk))
                        .toList();
    }

    private SerapanRenstra.Baris baris(TingkatRincian tingkat, Pemasang.Pasangan pasangan) {
        Optional<PaguProgram> renstra = Optional.ofNullable(pasangan.renstra());
        Optional<Rincian> dpa = Optional.ofNullable(pasangan.dpa());
        BigDecimal pagu = renstra.flatMap(satu -> satu.paguTahun(tahun)).orElse(null);
        boolean dijumlah =
                pagu != null && renstra.flatMap(satu -> satu.paguSendiri(tahun)).isEmpty();
        return new SerapanRenstra.Baris(
                tingkat,
                pasangan.padanan(),
                renstra.map(PaguProgram::kode).orElse(null),
                renstra.map(PaguProgram::nama).orElse(null),
                dpa.map(Rincian::id).orElse(null),
                dpa.map(Rincian::indukId).orElse(null),
                dpa.map(Rincian::kode).orElse(null),
                dpa.map(Rincian::uraian).orElse(null),
                dijumlah,
                nilai(pagu, dpa.map(satu -> serapan.untuk(satu.id())).orElse(null)));
    }

    private SerapanRenstra.Nilai nilai(BigDecimal pagu, Serapan milik) {
        BigDecimal anggaran = milik == null ? null : rupiah(milik.anggaran());
        BigDecimal realisasi = milik == null ? null : rupiah(milik.realisasi());
        return new SerapanRenstra.Nilai(
                pagu,
                anggaran,
                realisasi,
                pagu == null || anggaran == null ? null : anggaran.subtract(pagu),
                persen(anggaran, pagu),
                persen(realisasi, anggaran),
                persen(realisasi, pagu));
    }

    private BigDecimal persen(BigDecimal pembilang, BigDecimal penyebut) {
        return pembilang == null || penyebut == null || penyebut.signum() == 0
                ? null
                : bulatkan.apply(Presisi.persen(pembilang, penyebut));
    }

    private static BigDecimal rupiah(Rupiah nilai) {
        return nilai == null ? null : nilai.nilai();
    }
}
