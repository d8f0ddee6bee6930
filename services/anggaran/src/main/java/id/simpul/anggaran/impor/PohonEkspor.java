package id.simpul.anggaran.impor;

import id.simpul.anggaran.dpa.model.TingkatRincian;
import id.simpul.impor.BarisImpor;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Menyusun baris datar sebuah ekspor menjadi pohon program; tingkat yang tidak tertulis diturunkan dari kodenya. */
final class PohonEkspor {
    private static final String PEMISAH = "\u001f";

    private final PemakaiKunci kunci;
    private final Map<String, SimpulEkspor> simpul = new LinkedHashMap<>();
    private final Map<BarisImpor, SimpulEkspor> daun = new LinkedHashMap<>();
    private int duplikat;

    PohonEkspor(PemakaiKunci kunci) {
        this.kunci = kunci;
    }

    void tambah(BarisImpor baris, LetakEkspor letak, BigDecimal pagu, List<BigDecimal> bulan) {
        String jalur = "";
        SimpulEkspor induk = null;
        for (TingkatRincian tingkat : KodeTurunan.TINGKAT) {
            String kode = KodeTurunan.dari(letak, tingkat);
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

    private SimpulEkspor pasang(
            String jalur, SimpulEkspor induk, TingkatRincian tingkat, String kode, String uraian, int nomor) {
        SimpulEkspor ada = simpul.get(jalur);
        if (ada == null) {
            String kunciInduk = induk == null ? null : induk.kunci();
            ada = SimpulEkspor.induk(
                    kunci.beri(kunciInduk, tingkat, kode, uraian, null), kunciInduk, tingkat, kode, uraian, nomor);
            simpul.put(jalur, ada);
        }
        return ada;
    }

    private void daunkan(
            BarisImpor baris,
            LetakEkspor letak,
            String jalur,
            SimpulEkspor unit,
            BigDecimal pagu,
            List<BigDecimal> bulan) {
        String rekening = letak.rekening();
        String jalurDaun = rekening == null
                ? jalur
                : jalur + PEMISAH + KodeLonggar.rekening(rekening) + PEMISAH + letak.sumberDana();
        SimpulEkspor lama = simpul.get(jalurDaun);
        if (lama != null && lama.pagu() != null) {
            duplikat++;
            baris.tolak(null, "duplikat", "mengulang baris %d.".formatted(lama.nomor()));
            return;
        }
        if (rekening != null && unit.tingkat() != TingkatRincian.SUB_KEGIATAN) {
            baris.tolak("kode_rekening", "induk", "rekening harus di bawah sub kegiatan.");
            return;
        }
        SimpulEkspor baru = rekening == null
                ? unit.berpagu(letak.sumberDana(), pagu, bulan, baris.nomor())
                : rekening(unit, baris, letak, pagu, bulan);
        simpul.put(jalurDaun, baru);
        daun.put(baris, baru);
    }

    private SimpulEkspor rekening(
            SimpulEkspor unit, BarisImpor baris, LetakEkspor letak, BigDecimal pagu, List<BigDecimal> bulan) {
        String kode = KodeLonggar.rekening(letak.rekening());
        String uraian =
                Objects.requireNonNullElse(KolomEkspor.teks(baris, KolomEkspor.NAMA_REKENING), letak.rekening());
        return new SimpulEkspor(
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
        return daun.values().stream()
                .map(SimpulEkspor::tingkat)
                .max(Enum::compareTo)
                .orElse(TingkatRincian.PROGRAM);
    }

    int duplikat() {
        return duplikat;
    }

    /** Simpul menurut urutan ditemukannya; induk selalu mendahului anaknya. */
    List<SimpulEkspor> simpul() {
        return List.copyOf(simpul.values());
    }
}
