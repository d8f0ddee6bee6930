package id.simpul.anggaran.serapan.renstra;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Program, kegiatan, atau sub kegiatan Renstra seperti dikabarkan perencanaan; bidang yang tidak dikenal diabaikan. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PaguProgram(UUID id, String tingkat, String kode, String nama, List<PaguTahun> pagu, List<PaguProgram> anak) {
    PaguProgram {
        pagu = pagu == null ? List.of() : List.copyOf(pagu);
        anak = anak == null ? List.of() : List.copyOf(anak);
    }

    /** Pagu indikatif satu tahun, rupiah. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PaguTahun(int tahun, BigDecimal nilai) {}

    /** Pagu tahun itu: yang tertulis di baris ini, atau jumlah anaknya; kosong bila keduanya tidak ada. */
    Optional<BigDecimal> paguTahun(int tahun) {
        return paguSendiri(tahun).or(() -> anak.stream()
                .map(satu -> satu.paguTahun(tahun))
                .flatMap(Optional::stream)
                .reduce(BigDecimal::add));
    }

    Optional<BigDecimal> paguSendiri(int tahun) {
        return pagu.stream()
                .filter(satu -> satu.tahun() == tahun)
                .map(PaguTahun::nilai)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
