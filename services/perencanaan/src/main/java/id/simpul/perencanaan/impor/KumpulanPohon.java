package id.simpul.perencanaan.impor;

import id.simpul.impor.BarisImpor;
import id.simpul.impor.Keparahan;
import id.simpul.impor.PenampungTemuan;
import id.simpul.impor.TemuanImpor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Baris berkas perencanaan menurut jenisnya; tujuan dan sasaran RPJMD dipisahkan dari milik perangkat daerah. */
final class KumpulanPohon {
    static final String AWALAN_RPJMD = "RPJMD";
    static final String TUJUAN_RPJMD = "tujuan_rpjmd";
    static final String SASARAN_RPJMD = "sasaran_rpjmd";

    private final Map<String, List<BarisImpor>> menurutJenis = new LinkedHashMap<>();
    private final Map<String, BarisImpor> misi = new LinkedHashMap<>();
    private final Map<String, BarisImpor> tujuan = new LinkedHashMap<>();
    private final Map<String, BarisImpor> sasaran = new LinkedHashMap<>();
    private final Map<String, BarisImpor> strategi = new LinkedHashMap<>();
    private final List<BarisImpor> semua = new ArrayList<>();

    void terima(BarisImpor baris) {
        String jenis = jenis(baris);
        semua.add(baris);
        menurutJenis.computeIfAbsent(jenis, satu -> new ArrayList<>()).add(baris);
        baris.teks("kode").ifPresent(kode -> {
            switch (jenis) {
                case "misi" -> misi.put(kode, baris);
                case "tujuan", TUJUAN_RPJMD -> unik(tujuan, kode, baris);
                case "sasaran", SASARAN_RPJMD -> unik(sasaran, kode, baris);
                case "strategi" -> strategi.put(kode, baris);
                default -> {
                    // Visi, arah kebijakan, dan jenis lain tidak dicari menurut kodenya.
                }
            }
        });
    }

    private void unik(Map<String, BarisImpor> ke, String kode, BarisImpor baris) {
        BarisImpor ada = tujuan.getOrDefault(kode, sasaran.get(kode));
        if (ada != null) {
            baris.tolak("kode", "kode-unik", "kode \"%s\" sudah dipakai baris %d.".formatted(kode, ada.nomor()));
        } else {
            ke.put(kode, baris);
        }
    }

    void periksa(PenampungTemuan temuan) {
        sasaran.values().stream()
                .filter(satu -> !satu.cacat() && !tujuan.containsKey(induk(satu)))
                .forEach(satu -> satu.tolak(
                        "induk_kode", "induk-dikenal", "tujuan \"%s\" tidak ada di kiriman.".formatted(induk(satu))));
        if (milikSendiri().isEmpty()) {
            temuan.catat(TemuanImpor.dari(
                    SkemaRencana.PERENCANAAN,
                    null,
                    null,
                    null,
                    "wajib",
                    Keparahan.KESALAHAN,
                    "Kiriman tidak memuat satu pun tujuan perangkat daerah."));
        }
        lepas().stream()
                .filter(satu -> !satu.cacat())
                .forEach(satu -> satu.ingatkan(
                        "induk_kode",
                        "tidak-dimuat",
                        "%s \"%s\" tidak bergantung pada sasaran perangkat daerah; disimpan apa adanya di luar pohon."
                                .formatted(satu.mentah("jenis"), kode(satu))));
    }

    /** Baris yang tidak punya tempat di pohon, urut kiriman; diingat supaya ekspor mengembalikannya. */
    List<BarisImpor> lepas() {
        return BarisLepas.dari(semua, this);
    }

    Optional<BarisImpor> barisVisi() {
        return isi("visi").stream().findFirst();
    }

    Optional<String> visi() {
        return barisVisi().flatMap(satu -> satu.teks("uraian"));
    }

    Map<String, BarisImpor> misi() {
        return misi;
    }

    /** Tujuan perangkat daerah, urut kiriman. */
    List<BarisImpor> milikSendiri() {
        return tujuan.values().stream().filter(satu -> !rpjmd(satu)).toList();
    }

    List<BarisImpor> tujuanRpjmd() {
        return tujuan.values().stream().filter(this::rpjmd).toList();
    }

    List<BarisImpor> sasaranDari(BarisImpor satuTujuan) {
        return sasaran.values().stream()
                .filter(satu -> induk(satu).equals(kode(satuTujuan)))
                .toList();
    }

    boolean sasaranRpjmd(String kode) {
        BarisImpor baris = sasaran.get(kode);
        return baris != null && tujuan.containsKey(induk(baris)) && rpjmd(tujuan.get(induk(baris)));
    }

    List<BarisImpor> strategiDari(String kodeSasaran) {
        return isi("strategi").stream()
                .filter(satu -> induk(satu).equals(kodeSasaran))
                .toList();
    }

    List<BarisImpor> kebijakanDari(String kodeSasaran) {
        return isi("arah_kebijakan").stream()
                .filter(satu -> pemilik(satu).filter(kodeSasaran::equals).isPresent())
                .toList();
    }

    /** Sasaran perangkat daerah, urut kiriman. */
    List<BarisImpor> semuaSasaran() {
        return milikSendiri().stream()
                .flatMap(satu -> sasaranDari(satu).stream())
                .toList();
    }

    private Optional<String> pemilik(BarisImpor kebijakan) {
        String induk = induk(kebijakan);
        if (sasaran.containsKey(induk)) {
            return Optional.of(induk);
        }
        return Optional.ofNullable(strategi.get(induk))
                .map(KumpulanPohon::induk)
                .filter(sasaran::containsKey);
    }

    private boolean rpjmd(BarisImpor satu) {
        boolean disebut =
                satu.teks("jenis").filter(TUJUAN_RPJMD::equalsIgnoreCase).isPresent();
        return disebut || kode(satu).startsWith(AWALAN_RPJMD);
    }

    private List<BarisImpor> isi(String jenis) {
        return menurutJenis.getOrDefault(jenis, List.of());
    }

    private static String jenis(BarisImpor baris) {
        return baris.teks("jenis").orElse("").toLowerCase(Locale.ROOT);
    }

    static String kode(BarisImpor baris) {
        return baris.teks("kode").orElse("");
    }

    static String induk(BarisImpor baris) {
        return baris.teks("induk_kode").orElse("");
    }
}
