package id.simpul.perencanaan.indikator;

import id.simpul.http.TindakanTersedia;
import id.simpul.perencanaan.renstra.AlurIndikator;
import id.simpul.perencanaan.renstra.IndukIndikator;
import id.simpul.perencanaan.renstra.KeadaanVersi;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Merangkai isi indikator, silsilah, peringatan, dan tindakan menjadi {@link Indikator}. */
@ApplicationScoped
class PenyajiIndikator {
    private final VersiIndikatorRepository versi;
    private final SilsilahRepository silsilah;
    private final IndukIndikator induk;
    private final AlurIndikator alur;

    PenyajiIndikator(
            VersiIndikatorRepository versi, SilsilahRepository silsilah, IndukIndikator induk, AlurIndikator alur) {
        this.versi = versi;
        this.silsilah = silsilah;
        this.induk = induk;
        this.alur = alur;
    }

    /** Isi yang dikabarkan: tanpa peringatan dan tindakan. */
    Indikator definisi(VersiIndikatorEntity baris) {
        return rangkai(baris, keadaan(baris), silsilah(baris), Tambahan.TANPA);
    }

    /** Isi indikator yang baru dibuat: belum bersilsilah. */
    static Indikator baru(VersiIndikatorEntity baris, KeadaanVersi keadaan) {
        return rangkai(baris, keadaan, List.of(), Tambahan.TANPA);
    }

    /** Keadaan terakhir indikator yang dikeluarkan sebuah perubahan: target sesudah ia berhenti tidak dikabarkan lagi. */
    Indikator dihentikan(VersiIndikatorEntity baris, LocalDate sejak) {
        return rangkai(baris, keadaan(baris), silsilah(baris), new Tambahan(false, null, sejak));
    }

    /** Keadaan yang layak dikabarkan sekarang; kosong untuk indikator yang baru ada di rancangan perubahan. */
    Optional<Indikator> kabar(VersiIndikatorEntity baris) {
        if (baris.tampil) {
            return Optional.of(definisi(baris));
        }
        return Optional.ofNullable(keadaan(baris).digantiSejak()).map(sejak -> dihentikan(baris, sejak));
    }

    Indikator satu(VersiIndikatorEntity baris) {
        KeadaanVersi keadaan = keadaan(baris);
        LocalDate sejak = baris.tampil || keadaan.digantiSejak() == null || versi.adaTampil(baris.indikatorId)
                ? null
                : keadaan.digantiSejak();
        return rangkai(baris, keadaan, silsilah(baris), new Tambahan(true, alur.tindakan(baris.renstraId), sejak));
    }

    /** Banyak indikator sekaligus, tanpa tindakan. */
    List<Indikator> banyak(List<VersiIndikatorEntity> baris) {
        return banyak(baris, new Tambahan(true, null, null));
    }

    /** Isi yang dikabarkan bagi banyak indikator: versi Renstra dan silsilahnya dibaca sekali. */
    List<Indikator> definisiBanyak(List<VersiIndikatorEntity> baris) {
        return banyak(baris, Tambahan.TANPA);
    }

    /** Seperti {@link #dihentikan} bagi banyak indikator. */
    List<Indikator> dihentikanBanyak(List<VersiIndikatorEntity> baris, LocalDate sejak) {
        return banyak(baris, new Tambahan(false, null, sejak));
    }

    private List<Indikator> banyak(List<VersiIndikatorEntity> baris, Tambahan tambahan) {
        Map<UUID, List<SilsilahIndikator>> menurutId = silsilahMilik(baris);
        Map<String, KeadaanVersi> keadaan = new HashMap<>();
        return baris.stream()
                .map(satu -> rangkai(
                        satu,
                        keadaan.computeIfAbsent(satu.renstraId + "|" + satu.nomor, kunci -> keadaan(satu)),
                        menurutId.getOrDefault(satu.indikatorId, List.of()),
                        tambahan))
                .toList();
    }

    private List<SilsilahIndikator> silsilah(VersiIndikatorEntity baris) {
        return silsilahMilik(List.of(baris)).getOrDefault(baris.indikatorId, List.of());
    }

    private KeadaanVersi keadaan(VersiIndikatorEntity baris) {
        return induk.keadaan(baris.renstraId, baris.nomor);
    }

    private Map<UUID, List<SilsilahIndikator>> silsilahMilik(List<VersiIndikatorEntity> baris) {
        List<UUID> id = baris.stream().map(satu -> satu.indikatorId).toList();
        List<SilsilahEntity> semua = silsilah.menyentuh(id);
        Map<UUID, List<SilsilahIndikator>> hasil = new HashMap<>();
        for (UUID satu : id) {
            hasil.put(
                    satu,
                    semua.stream()
                            .filter(s -> s.penerusId.equals(satu) || s.pendahuluId.equals(satu))
                            .map(s -> s.dariSisi(satu))
                            .toList());
        }
        return hasil;
    }

    private static Indikator rangkai(
            VersiIndikatorEntity baris, KeadaanVersi keadaan, List<SilsilahIndikator> silsilah, Tambahan tambahan) {
        IsiIndikator badan = baris.isi.isi();
        LocalDate sejak = tambahan.dihentikanSejak();
        return new Indikator(
                baris.indikatorId,
                baris.renstraId,
                badan.induk(),
                baris.isi.uraianInduk(),
                baris.kode,
                badan.nama(),
                badan.satuan(),
                badan.arah(),
                baris.isi.rumus(),
                baris.isi.versiRumus(),
                badan.akumulasi(),
                badan.pembilang(),
                badan.penyebut(),
                badan.sumberData(),
                badan.acuanNasional(),
                badan.iku(),
                badan.kondisiAwal(),
                sampai(badan.target(), sejak),
                baris.versi,
                badan.kodeResmi(),
                badan.kondisiAkhir(),
                badan.targetTriwulan(),
                badan.standarNasional(),
                badan.unitPenanggungJawab(),
                badan.lokasi(),
                badan.alasanPerubahan(),
                silsilah,
                baris.nomor,
                keadaan.status(),
                sejak,
                tambahan.peringatan() ? PeringatanIndikator.periksa(baris.indikatorId, badan, keadaan) : null,
                tambahan.tindakan(),
                badan.caraHitung());
    }

    private static List<IsiIndikator.Target> sampai(List<IsiIndikator.Target> target, LocalDate sejak) {
        return sejak == null
                ? target
                : target.stream().filter(satu -> satu.tahun() < sejak.getYear()).toList();
    }

    private record Tambahan(boolean peringatan, List<TindakanTersedia> tindakan, LocalDate dihentikanSejak) {
        static final Tambahan TANPA = new Tambahan(false, null, null);
    }
}
