package id.simpul.anggaran.dpa.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Jalan dari program ke satu baris yang membawa uang, setingkat demi setingkat, untuk menemukan di tingkat mana uang
 * bergeser. Tingkat yang tidak dimiliki DPA itu diwakili baris di atasnya.
 *
 * @param jalan sepanjang {@link #TINGKAT}
 * @param rekeningDikenal apakah sub kegiatannya terurai menurut kode rekening
 */
record LetakAnggaran(List<String> jalan, boolean rekeningDikenal) {
    /** Jenis pergeseran di setiap tingkat jalan. */
    static final List<JenisPergeseran> TINGKAT = List.of(
            JenisPergeseran.ANTAR_PROGRAM,
            JenisPergeseran.ANTAR_KEGIATAN,
            JenisPergeseran.ANTAR_SUB_KEGIATAN,
            JenisPergeseran.ANTAR_KELOMPOK,
            JenisPergeseran.ANTAR_JENIS,
            JenisPergeseran.ANTAR_OBJEK,
            JenisPergeseran.ANTAR_RINCIAN_OBJEK,
            JenisPergeseran.ANTAR_SUB_RINCIAN_OBJEK,
            JenisPergeseran.ANTAR_SUMBER_DANA,
            JenisPergeseran.ANTAR_BARIS);

    private static final int BAGIAN_KELOMPOK = 2;
    private static final int BAGIAN_SUB_RINCIAN = 6;

    LetakAnggaran {
        jalan = List.copyOf(jalan);
    }

    static LetakAnggaran dari(Map<UUID, Rincian> perId, Rincian baris) {
        Map<TingkatRincian, String> kunci = leluhur(perId, baris);
        List<String> jalan = new ArrayList<>();
        for (TingkatRincian tingkat :
                List.of(TingkatRincian.PROGRAM, TingkatRincian.KEGIATAN, TingkatRincian.SUB_KEGIATAN)) {
            jalan.add(kunci.getOrDefault(tingkat, ""));
        }
        Optional<KodeRekening> rekening =
                baris.tingkat() == TingkatRincian.REKENING ? KodeRekening.coba(baris.kode()) : Optional.empty();
        for (int bagian = BAGIAN_KELOMPOK; bagian <= BAGIAN_SUB_RINCIAN; bagian++) {
            int panjang = bagian;
            jalan.add(rekening.map(kode -> kode.awalan(panjang)).orElse(""));
        }
        jalan.add(baris.sumberDana() == null ? "" : baris.sumberDana());
        jalan.add(baris.kunci());
        return new LetakAnggaran(jalan, rekening.filter(KodeRekening::lengkap).isPresent());
    }

    /** Kunci sub kegiatan beserta atasannya. */
    List<String> subKegiatan() {
        return awalan(TINGKAT.indexOf(JenisPergeseran.ANTAR_SUB_KEGIATAN) + 1);
    }

    List<String> awalan(int panjang) {
        return jalan.subList(0, panjang);
    }

    private static Map<TingkatRincian, String> leluhur(Map<UUID, Rincian> perId, Rincian baris) {
        Map<TingkatRincian, String> kunci = new EnumMap<>(TingkatRincian.class);
        for (Rincian satu = baris; satu != null; satu = satu.indukId() == null ? null : perId.get(satu.indukId())) {
            kunci.put(satu.tingkat(), satu.kunci());
        }
        return kunci;
    }
}
