package id.simpul.anggaran.impor;

import id.simpul.anggaran.dpa.application.IsianRincian;
import id.simpul.anggaran.dpa.model.TingkatRincian;
import id.simpul.aturan.nilai.KodeNomenklatur;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.impor.BarisImpor;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Menyusun baris datar sebuah ekspor menjadi pohon program; tingkat yang tidak tertulis diturunkan dari kodenya. */
final class PohonEkspor {
    private static final List<TingkatRincian> TINGKAT =
            List.of(TingkatRincian.PROGRAM, TingkatRincian.KEGIATAN, TingkatRincian.SUB_KEGIATAN);
    private static final String PEMISAH = "\u001f";

    private final PemakaiKunci kunci;
    private final Map<String, Simpul> simpul = new LinkedHashMap<>();
    private final Map<BarisImpor, Simpul> daun = new LinkedHashMap<>();
    private int duplikat;

    PohonEkspor(PemakaiKunci kunci) {
        this.kunci = kunci;
    }

    private record Simpul(
            String kunci,
            String kunciInduk,
            TingkatRincian tingkat,
            String kode,
            String uraian,
            String sumberDana,
            BigDecimal pagu,
            List<BigDecimal> bulan,
            int nomor) {}

    void tambah(BarisImpor baris, LetakEkspor letak, BigDecimal pagu, List<BigDecimal> bulan) {
        String jalur = "";
        Simpul induk = null;
        for (TingkatRincian tingkat : TINGKAT) {
            String kode = kode(letak, tingkat);
            if (kode == null && letak.nama(tingkat) == null) {
                break;
            }
            String uraian = Objects.requireNonNullElse(letak.nama(tingkat), kode);
            jalur += PEMISAH + Objects.toString(KodeLonggar.nomenklatur(kode), uraian);
            induk = pasang(jalur, induk, tingkat, kode, uraian, baris.nomor());
        }
        if (induk == null) {
            baris.tolak("kode_program", "wajib", "kode atau nama program, kegiatan, atau sub kegiatan wajib diisi.");
            return;
        }
        daunkan(baris, letak, jalur, induk, pagu, bulan);
    }

    private Simpul pasang(String jalur, Simpul induk, TingkatRincian tingkat, String kode, String uraian, int nomor) {
        Simpul ada = simpul.get(jalur);
        if (ada == null) {
            String kunciInduk = induk == null ? null : induk.kunci();
            ada = new Simpul(
                    kunci.beri(kunciInduk, tingkat, kode, uraian, null),
                    kunciInduk,
                    tingkat,
                    kode,
                    uraian,
                    null,
                    null,
                    List.of(),
                    nomor);
            simpul.put(jalur, ada);
        }
        return ada;
    }

    private void daunkan(
            BarisImpor baris, LetakEkspor letak, String jalur, Simpul unit, BigDecimal pagu, List<BigDecimal> bulan) {
        String rekening = letak.rekening();
        String jalurDaun = rekening == null
                ? jalur
                : jalur + PEMISAH + KodeLonggar.rekening(rekening) + PEMISAH + letak.sumberDana();
        Simpul lama = simpul.get(jalurDaun);
        if (lama != null && lama.pagu() != null) {
            duplikat++;
            baris.tolak(null, "duplikat", "mengulang baris %d.".formatted(lama.nomor()));
            return;
        }
        if (rekening != null && unit.tingkat() != TingkatRincian.SUB_KEGIATAN) {
            baris.tolak("kode_rekening", "induk", "rekening harus di bawah sub kegiatan.");
            return;
        }
        Simpul baru = rekening == null
                ? unit(unit, letak.sumberDana(), pagu, bulan, baris.nomor())
                : rekening(unit, baris, letak, pagu, bulan);
        simpul.put(jalurDaun, baru);
        daun.put(baris, baru);
    }

    private static Simpul unit(Simpul unit, String sumberDana, BigDecimal pagu, List<BigDecimal> bulan, int nomor) {
        return new Simpul(
                unit.kunci(),
                unit.kunciInduk(),
                unit.tingkat(),
                unit.kode(),
                unit.uraian(),
                sumberDana,
                pagu,
                bulan,
                nomor);
    }

    private Simpul rekening(Simpul unit, BarisImpor baris, LetakEkspor letak, BigDecimal pagu, List<BigDecimal> bulan) {
        String kode = KodeLonggar.rekening(letak.rekening());
        String uraian =
                Objects.requireNonNullElse(KolomEkspor.teks(baris, KolomEkspor.NAMA_REKENING), letak.rekening());
        return new Simpul(
                kunci.beri(unit.kunci(), TingkatRincian.REKENING, kode, uraian, letak.sumberDana()),
                unit.kunci(),
                TingkatRincian.REKENING,
                kode,
                uraian,
                letak.sumberDana(),
                pagu,
                bulan,
                baris.nomor());
    }

    /** Semua baris harus berhenti di tingkat yang sama, sebab uang hanya ada di tingkat terhalus. */
    void periksaKedalaman() {
        TingkatRincian terhalus = terhalus();
        daun.forEach((baris, satu) -> {
            if (satu.tingkat() != terhalus) {
                baris.tolak(
                        null,
                        "tingkat",
                        "baris berhenti di %s, padahal baris lain sampai %s.".formatted(satu.tingkat(), terhalus));
            }
        });
    }

    TingkatRincian terhalus() {
        return daun.values().stream().map(Simpul::tingkat).max(Enum::compareTo).orElse(TingkatRincian.PROGRAM);
    }

    int duplikat() {
        return duplikat;
    }

    List<IsianRincian> rincian() {
        return simpul.values().stream()
                .map(satu -> new IsianRincian(
                        satu.kunci(),
                        satu.kunciInduk(),
                        satu.tingkat(),
                        satu.kode(),
                        satu.uraian(),
                        satu.pagu(),
                        satu.sumberDana(),
                        null))
                .toList();
    }

    Map<String, List<BigDecimal>> rencanaKas() {
        Map<String, List<BigDecimal>> rencana = new LinkedHashMap<>();
        daun.values().stream()
                .filter(satu -> !satu.bulan().isEmpty())
                .forEach(satu -> rencana.put(satu.kunci(), satu.bulan()));
        return rencana;
    }

    /** Jumlah pagu setiap simpul sampai sub kegiatan, menurut tingkat. */
    List<Rekonsiliasi.Jumlah> jumlah() {
        Map<String, Simpul> perKunci = new LinkedHashMap<>();
        simpul.values().forEach(satu -> perKunci.put(satu.kunci(), satu));
        Map<String, BigDecimal> nilai = new LinkedHashMap<>();
        Map<String, Integer> banyak = new LinkedHashMap<>();
        daun.values().forEach(satu -> {
            for (Simpul naik = satu; naik != null; naik = perKunci.get(naik.kunciInduk())) {
                nilai.merge(naik.kunci(), satu.pagu(), BigDecimal::add);
                banyak.merge(naik.kunci(), 1, Integer::sum);
            }
        });
        return TINGKAT.stream()
                .flatMap(tingkat -> simpul.values().stream().filter(satu -> satu.tingkat() == tingkat))
                .map(satu -> new Rekonsiliasi.Jumlah(
                        satu.tingkat().name(),
                        satu.kode(),
                        satu.uraian(),
                        banyak.getOrDefault(satu.kunci(), 0),
                        nilai.get(satu.kunci()),
                        null))
                .toList();
    }

    /** Kode tingkat itu; bila tidak tertulis, awalan kode di bawahnya. */
    private static String kode(LetakEkspor letak, TingkatRincian tingkat) {
        if (letak.kode(tingkat) != null) {
            return letak.kode(tingkat);
        }
        int letakTingkat = TINGKAT.indexOf(tingkat);
        for (int i = letakTingkat + 1; i < TINGKAT.size(); i++) {
            Optional<KodeNomenklatur> naik = coba(letak.kode(TINGKAT.get(i)));
            for (int n = i; n > letakTingkat; n--) {
                naik = naik.flatMap(KodeNomenklatur::induk);
            }
            if (naik.isPresent()) {
                return naik.get().nilai();
            }
        }
        return null;
    }

    private static Optional<KodeNomenklatur> coba(String kode) {
        if (kode == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(KodeNomenklatur.dari(kode));
        } catch (NilaiTidakSah bukanNomenklatur) {
            return Optional.empty();
        }
    }
}
