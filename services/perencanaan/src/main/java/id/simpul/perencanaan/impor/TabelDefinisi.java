package id.simpul.perencanaan.impor;

import id.simpul.perencanaan.indikator.Indikator;
import id.simpul.perencanaan.indikator.IsiIndikator;
import id.simpul.tabel.JenisKolom;
import id.simpul.tabel.TabelKeluaran;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Berkas {@code indikator}: definisi indikator yang berlaku, lalu definisi kiriman yang tidak punya baris matriks. */
final class TabelDefinisi {
    /** Kolom definisi tanpa baris matriks yang diingat; selain itu tidak ada tempatnya. */
    static final List<String> LEPAS = List.of(
            "kode",
            "level",
            "induk",
            "indikator",
            "satuan",
            "arah",
            "formula",
            "pembilang_nama",
            "penyebut_nama",
            "sumber_data",
            "baris");

    private static final Set<String> DIKENAL = Set.copyOf(LEPAS);

    private final List<BarisEkspor<Indikator>> baris;
    private final List<BarisEkspor<Indikator>> lepas;

    /** {@code baris} indikator yang berlaku, urut kiriman. */
    TabelDefinisi(List<BarisEkspor<Indikator>> baris, Map<UUID, AsalImporEntity> asal) {
        this.baris = baris;
        this.lepas = asal.values().stream()
                .filter(satu -> satu.berkas.equals(SkemaRencana.INDIKATOR))
                .map(satu -> new BarisEkspor<Indikator>(null, satu))
                .toList();
    }

    List<BarisEkspor<Indikator>> baris() {
        List<BarisEkspor<Indikator>> semua = new ArrayList<>(baris);
        semua.addAll(lepas);
        return semua;
    }

    TabelKeluaran<BarisEkspor<Indikator>> tabel() {
        TabelKeluaran<BarisEkspor<Indikator>> tabel = TabelKeluaran.<BarisEkspor<Indikator>>bernama(
                        SkemaRencana.INDIKATOR)
                .teks("kode", satu -> isi(satu, "kode", Indikator::kode))
                .teks(
                        "level",
                        satu -> isi(satu, "level", ada -> kecil(ada.induk().jenis())))
                .teks("induk", satu -> isi(satu, "induk", Indikator::uraianInduk))
                .teks("indikator", satu -> isi(satu, "indikator", Indikator::nama))
                .teks("satuan", satu -> isi(satu, "satuan", Indikator::satuan))
                .teks("arah", satu -> isi(satu, "arah", ada -> kecil(ada.arah())))
                .teks("formula", satu -> isi(satu, "formula", Indikator::caraHitung))
                .teks("pembilang_nama", satu -> isi(satu, "pembilang_nama", ada -> nama(ada.pembilang())))
                .teks("penyebut_nama", satu -> isi(satu, "penyebut_nama", ada -> nama(ada.penyebut())))
                .teks("sumber_data", satu -> isi(satu, "sumber_data", Indikator::sumberData))
                .teks("baris", satu -> satu.ingatan("baris"));
        for (String kolom : kolomLain()) {
            tabel = tabel.tambah(
                    kolom,
                    JenisKolom.TEKS,
                    satu -> satu.ingatan(satu.isi() == null ? kolom : AsalImporRepository.DEFINISI + kolom));
        }
        return tabel;
    }

    private List<String> kolomLain() {
        List<String> nama = new ArrayList<>();
        for (String kolom : BarisEkspor.kolomLain(baris, Set.of())) {
            if (kolom.startsWith(AsalImporRepository.DEFINISI)) {
                nama.add(kolom.substring(AsalImporRepository.DEFINISI.length()));
            }
        }
        BarisEkspor.kolomLain(lepas, DIKENAL).stream()
                .filter(kolom -> !nama.contains(kolom))
                .forEach(nama::add);
        return nama;
    }

    private static String isi(BarisEkspor<Indikator> satu, String kolom, Function<Indikator, String> berlaku) {
        return satu.isi() == null ? satu.ingatan(kolom) : berlaku.apply(satu.isi());
    }

    private static String kecil(Enum<?> satu) {
        return satu.name().toLowerCase(Locale.ROOT);
    }

    private static String nama(IsiIndikator.Bagian bagian) {
        return bagian == null ? null : bagian.nama();
    }
}
