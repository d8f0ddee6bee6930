package id.simpul.perencanaan.renstra;

import id.simpul.perencanaan.indikator.Indikator;
import id.simpul.perencanaan.indikator.IndikatorRenstra;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Merangkai pohon, indikator, dan tindakan menjadi {@link Renstra}. */
@ApplicationScoped
class PenyajiRenstra {
    private final IndikatorRenstra indikator;
    private final AlurRenstra alur;

    PenyajiRenstra(IndikatorRenstra indikator, AlurRenstra alur) {
        this.indikator = indikator;
        this.alur = alur;
    }

    Renstra sajikan(RenstraEntity baris) {
        Map<UUID, List<Indikator>> menurutInduk = indikator.milik(baris.id).stream()
                .collect(Collectors.groupingBy(satu -> satu.induk().id()));
        return new Renstra(
                baris.id,
                baris.judul,
                baris.tahunAwal,
                baris.tahunAkhir,
                baris.status,
                baris.pohon.visi(),
                baris.pohon.misi(),
                baris.pohon.tujuan().stream()
                        .map(satu -> tujuan(satu, menurutInduk))
                        .toList(),
                alur.tindakan(baris.status),
                baris.versi);
    }

    private static Renstra.TujuanRenstra tujuan(PohonRenstra.Tujuan satu, Map<UUID, List<Indikator>> menurutInduk) {
        return new Renstra.TujuanRenstra(
                satu.id(),
                satu.kode(),
                satu.uraian(),
                menurutInduk.getOrDefault(satu.id(), List.of()),
                satu.sasaran().stream()
                        .map(anak -> new Renstra.SasaranRenstra(
                                anak.id(),
                                anak.kode(),
                                anak.uraian(),
                                anak.strategi(),
                                anak.arahKebijakan(),
                                menurutInduk.getOrDefault(anak.id(), List.of())))
                        .toList());
    }
}
