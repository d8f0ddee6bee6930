package id.simpul.pemeriksaan.kaidah.komponen;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.NamaBaku;
import id.simpul.pemeriksaan.data.SusunanKomponen;
import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Isi pembilang indikator yang sama berganti antar tahun sehingga kenaikannya bukan kenaikan kinerja. */
public final class KomponenBerganti extends KaidahBernama {
    private static final int MIRIP = 75;
    private static final int KOMPONEN_PALING_BANYAK = 200;

    public KomponenBerganti() {
        super("komponen_berganti", "komponen pembilang indikator yang sama tidak berganti antar tahun", "komponen");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        Map<String, Map<String, List<Baris>>> menurutKode = new LinkedHashMap<>();
        laporan.komponen().forEach((kunci, baris) -> {
            List<Baris> pembilang = SusunanKomponen.dari(kunci, baris).pembilang();
            if (pembilang.size() >= 2 && pembilang.size() <= KOMPONEN_PALING_BANYAK) {
                menurutKode.computeIfAbsent(kunci.kode(), k -> new TreeMap<>()).put(kunci.tahun(), pembilang);
            }
        });
        menurutKode.forEach((kode, menurutTahun) -> {
            List<Map.Entry<String, List<Baris>>> tahun = List.copyOf(menurutTahun.entrySet());
            for (int i = 1; i < tahun.size(); i++) {
                banding(kode, tahun.get(i - 1), tahun.get(i), temuan);
            }
        });
    }

    private static void banding(
            String kode, Map.Entry<String, List<Baris>> lama, Map.Entry<String, List<Baris>> baru, Penampung temuan) {
        List<Baris> hilang = tidakAda(lama.getValue(), baru.getValue());
        List<Baris> muncul = tidakAda(baru.getValue(), lama.getValue());
        if (hilang.isEmpty() && muncul.isEmpty()) {
            return;
        }
        boolean besar = besar(hilang, lama.getValue()) || besar(muncul, baru.getValue());
        temuan.temuan(besar ? Keparahan.PERINGATAN : Keparahan.INFO, JenisTemuan.LAINNYA)
                .di("Komponen pembilang " + kode + ", " + lama.getKey() + " dan " + baru.getKey())
                .teks(
                        sebut(muncul.isEmpty() ? hilang : muncul) + " hanya di "
                                + (muncul.isEmpty() ? lama : baru).getKey(),
                        "")
                .karena("Hanya di " + lama.getKey() + ": " + sebut(hilang) + " (" + porsi(hilang, lama.getValue())
                        + "). Hanya di "
                        + baru.getKey() + ": " + sebut(muncul) + " (" + porsi(muncul, baru.getValue())
                        + "). Perubahan angka sebagian berasal dari perubahan komponen.")
                .rujuk(hilang)
                .rujuk(muncul)
                .simpan();
    }

    private static List<Baris> tidakAda(List<Baris> dicari, List<Baris> di) {
        return dicari.stream()
                .filter(b -> di.stream()
                        .noneMatch(x ->
                                NamaBaku.kemiripan(NamaBaku.dari(x.teks("uraian")), NamaBaku.dari(b.teks("uraian")))
                                        >= MIRIP))
                .toList();
    }

    private static String sebut(List<Baris> baris) {
        return baris.isEmpty()
                ? "tidak ada"
                : baris.stream().map(b -> b.teks("uraian")).collect(Collectors.joining("; "));
    }

    private static boolean besar(List<Baris> bagian, List<Baris> seluruh) {
        return jumlah(bagian).multiply(BigDecimal.TEN).compareTo(jumlah(seluruh)) > 0;
    }

    private static String porsi(List<Baris> bagian, List<Baris> seluruh) {
        BigDecimal total = jumlah(seluruh);
        return total.signum() == 0 ? "-" : Tulis.ringkas(Hitung.persen(jumlah(bagian), total)) + "% pembilang";
    }

    private static BigDecimal jumlah(List<Baris> baris) {
        return Hitung.jumlah(baris.stream()
                .map(b -> b.angka("realisasi").map(Angka::nilai))
                .flatMap(Optional::stream)
                .toList());
    }
}
