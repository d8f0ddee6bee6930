package id.simpul.pemeriksaan;

import id.simpul.pemeriksaan.paket.IdentitasPaket;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Hasil pemeriksaan satu paket; temuan terberat lebih dulu.
 *
 * @param identitas isi paket.json
 * @param tahun tahun yang dilaporkan, dari paket.json atau dari isinya; kosong bila tidak dapat diketahui
 * @param jumlahBaris banyaknya baris data yang dibaca
 * @param kaidahDijalankan nama kaidah yang datanya cukup
 * @param temuan seluruh temuan
 */
public record HasilPemeriksaan(
        IdentitasPaket identitas,
        Optional<Integer> tahun,
        int jumlahBaris,
        List<String> kaidahDijalankan,
        List<Temuan> temuan) {

    public HasilPemeriksaan {
        kaidahDijalankan = List.copyOf(kaidahDijalankan);
        temuan = List.copyOf(temuan);
    }

    public Map<Keparahan, Long> ringkasan() {
        Map<Keparahan, Long> banyak = new EnumMap<>(Keparahan.class);
        for (Keparahan k : Keparahan.values()) {
            banyak.put(k, temuan.stream().filter(t -> t.keparahan() == k).count());
        }
        return banyak;
    }

    /**
     * Hasil yang sama tanpa catatan INFO tentang data yang kurang: satu isian atau satu berkas memang bukan dokumen utuh,
     * sehingga catatan itu hanya menutupi temuan yang berarti.
     */
    public HasilPemeriksaan tanpaCatatanKurang() {
        return saring(t -> t.keparahan() != Keparahan.INFO || !JenisTemuan.DATA_KURANG.equals(t.aturan()));
    }

    /**
     * Hasil yang sama tanpa temuan milik isian pembanding saja: kesalahan tahun lain atau layanan lain bukan kesalahan isian
     * ini, dan tidak boleh menahannya. Pada data hidup baris dokumen berupa alamat.
     *
     * @param alamat alamat isian yang diperiksa
     * @param pembanding alamat isian lain yang ikut di paket
     */
    public HasilPemeriksaan milik(String alamat, Set<String> pembanding) {
        return saring(t -> menunjuk(t, alamat::equals) || !menunjuk(t, pembanding::contains));
    }

    private static boolean menunjuk(Temuan t, Predicate<String> barisDokumen) {
        return t.rujukan().stream().map(Rujukan::barisDokumen).anyMatch(barisDokumen);
    }

    private HasilPemeriksaan saring(Predicate<Temuan> syarat) {
        return new HasilPemeriksaan(
                identitas,
                tahun,
                jumlahBaris,
                kaidahDijalankan,
                temuan.stream().filter(syarat).toList());
    }

    public boolean adaKesalahan() {
        return temuan.stream().anyMatch(t -> t.keparahan() == Keparahan.KESALAHAN);
    }
}
