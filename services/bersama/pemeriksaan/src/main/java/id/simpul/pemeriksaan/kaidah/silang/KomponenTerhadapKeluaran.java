package id.simpul.pemeriksaan.kaidah.silang;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.PembangunTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.NamaBaku;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Angka komponen yang juga dicetak sebagai keluaran: satuan dan sumber dananya harus sama. */
public final class KomponenTerhadapKeluaran extends KaidahBernama {
    private static final int MIRIP = 45;
    private static final int SAMA_PALING_BANYAK = 20;
    private static final BigDecimal TERKECIL = BigDecimal.valueOf(50);

    public KomponenTerhadapKeluaran() {
        super(
                "komponen_terhadap_keluaran",
                "angka yang sama di komponen dan keluaran bersatuan dan bersumber dana sama",
                "komponen",
                "keluaran");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        Map<String, List<Baris>> keluaran = new HashMap<>();
        for (Baris b : laporan.paket().baris("keluaran")) {
            kunci(b, "realisasi_angka").ifPresent(k -> keluaran.computeIfAbsent(k, x -> new ArrayList<>())
                    .add(b));
        }
        keluaran.values().removeIf(b -> b.size() > SAMA_PALING_BANYAK);
        List<Baris[]> satuan = new ArrayList<>();
        for (Baris komponen : laporan.paket().baris("komponen")) {
            for (Baris k : kunci(komponen, "realisasi")
                    .map(x -> keluaran.getOrDefault(x, List.of()))
                    .orElse(List.of())) {
                if (mirip(komponen, k)) {
                    sumberDana(komponen, k, temuan);
                    if (beda(komponen.teks("satuan"), k.teks("realisasi_satuan"))) {
                        satuan.add(new Baris[] {komponen, k});
                    }
                }
            }
        }
        catatSatuan(satuan, temuan);
    }

    private static Optional<String> kunci(Baris b, String kolom) {
        Optional<Angka> a = b.angka(kolom).filter(n -> n.nilai().compareTo(TERKECIL) >= 0);
        return a.map(n -> b.teks("tahun") + "|" + Tulis.mesin(n.nilai()));
    }

    private static boolean mirip(Baris komponen, Baris keluaran) {
        String a = NamaBaku.dari(komponen.teks("uraian"));
        return NamaBaku.kemiripan(a, NamaBaku.dari(keluaran.teks("indikator_keluaran"))) >= MIRIP
                || NamaBaku.kemiripan(a, NamaBaku.dari(keluaran.teks("uraian"))) >= MIRIP;
    }

    private static boolean beda(String a, String b) {
        return !a.isBlank() && !b.isBlank() && !NamaBaku.dari(a).equals(NamaBaku.dari(b));
    }

    private static void sumberDana(Baris komponen, Baris keluaran, Penampung temuan) {
        String sumber = komponen.teks("sumber_dana").toLowerCase(Locale.ROOT);
        String lain = (keluaran.teks("uraian") + " " + keluaran.teks("indikator_keluaran")).toLowerCase(Locale.ROOT);
        boolean daerah = sumber.contains("apbd") && !sumber.contains("apbn");
        boolean pusat = lain.contains("apbn") || lain.contains("kemensos") || lain.contains("kementerian sosial");
        if (daerah && pusat && !lain.contains("apbd")) {
            temuan.peringatan(JenisTemuan.NILAI_ANTAR_TABEL_BEDA)
                    .di("Sumber dana " + komponen.teks("uraian"))
                    .teks(komponen.teks("sumber_dana"), keluaran.teks("uraian"))
                    .karena("Angka " + komponen.teks("realisasi") + " disebut bersumber " + komponen.teks("sumber_dana")
                            + " di rincian komponen, tetapi \"" + keluaran.teks("uraian") + "\" di uraian keluaran.")
                    .rujuk(komponen, keluaran)
                    .simpan();
        }
    }

    private static void catatSatuan(List<Baris[]> satuan, Penampung temuan) {
        if (satuan.isEmpty()) {
            return;
        }
        List<String> sebutan = satuan.stream()
                .map(p -> p[0].teks("realisasi") + " " + p[0].teks("satuan") + " / " + p[1].teks("realisasi_satuan"))
                .toList();
        PembangunTemuan t = temuan.info(JenisTemuan.SATUAN_CAMPUR)
                .di("Nama satuan berganti untuk angka yang sama")
                .teks(sebutan.get(0), "")
                .karena("Angka yang sama ditulis dengan satuan berbeda di komponen dan keluaran: "
                        + String.join("; ", sebutan) + ".");
        satuan.forEach(t::rujuk);
        t.simpan();
    }
}
