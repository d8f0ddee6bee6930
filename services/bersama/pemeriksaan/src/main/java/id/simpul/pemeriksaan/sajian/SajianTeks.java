package id.simpul.pemeriksaan.sajian;

import id.simpul.pemeriksaan.HasilPemeriksaan;
import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.Rujukan;
import id.simpul.pemeriksaan.Temuan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Hasil pemeriksaan sebagai tabel yang dapat dibaca di terminal, ditutup baris ringkasan. */
public final class SajianTeks {
    private static final int LEBAR = 100;
    private static final int RUJUKAN_PALING_BANYAK = 6;

    private SajianTeks() {}

    /** @param ringkas hanya KESALAHAN dan PERINGATAN */
    public static String tulis(HasilPemeriksaan hasil, boolean ringkas) {
        StringBuilder s = new StringBuilder();
        int nomor = 0;
        for (Temuan t : hasil.temuan()) {
            if (!ringkas || t.keparahan() != Keparahan.INFO) {
                nomor++;
                satu(s, nomor, t);
            }
        }
        return s.append(ringkasan(hasil)).toString();
    }

    /** Baris penutup: banyaknya temuan menurut keparahan. */
    public static String ringkasan(HasilPemeriksaan hasil) {
        Map<Keparahan, Long> r = hasil.ringkasan();
        return "Ringkasan: %d KESALAHAN, %d PERINGATAN, %d INFO; %d baris, %d kaidah dijalankan."
                .formatted(
                        r.get(Keparahan.KESALAHAN),
                        r.get(Keparahan.PERINGATAN),
                        r.get(Keparahan.INFO),
                        hasil.jumlahBaris(),
                        hasil.kaidahDijalankan().size());
    }

    private static void satu(StringBuilder s, int nomor, Temuan t) {
        s.append(String.format("%3d  %-10s  %-28s  %s%n", nomor, t.keparahan(), t.aturan(), t.lokasi()));
        if (!t.tercetak().isEmpty() || !t.dihitung().isEmpty()) {
            s.append(String.format(
                    "     tercetak %s | dihitung %s%s%n",
                    isi(t.tercetak()), isi(t.dihitung()), t.selisih().isEmpty() ? "" : " | selisih " + t.selisih()));
        }
        lipat(t.penjelasan()).forEach(baris -> s.append("     ").append(baris).append(System.lineSeparator()));
        if (!t.rujukan().isEmpty()) {
            s.append("     lihat ").append(rujukan(t.rujukan())).append(System.lineSeparator());
        }
        s.append(System.lineSeparator());
    }

    private static String isi(String teks) {
        return teks.isEmpty() ? "-" : teks;
    }

    private static String rujukan(List<Rujukan> rujukan) {
        List<String> sebutan = new ArrayList<>();
        rujukan.stream()
                .limit(RUJUKAN_PALING_BANYAK)
                .forEach(r -> sebutan.add(r.baris() == 0 ? r.berkas() : r.berkas() + ":" + r.baris()));
        int sisa = rujukan.size() - sebutan.size();
        return String.join(", ", sebutan) + (sisa > 0 ? " dan " + sisa + " baris lain" : "");
    }

    private static List<String> lipat(String kalimat) {
        List<String> hasil = new ArrayList<>();
        StringBuilder baris = new StringBuilder();
        for (String kata : kalimat.split(" ", -1)) {
            if (baris.length() + kata.length() + 1 > LEBAR && baris.length() > 0) {
                hasil.add(baris.toString());
                baris.setLength(0);
            }
            baris.append(baris.length() == 0 ? "" : " ").append(kata);
        }
        hasil.add(baris.toString());
        return hasil;
    }
}
