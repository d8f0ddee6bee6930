package id.simpul.pemeriksaan;

import id.simpul.pemeriksaan.paket.IdentitasPaket;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    public boolean adaKesalahan() {
        return temuan.stream().anyMatch(t -> t.keparahan() == Keparahan.KESALAHAN);
    }
}
