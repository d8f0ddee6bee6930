package id.simpul.perencanaan.impor;

import id.simpul.impor.BarisImpor;
import id.simpul.perencanaan.indikator.IsiIndikator.JenisInduk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Baris matriks indikator, digabungkan dengan definisinya dan dicarikan induknya. */
final class KumpulanIndikator {
    private final Map<String, BarisImpor> definisi = new HashMap<>();
    private final List<BarisImpor> semuaDefinisi = new ArrayList<>();
    private final Set<BarisImpor> definisiTerpakai = new HashSet<>();
    private final List<BarisImpor> matriks = new ArrayList<>();
    private final List<BarisIndikator> hasil = new ArrayList<>();
    private final Map<String, Integer> urutan = new HashMap<>();
    private final Map<String, BarisImpor> terpakai = new HashMap<>();

    void terimaDefinisi(BarisImpor baris) {
        semuaDefinisi.add(baris);
        baris.teks("baris").ifPresent(letak -> definisi.putIfAbsent(letak, baris));
    }

    void terimaMatriks(BarisImpor baris) {
        matriks.add(baris);
    }

    /** Mencarikan induk dan kode setiap baris; yang tidak ditemukan ditolak. */
    void periksa(KumpulanPohon pohon, KumpulanProgram program, Identitas identitas) {
        for (BarisImpor baris : matriks) {
            if (baris.cacat()) {
                continue;
            }
            BarisImpor arti = baris.teks("baris").map(definisi::get).orElse(null);
            if (arti != null && !samaNama(baris, arti)) {
                arti = null;
            }
            Optional<String> kodeInduk = KumpulanProgram.kode(baris, "kode_induk");
            if (baris.cacat()) {
                continue;
            }
            if (kodeInduk.isPresent()) {
                padaProgram(baris, arti, kodeInduk.get(), program);
            } else {
                padaPohon(baris, arti, pohon);
            }
            definisiTerpakai.add(arti);
            periode(baris, identitas);
            arah(baris, arti);
        }
        definisiLepas().stream()
                .filter(satu -> !satu.cacat())
                .forEach(satu -> satu.ingatkan(
                        "kode",
                        "tidak-dimuat",
                        "indikator ini tidak punya baris di matriks_indikator; disimpan apa adanya, tidak dimuat."));
    }

    /** Definisi tanpa baris matriks, urut kiriman; diingat supaya ekspor mengembalikannya. */
    List<BarisImpor> definisiLepas() {
        return semuaDefinisi.stream()
                .filter(satu -> !definisiTerpakai.contains(satu))
                .toList();
    }

    private static void arah(BarisImpor baris, BarisImpor arti) {
        boolean disebut = baris.teks("arah").isPresent()
                || (arti != null && arti.teks("arah").isPresent());
        if (!disebut && !baris.cacat()) {
            baris.ingatkan("arah", "arah-bawaan", "arah indikator tidak disebut; dianggap naik.");
        }
    }

    private static boolean samaNama(BarisImpor baris, BarisImpor arti) {
        return baris.teks("indikator").equals(arti.teks("indikator"));
    }

    private void padaProgram(BarisImpor baris, BarisImpor arti, String kodeInduk, KumpulanProgram program) {
        List<SimpulMatriks> calon =
                program.beserta().filter(satu -> satu.bernama(kodeInduk)).toList();
        if (calon.isEmpty()) {
            baris.tolak(
                    "kode_induk", "induk-dikenal", "baris \"%s\" tidak ada di matriks_program.".formatted(kodeInduk));
            return;
        }
        SimpulMatriks simpul = terdekat(baris, calon);
        kode(baris, arti, kodeInduk)
                .ifPresent(kode -> hasil.add(
                        new BarisIndikator(baris, arti, kode, JenisInduk.valueOf(simpul.tingkat()), null, simpul)));
    }

    /** Kode induk yang tercetak dua kali dibedakan nomor baris dokumen: yang terakhir sebelum indikatornya. */
    private static SimpulMatriks terdekat(BarisImpor baris, List<SimpulMatriks> calon) {
        Optional<Integer> letak = SimpulMatriks.barisDokumen(baris);
        Optional<SimpulMatriks> sebelum = letak.flatMap(nomor -> calon.stream()
                .filter(satu -> satu.barisDokumen().filter(n -> n < nomor).isPresent())
                .max(Comparator.comparing(satu -> satu.barisDokumen().orElse(0))));
        if (sebelum.isEmpty() && calon.size() > 1) {
            baris.ingatkan(
                    "kode_induk",
                    "induk-ganda",
                    "kode induk tercetak %d kali; dipakai yang pertama. Isi kolom baris untuk membedakannya."
                            .formatted(calon.size()));
        }
        return sebelum.orElse(calon.get(0));
    }

    private void padaPohon(BarisImpor baris, BarisImpor arti, KumpulanPohon pohon) {
        Optional<String> disebut = baris.teks("induk").or(() -> dariKode(baris, arti));
        Optional<BarisImpor> induk = simpulPohon(pohon)
                .filter(satu -> disebut.filter(KumpulanPohon.kode(satu)::equals).isPresent())
                .findFirst();
        if (induk.isEmpty()) {
            baris.tolak("induk", "induk-dikenal", "tujuan atau sasaran indikator ini tidak ditemukan.");
            return;
        }
        String kodeInduk = KumpulanPohon.kode(induk.get());
        JenisInduk jenis = pohon.milikSendiri().contains(induk.get()) ? JenisInduk.TUJUAN : JenisInduk.SASARAN;
        kode(baris, arti, kodeInduk)
                .ifPresent(kode -> hasil.add(new BarisIndikator(baris, arti, kode, jenis, kodeInduk, null)));
    }

    private static Stream<BarisImpor> simpulPohon(KumpulanPohon pohon) {
        return Stream.concat(pohon.milikSendiri().stream(), pohon.semuaSasaran().stream());
    }

    /** Paket data menamai indikator {@code <kode induk>.I<nomor>}. */
    private static Optional<String> dariKode(BarisImpor baris, BarisImpor arti) {
        return baris.teks("kode")
                .or(() -> Optional.ofNullable(arti).flatMap(satu -> satu.teks("kode")))
                .filter(kode -> kode.lastIndexOf(".I") > 0)
                .map(kode -> kode.substring(0, kode.lastIndexOf(".I")));
    }

    private Optional<String> kode(BarisImpor baris, BarisImpor arti, String kodeInduk) {
        String kode = baris.teks("kode")
                .or(() -> Optional.ofNullable(arti).flatMap(satu -> satu.teks("kode")))
                .orElseGet(() -> kodeInduk + ".I" + urutan.merge(kodeInduk, 1, Integer::sum));
        BarisImpor ada = terpakai.putIfAbsent(kode, baris);
        if (ada != null) {
            baris.tolak(
                    "kode", "kode-unik", "kode indikator \"%s\" sudah dipakai baris %d.".formatted(kode, ada.nomor()));
            return Optional.empty();
        }
        return Optional.of(kode);
    }

    private static void periode(BarisImpor baris, Identitas identitas) {
        baris.perTahun("target").keySet().stream()
                .filter(tahun -> !identitas.memuat(tahun))
                .forEach(tahun -> baris.tolak(
                        "target_" + tahun,
                        "tahun-periode",
                        "tahun %d di luar periode %d-%d."
                                .formatted(tahun, identitas.tahunAwal(), identitas.tahunAkhir())));
    }

    List<BarisIndikator> hasil() {
        return hasil;
    }

    Stream<Integer> tahun() {
        return matriks.stream().flatMap(satu -> satu.perTahun("target").keySet().stream());
    }
}
