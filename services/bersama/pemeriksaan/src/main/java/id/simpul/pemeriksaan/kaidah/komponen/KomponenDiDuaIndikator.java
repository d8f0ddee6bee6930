package id.simpul.pemeriksaan.kaidah.komponen;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.PembangunTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Indikator;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.NamaBaku;
import id.simpul.pemeriksaan.data.SusunanKomponen;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Komponen yang sama (nama mirip, angka sama, tahun sama) dihitung di dua indikator setingkat. */
public final class KomponenDiDuaIndikator extends KaidahBernama {
    private static final int MIRIP = 60;
    private static final BigDecimal TERKECIL = BigDecimal.valueOf(50);

    public KomponenDiDuaIndikator() {
        super("komponen_di_dua_indikator", "penerima yang sama tidak dihitung di dua indikator setingkat", "komponen");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        Map<String, List<Baris>> menurutAngka = new LinkedHashMap<>();
        laporan.komponen().forEach((kunci, baris) -> SusunanKomponen.dari(kunci, baris)
                .pembilang()
                .forEach(b -> {
                    Optional<Angka> a =
                            b.angka("realisasi").filter(n -> n.nilai().compareTo(TERKECIL) >= 0);
                    a.ifPresent(n -> menurutAngka
                            .computeIfAbsent(
                                    kunci.tahun() + "|" + level(laporan, b) + "|" + Tulis.mesin(n.nilai()),
                                    k -> new ArrayList<>())
                            .add(b));
                }));
        List<Baris[]> pasangan = new ArrayList<>();
        menurutAngka.values().forEach(b -> cari(b, pasangan));
        if (!pasangan.isEmpty()) {
            catat(pasangan, temuan);
        }
    }

    private static String level(Laporan laporan, Baris b) {
        return laporan.indikator(b.teks("indikator_kode")).map(Indikator::level).orElse("");
    }

    private static void cari(List<Baris> sama, List<Baris[]> pasangan) {
        for (int i = 0; i < sama.size() && sama.size() <= 200; i++) {
            for (int j = i + 1; j < sama.size(); j++) {
                Baris a = sama.get(i);
                Baris b = sama.get(j);
                boolean lainIndikator = !a.teks("indikator_kode").equals(b.teks("indikator_kode"));
                if (lainIndikator && samaPenerima(a.teks("uraian"), b.teks("uraian"))) {
                    pasangan.add(new Baris[] {a, b});
                }
            }
        }
    }

    /** Angka yang kebetulan sama pada "layanan bagi lansia" dan "layanan bagi anak" bukan penerima yang sama. */
    private static boolean samaPenerima(String a, String b) {
        return NamaBaku.kemiripan(NamaBaku.dari(a), NamaBaku.dari(b)) >= MIRIP && !KataPembeda.berlainan(a, b);
    }

    private static void catat(List<Baris[]> pasangan, Penampung temuan) {
        List<String> sebutan = pasangan.stream()
                .map(p -> p[0].teks("realisasi") + " " + p[0].teks("satuan") + " \"" + p[0].teks("uraian") + "\" di "
                        + p[0].teks("indikator_kode") + " dan \"" + p[1].teks("uraian") + "\" di "
                        + p[1].teks("indikator_kode"))
                .toList();
        PembangunTemuan t = temuan.peringatan(JenisTemuan.DUPLIKASI)
                .di("Komponen yang sama di dua indikator")
                .teks(sebutan.get(0), "")
                .karena("Penerima yang sama masuk pembilang dua indikator: " + String.join("; ", sebutan) + ".");
        pasangan.forEach(t::rujuk);
        t.simpan();
    }
}
