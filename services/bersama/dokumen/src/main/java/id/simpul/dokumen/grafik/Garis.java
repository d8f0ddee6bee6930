package id.simpul.dokumen.grafik;

import id.simpul.dokumen.model.Grafik;
import id.simpul.dokumen.model.Rata;
import java.math.BigDecimal;
import java.util.List;

/** Grafik garis; garis terputus pada nilai kosong dan pada perubahan definisi. */
final class Garis {
    private final Grafik grafik;
    private final Kanvas kanvas;
    private final BidangTegak bidang;

    Garis(Grafik grafik, Kanvas kanvas, double atas, double tinggi) {
        this.grafik = grafik;
        this.kanvas = kanvas;
        this.bidang = new BidangTegak(grafik, kanvas, atas, tinggi);
    }

    void lukis() {
        bidang.lukisSumbu();
        grafik.patahan().forEach(this::patahan);
        int banyak = grafik.seri().size();
        for (int s = 0; s < banyak; s++) {
            seri(s, Warna.seri(s, banyak));
        }
    }

    private void patahan(int kategori) {
        double x = bidang.tengah(kategori) - bidang.lebarKategori() / 2;
        kanvas.garis(x, bidang.atas() - 14, x, bidang.bawah(), 1, Warna.JINGGA, true);
        kanvas.teks(x + 4, bidang.atas() - 8, "definisi berubah", 8, false, Rata.KIRI, Warna.JINGGA);
    }

    private void seri(int nomor, Warna warna) {
        List<BigDecimal> nilai = grafik.seri().get(nomor).nilai();
        for (int k = 1; k < nilai.size(); k++) {
            boolean bersambung = nilai.get(k - 1) != null && nilai.get(k) != null;
            if (bersambung && !grafik.patahan().contains(k)) {
                double yLama = bidang.y(nilai.get(k - 1));
                double yBaru = bidang.y(nilai.get(k));
                kanvas.garis(bidang.tengah(k - 1), yLama, bidang.tengah(k), yBaru, 2, warna, false);
            }
        }
        for (int k = 0; k < nilai.size(); k++) {
            if (nilai.get(k) != null) {
                kanvas.lingkaran(bidang.tengah(k), bidang.y(nilai.get(k)), 3.2, warna);
                label(nomor, k, nilai.get(k));
            }
        }
    }

    /** Label seri teratas di atas titik, yang lain di bawah, yang sama ditulis sekali: agar tidak bertumpuk. */
    private void label(int nomor, int kategori, BigDecimal nilai) {
        boolean sudahDitulis = grafik.seri().subList(0, nomor).stream()
                .map(s -> s.nilai().get(kategori))
                .anyMatch(lain -> lain != null && lain.compareTo(nilai) == 0);
        if (sudahDitulis) {
            return;
        }
        boolean labelDiAtas = grafik.seri().stream()
                .map(s -> s.nilai().get(kategori))
                .allMatch(lain -> lain == null || lain.compareTo(nilai) <= 0);
        double y = bidang.y(nilai);
        double dasar = labelDiAtas ? y - 7 : y + 14;
        kanvas.teks(bidang.tengah(kategori), dasar, Pelukis.angka(grafik, nilai), 9, false, Rata.TENGAH, Warna.TINTA);
    }
}
