package id.simpul.perencanaan.impor;

import id.simpul.perencanaan.indikator.Indikator;
import id.simpul.perencanaan.indikator.IsiIndikator;
import id.simpul.perencanaan.indikator.IsiIndikator.JenisInduk;
import id.simpul.tabel.JenisKolom;
import id.simpul.tabel.TabelKeluaran;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Berkas {@code matriks_indikator} dari indikator yang berlaku. */
final class TabelIndikator {
    private static final Set<String> DIKENAL = Set.of("kode_induk", "baris");

    private final List<BarisEkspor<Indikator>> baris;
    private final Map<UUID, String> kodeSimpul;

    /** {@code kodeSimpul} kode tujuan, sasaran, dan baris program menurut id; tanpa yang tidak berkode. */
    TabelIndikator(List<Indikator> indikator, Map<UUID, AsalImporEntity> asal, Map<UUID, String> kodeSimpul) {
        this.kodeSimpul = kodeSimpul;
        this.baris = indikator.stream()
                .map(satu -> BarisEkspor.dari(satu, satu.id(), asal))
                .sorted(Comparator.comparingInt(BarisEkspor::urutan))
                .toList();
    }

    List<BarisEkspor<Indikator>> baris() {
        return baris;
    }

    TabelKeluaran<BarisEkspor<Indikator>> matriks(int tahunAwal, int tahunAkhir) {
        TabelKeluaran<BarisEkspor<Indikator>> tabel = TabelKeluaran.<BarisEkspor<Indikator>>bernama(
                        SkemaRencana.MATRIKS)
                .teks("kode_induk", this::kodeInduk)
                .teks("indikator", satu -> satu.isi().nama())
                .teks("satuan", satu -> satu.isi().satuan());
        for (int tahun : tahunKondisiAwal()) {
            tabel = tabel.bilangan("awal_" + tahun, satu -> awal(satu.isi(), tahun));
        }
        for (int tahun = tahunAwal; tahun <= tahunAkhir; tahun++) {
            int ini = tahun;
            tabel = tabel.bilangan("target_" + ini, satu -> target(satu.isi(), ini));
        }
        tabel = tabel.bilangan(
                        "target_akhir",
                        satu -> satu.isi().kondisiAkhir() == null
                                ? null
                                : satu.isi().kondisiAkhir().nilai())
                .teks("baris", satu -> satu.ingatan("baris"))
                .teks("kode", satu -> satu.isi().kode())
                .teks(
                        "induk",
                        satu -> program(satu)
                                ? null
                                : kodeSimpul.get(satu.isi().induk().id()))
                .teks("arah", satu -> satu.isi().arah().name().toLowerCase(Locale.ROOT))
                .teks("akumulasi", satu -> satu.isi().akumulasi())
                .yaTidak("iku", satu -> satu.isi().iku());
        for (String kolom : BarisEkspor.kolomLain(baris, DIKENAL)) {
            if (!kolom.startsWith(AsalImporRepository.DEFINISI)) {
                tabel = tabel.tambah(kolom, JenisKolom.TEKS, satu -> satu.ingatan(kolom));
            }
        }
        return tabel;
    }

    /** Kosong bagi indikator tujuan dan sasaran; bila kode induknya tidak tercetak, yang disebut kiriman. */
    private String kodeInduk(BarisEkspor<Indikator> satu) {
        if (!program(satu)) {
            return null;
        }
        String kode = kodeSimpul.get(satu.isi().induk().id());
        return kode == null ? satu.ingatan("kode_induk") : kode;
    }

    private static boolean program(BarisEkspor<Indikator> satu) {
        JenisInduk jenis = satu.isi().induk().jenis();
        return jenis != JenisInduk.TUJUAN && jenis != JenisInduk.SASARAN;
    }

    private Set<Integer> tahunKondisiAwal() {
        Set<Integer> tahun = new TreeSet<>();
        baris.stream()
                .filter(satu -> satu.isi().kondisiAwal() != null)
                .forEach(satu -> tahun.add(satu.isi().kondisiAwal().tahun()));
        return tahun;
    }

    private static BigDecimal awal(Indikator satu, int tahun) {
        IsiIndikator.Nilai awal = satu.kondisiAwal();
        return awal != null && awal.tahun() == tahun ? awal.nilai() : null;
    }

    private static BigDecimal target(Indikator satu, int tahun) {
        return satu.target().stream()
                .filter(target -> target.tahun() == tahun)
                .map(IsiIndikator.Target::nilai)
                .findFirst()
                .orElse(null);
    }
}
