package id.simpul.pemeriksaan.kaidah.komponen;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.JenisSatuan;
import id.simpul.pemeriksaan.data.KunciTahun;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.SusunanKomponen;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Komponen yang dijumlah menjadi satu pembilang harus sejenis: KPM, orang, kelompok, unit, dan paket tidak dicampur. */
public final class SatuanKomponen extends KaidahBernama {

    public SatuanKomponen() {
        super(
                "satuan_komponen",
                "komponen yang dijumlah bersatuan sejenis (orang, KPM, kelompok, lembaga, unit, paket)",
                "komponen");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        laporan.komponen().forEach((kunci, baris) -> {
            SusunanKomponen s = SusunanKomponen.dari(kunci, baris);
            if (dijumlah(laporan, kunci, s)) {
                periksaSatu(laporan, s, temuan);
            } else {
                periksaTanpaJumlah(laporan, kunci, baris, temuan);
            }
        });
    }

    /** Pembilangnya tidak dicetak dan tidak dikatakan mana yang dijumlah, tetapi rinciannya berbeda jenis. */
    private static void periksaTanpaJumlah(Laporan laporan, KunciTahun kunci, List<Baris> baris, Penampung temuan) {
        Map<JenisSatuan, Baris> jenis = new LinkedHashMap<>();
        for (Baris b : baris) {
            JenisSatuan j = JenisSatuan.dari(b.teks("satuan"));
            boolean luar = b.teks("dihitung").toLowerCase(Locale.ROOT).startsWith("t");
            if (!luar && j.terhitung() && b.angka("realisasi").isPresent()) {
                jenis.putIfAbsent(j, b);
            }
        }
        boolean tidakDikatakan = baris.stream().anyMatch(b -> !b.terisi("dihitung"));
        if (jenis.size() < 2 || !tidakDikatakan || laporan.realisasiAngka(kunci).isEmpty()) {
            return;
        }
        String satuan = jenis.values().stream().map(b -> b.teks("satuan")).collect(Collectors.joining(", "));
        temuan.peringatan(JenisTemuan.SATUAN_CAMPUR)
                .di("Rincian " + laporan.sebut(kunci))
                .teks(satuan, "")
                .karena(
                        "Rincian indikator ini bersatuan " + satuan
                                + " dan pembilangnya tidak dicetak; bila dijumlah, hasilnya bukan banyaknya satu jenis penerima.")
                .rujuk(jenis.values())
                .simpan();
    }

    /** Hanya bila dokumen benar-benar mencetak jumlahnya; komponen yang dirata-rata boleh berbeda satuan. */
    private static boolean dijumlah(Laporan laporan, KunciTahun kunci, SusunanKomponen s) {
        return !s.jumlah().isEmpty()
                || laporan.realisasi().getOrDefault(kunci, List.of()).stream()
                        .anyMatch(b -> b.angka("pembilang").isPresent());
    }

    private static void periksaSatu(Laporan laporan, SusunanKomponen s, Penampung temuan) {
        Map<JenisSatuan, BigDecimal> jumlah = new LinkedHashMap<>();
        Map<JenisSatuan, String> sebutan = new LinkedHashMap<>();
        for (Baris b : s.pembilang()) {
            JenisSatuan jenis = JenisSatuan.dari(b.teks("satuan"));
            if (jenis.terhitung() && b.angka("realisasi").isPresent()) {
                jumlah.merge(jenis, b.angka("realisasi").map(Angka::nilai).orElseThrow(), BigDecimal::add);
                sebutan.putIfAbsent(jenis, b.teks("satuan"));
            }
        }
        if (jumlah.size() < 2) {
            return;
        }
        String rincian = jumlah.entrySet().stream()
                .map(e -> Tulis.mesin(e.getValue()) + " " + sebutan.get(e.getKey()))
                .collect(Collectors.joining(" + "));
        BigDecimal total = jumlah.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        temuan.peringatan(JenisTemuan.SATUAN_CAMPUR)
                .di("Pembilang " + laporan.sebut(s.kunci()))
                .teks(Tulis.mesin(total), rincian)
                .karena("Pembilang " + Tulis.id(total) + " menjumlah " + jumlah.size() + " jenis satuan: " + rincian
                        + "; hasilnya bukan banyaknya satu jenis penerima.")
                .rujuk(s.pembilang())
                .simpan();
    }
}
