package id.simpul.aturan.rencana;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keselarasan pagu indikatif: pagu induk = jumlah pagu anaknya setiap tahun, pagu akhir = jumlah tahunnya, dan setiap
 * baris berkode sekali saja.
 */
public final class PeringatanPagu {
    private PeringatanPagu() {}

    /** Semua ketidakselarasan, urut dokumen. */
    public static List<Peringatan> periksa(List<BarisPagu> pohon, int tahunAwal, int tahunAkhir) {
        List<BarisPagu> semua = pohon.stream().flatMap(BarisPagu::beserta).toList();
        List<Peringatan> hasil = new ArrayList<>();
        for (BarisPagu satu : semua) {
            for (int tahun = tahunAwal; tahun <= tahunAkhir; tahun++) {
                induk(satu, tahun, hasil);
            }
            akhir(satu, tahunAkhir - tahunAwal + 1, hasil);
        }
        kode(semua, hasil);
        return List.copyOf(hasil);
    }

    /** Bila sebagian anak tidak berpagu tahun itu, hanya jumlah yang sudah melampaui induk yang pasti salah. */
    private static void induk(BarisPagu satu, int tahun, List<Peringatan> hasil) {
        BigDecimal pagu = satu.pagu().get(tahun);
        List<BigDecimal> bagian = satu.anak().stream()
                .flatMap(anak -> Stream.ofNullable(anak.pagu().get(tahun)))
                .toList();
        if (pagu == null || bagian.isEmpty()) {
            return;
        }
        BigDecimal jumlah = bagian.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int banding = jumlah.compareTo(pagu);
        boolean lengkap = bagian.size() == satu.anak().size();
        if (banding > 0 || (banding < 0 && lengkap)) {
            hasil.add(new Peringatan(
                    "pagu-induk",
                    satu.id(),
                    satu.letak(),
                    tahun,
                    pagu,
                    jumlah,
                    "Pagu %d %s tertulis %s, jumlah %d anaknya %s (selisih %s)."
                            .formatted(
                                    tahun,
                                    satu.letak(),
                                    Rupa.angka(pagu),
                                    bagian.size(),
                                    Rupa.angka(jumlah),
                                    Rupa.angka(pagu.subtract(jumlah)))));
        }
    }

    private static void akhir(BarisPagu satu, int banyakTahun, List<Peringatan> hasil) {
        BigDecimal jumlah = satu.jumlahTahun();
        boolean lengkap = satu.pagu().size() == banyakTahun;
        if (satu.akhirTercetak() == null || !lengkap || jumlah.compareTo(satu.akhirTercetak()) == 0) {
            return;
        }
        hasil.add(new Peringatan(
                "pagu-akhir",
                satu.id(),
                satu.letak(),
                null,
                satu.akhirTercetak(),
                jumlah,
                "Pagu akhir periode %s tercetak %s, jumlah tahunnya %s = %s (selisih %s)."
                        .formatted(
                                satu.letak(),
                                Rupa.angka(satu.akhirTercetak()),
                                satu.pagu().values().stream().map(Rupa::angka).collect(Collectors.joining(" + ")),
                                Rupa.angka(jumlah),
                                Rupa.angka(satu.akhirTercetak().subtract(jumlah)))));
    }

    private static void kode(List<BarisPagu> semua, List<Peringatan> hasil) {
        Map<String, BarisPagu> pertama = new HashMap<>();
        for (BarisPagu satu : semua) {
            if (satu.kode() == null) {
                hasil.add(peringatanKode("kode-kosong", satu, "%s tidak berkode.".formatted(satu.nama())));
            } else {
                BarisPagu ada = pertama.putIfAbsent(satu.kode(), satu);
                if (ada != null) {
                    hasil.add(peringatanKode(
                            "kode-ganda",
                            satu,
                            "Kode %s dipakai \"%s\" dan \"%s\".".formatted(satu.kode(), ada.nama(), satu.nama())));
                }
            }
        }
    }

    private static Peringatan peringatanKode(String aturan, BarisPagu satu, String pesan) {
        return new Peringatan(aturan, satu.id(), satu.letak(), null, null, null, pesan);
    }
}
