package id.simpul.perencanaan.renstra;

import id.simpul.aturan.rencana.Peringatan;
import id.simpul.aturan.rencana.PeringatanPagu;
import id.simpul.perencanaan.indikator.Indikator;
import id.simpul.perencanaan.indikator.IndikatorRenstra;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Merangkai isi satu versi, indikator, peringatan, dan tindakan menjadi {@link Renstra}. */
@ApplicationScoped
class PenyajiRenstra {
    private static final int PERINGATAN_TERBANYAK = 100;

    private final IndikatorRenstra indikator;
    private final VersiRenstraRepository versi;
    private final AlurRenstra alur;

    PenyajiRenstra(IndikatorRenstra indikator, VersiRenstraRepository versi, AlurRenstra alur) {
        this.indikator = indikator;
        this.versi = versi;
        this.alur = alur;
    }

    Renstra sajikan(VersiRenstraEntity baris) {
        List<Indikator> milik = indikator.milik(baris.renstraId, baris.nomor);
        List<Peringatan> peringatan = peringatan(baris, milik);
        VersiRenstraEntity terbuka = versi.terbuka(baris.renstraId).orElse(null);
        VersiRenstraEntity kini = terbuka == null ? versi.wajib(baris.renstraId) : terbuka;
        PohonRenstra.Keterangan keterangan = baris.pohon.keterangan();
        Map<UUID, List<Indikator>> menurutInduk = menurutInduk(milik);
        return new Renstra(
                baris.renstraId,
                baris.judul,
                baris.tahunAwal,
                baris.tahunAkhir,
                baris.status,
                baris.pohon.visi(),
                baris.pohon.misi(),
                baris.pohon.tujuan().stream()
                        .map(satu -> tujuan(satu, menurutInduk))
                        .toList(),
                alur.tindakan(kini),
                baris.versi,
                baris.nomor,
                baris.alasan,
                baris.berlakuSejak,
                baris.ditetapkanPada,
                keterangan.asal(),
                keterangan.sumber(),
                keterangan.unitPenanggungJawab(),
                keterangan.lokasi(),
                keterangan.rpjmd(),
                terbuka == null || terbuka.nomor == baris.nomor
                        ? null
                        : new Renstra.Rancangan(terbuka.nomor, terbuka.status, terbuka.alasan),
                baris.alur,
                awal(peringatan),
                peringatan.size());
    }

    PohonProgram sajikanProgram(VersiRenstraEntity baris) {
        Map<UUID, List<Indikator>> menurutInduk = menurutInduk(indikator.milik(baris.renstraId, baris.nomor));
        return new PohonProgram(
                baris.renstraId,
                baris.program.stream()
                        .map(satu -> SimpulProgram.dari(satu, menurutInduk))
                        .toList(),
                baris.versi,
                baris.nomor,
                awal(peringatanPagu(baris)));
    }

    /** Semua peringatan satu versi: pohon program, lalu indikator urut kode. */
    List<Peringatan> peringatan(VersiRenstraEntity baris) {
        return peringatan(baris, indikator.milik(baris.renstraId, baris.nomor));
    }

    private static List<Peringatan> peringatan(VersiRenstraEntity baris, List<Indikator> milik) {
        return Stream.concat(peringatanPagu(baris).stream(), milik.stream().flatMap(satu -> satu.peringatan().stream()))
                .toList();
    }

    private static List<Peringatan> peringatanPagu(VersiRenstraEntity baris) {
        return PeringatanPagu.periksa(
                baris.program.stream().map(ProgramRenstra::keBarisPagu).toList(), baris.tahunAwal, baris.tahunAkhir);
    }

    private static List<Peringatan> awal(List<Peringatan> semua) {
        return semua.stream().limit(PERINGATAN_TERBANYAK).toList();
    }

    private static Map<UUID, List<Indikator>> menurutInduk(List<Indikator> milik) {
        return milik.stream().collect(Collectors.groupingBy(satu -> satu.induk().id()));
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
                                menurutInduk.getOrDefault(anak.id(), List.of()),
                                anak.unitPenanggungJawab()))
                        .toList(),
                satu.sasaranRpjmd(),
                satu.unitPenanggungJawab());
    }
}
