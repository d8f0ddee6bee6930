package id.simpul.anggaran.impor;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.anggaran.dpa.model.TingkatRincian;
import id.simpul.anggaran.serapan.model.NamaBaku;
import id.simpul.impor.BarisImpor;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Menemukan baris terhalus DPA dari kode atau nama yang tertulis di sebuah ekspor. */
final class PencariBaris {
    private final Dpa dpa;
    private final TingkatRincian unit;
    private final Map<UUID, Rincian> perId;
    private final Map<String, Rincian> perKunci = new HashMap<>();
    private final Map<String, List<Rincian>> menurutKode = new HashMap<>();
    private final Map<String, List<Rincian>> menurutNama = new HashMap<>();

    PencariBaris(Dpa dpa) {
        this.dpa = dpa;
        this.perId = dpa.perId();
        this.unit =
                dpa.tingkatTerhalus() == TingkatRincian.REKENING ? TingkatRincian.SUB_KEGIATAN : dpa.tingkatTerhalus();
        dpa.rincian().stream().filter(dpa::terhalus).forEach(this::daftarkan);
    }

    private void daftarkan(Rincian baris) {
        perKunci.put(baris.kunci(), baris);
        Rincian induk = leluhur(baris).get(unit);
        String rekening = rekening(baris);
        if (induk.kode() != null) {
            String kunci = KodeLonggar.nomenklatur(induk.kode()) + "|" + rekening;
            menurutKode.computeIfAbsent(kunci, k -> new ArrayList<>()).add(baris);
        }
        String kunciNama = NamaBaku.dari(induk.uraian()) + "|" + rekening;
        menurutNama.computeIfAbsent(kunciNama, k -> new ArrayList<>()).add(baris);
    }

    /** Baris yang cocok: kosong bila tidak dikenal, lebih dari satu bila ekspornya kurang terinci. */
    List<Rincian> cari(LetakEkspor letak) {
        if (letak.kunci() != null) {
            return perKunci.containsKey(letak.kunci()) ? List.of(perKunci.get(letak.kunci())) : List.of();
        }
        String rekening = dpa.tingkatTerhalus() == TingkatRincian.REKENING
                ? Objects.toString(KodeLonggar.rekening(letak.rekening()), "")
                : "";
        String kode = KodeLonggar.nomenklatur(letak.kode(unit));
        List<Rincian> calon = kode == null ? List.of() : menurutKode.getOrDefault(kode + "|" + rekening, List.of());
        if (calon.isEmpty() && letak.nama(unit) != null) {
            calon = menurutNama.getOrDefault(NamaBaku.dari(letak.nama(unit)) + "|" + rekening, List.of());
        }
        return calon.size() <= 1 ? calon : saring(calon, letak);
    }

    /** Kode baris seperti ditulis ekspor, untuk ditunjukkan. */
    private String sebutan(LetakEkspor letak) {
        String kode = letak.kode(unit) == null ? letak.nama(unit) : letak.kode(unit);
        String sebut = letak.kunci() == null ? Objects.toString(kode, "(tanpa kode)") : letak.kunci();
        return letak.rekening() == null ? sebut : sebut + " / " + letak.rekening();
    }

    /** Menolak baris yang tidak menunjuk tepat satu baris DPA; kodenya dicatat bila tidak dikenal. */
    void tolak(BarisImpor baris, LetakEkspor letak, List<Rincian> calon, PencatatAsing asing) {
        String sebut = sebutan(letak);
        if (calon.isEmpty()) {
            asing.catat(sebut);
            String pesan = "tidak ada baris %s di DPA %s yang berlaku.".formatted(sebut, dpa.versi());
            baris.tolak(null, "dikenal", pesan);
        } else {
            String pesan = "%s cocok dengan %d baris DPA; sebut sumber_dana, nama_kegiatan, atau kunci."
                    .formatted(sebut, calon.size());
            baris.tolak(null, "bermakna-ganda", pesan);
        }
    }

    /** Leluhur sebuah baris, termasuk dirinya, menurut tingkatnya. */
    Map<TingkatRincian, Rincian> leluhur(Rincian baris) {
        Map<TingkatRincian, Rincian> hasil = new EnumMap<>(TingkatRincian.class);
        for (Rincian satu = baris; satu != null; satu = satu.indukId() == null ? null : perId.get(satu.indukId())) {
            hasil.put(satu.tingkat(), satu);
        }
        return hasil;
    }

    private List<Rincian> saring(List<Rincian> calon, LetakEkspor letak) {
        return calon.stream()
                .filter(baris -> letak.sumberDana() == null || sama(baris.sumberDana(), letak.sumberDana()))
                .filter(baris -> leluhur(baris).values().stream()
                        .allMatch(satu -> letak.nama(satu.tingkat()) == null
                                || NamaBaku.dari(satu.uraian()).equals(NamaBaku.dari(letak.nama(satu.tingkat())))))
                .toList();
    }

    private String rekening(Rincian baris) {
        return baris.tingkat() == TingkatRincian.REKENING
                ? Objects.toString(KodeLonggar.rekening(baris.kode()), "")
                : "";
    }

    private static boolean sama(String satu, String dua) {
        return satu != null
                && satu.strip().toLowerCase(Locale.ROOT).equals(dua.strip().toLowerCase(Locale.ROOT));
    }
}
