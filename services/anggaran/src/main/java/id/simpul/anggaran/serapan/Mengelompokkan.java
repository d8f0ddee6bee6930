package id.simpul.anggaran.serapan;

import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.aturan.anggaran.Serapan;
import id.simpul.aturan.nilai.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Serapan menurut sumber dana atau kelompok rekening. */
@ApplicationScoped
public class Mengelompokkan {
    private final MembacaKeadaan keadaan;
    private final PembulatKota pembulat;

    Mengelompokkan(MembacaKeadaan keadaan, PembulatKota pembulat) {
        this.keadaan = keadaan;
        this.pembulat = pembulat;
    }

    /** Setiap baris terhalus masuk tepat satu kelompok, sehingga jumlahnya selalu total DPA. */
    @Transactional
    public SerapanKelompok kelompokkan(int tahun, CaraKelompok cara) {
        return keadaan.baca(tahun, null)
                .map(isi -> dari(isi, cara))
                .orElseGet(() -> new SerapanKelompok(tahun, cara, null, null, null, List.of()));
    }

    private SerapanKelompok dari(KeadaanSerapan isi, CaraKelompok cara) {
        UnaryOperator<BigDecimal> bulatkan = pembulat.pembulat();
        Map<Optional<String>, List<Rincian>> menurut =
                isi.dpa().rincian().stream().filter(isi.dpa()::terhalus).collect(Collectors.groupingBy(cara::kelompok));
        return new SerapanKelompok(
                isi.dpa().tahun(),
                cara,
                isi.dpa().id(),
                isi.dpa().versi().nilai(),
                isi.sumber(),
                menurut.entrySet().stream()
                        .map(satu -> baris(isi, satu.getKey().orElse(null), satu.getValue(), bulatkan))
                        .sorted(Comparator.comparing(
                                SerapanKelompok.Baris::kelompok, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList());
    }

    private static SerapanKelompok.Baris baris(
            KeadaanSerapan isi, String kelompok, List<Rincian> baris, UnaryOperator<BigDecimal> bulatkan) {
        List<Rupiah> realisasi = baris.stream()
                .map(satu -> isi.realisasi().get(satu.id()))
                .filter(Objects::nonNull)
                .toList();
        Rupiah anggaran = Rupiah.sum(baris.stream().map(Rincian::anggaran).toList());
        Serapan serapan = Serapan.hitung(anggaran, realisasi.isEmpty() ? null : Rupiah.sum(realisasi));
        return new SerapanKelompok.Baris(
                kelompok,
                anggaran.nilai(),
                serapan.realisasi() == null ? null : serapan.realisasi().nilai(),
                serapan.sisa() == null ? null : serapan.sisa().nilai(),
                bulatkan.apply(serapan.persen()),
                serapan.alasan(),
                baris.size(),
                baris.size() - realisasi.size());
    }
}
