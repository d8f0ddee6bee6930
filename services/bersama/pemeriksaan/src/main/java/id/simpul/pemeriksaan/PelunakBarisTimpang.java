package id.simpul.pemeriksaan;

import id.simpul.pemeriksaan.paket.Baris;
import id.simpul.pemeriksaan.paket.PaketLaporan;
import id.simpul.pemeriksaan.paket.Tabel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Baris yang selnya lebih banyak daripada kepala kolom (koma desimal atau koma nama tanpa kutip) tidak dapat dipegang
 * angkanya. KESALAHAN yang bertumpu padanya turun menjadi PERINGATAN: laporannya belum tentu salah, berkasnya yang
 * rusak. Jumlah di berkas yang sama ikut turun karena baris rusak dapat hilang dari rincian tanpa ikut dirujuk.
 */
final class PelunakBarisTimpang {
    private static final String ALASAN =
            " Temuan ini bertumpu pada berkas yang barisnya rusak (sel lebih banyak daripada kepala kolom); betulkan barisnya, lalu periksa lagi.";

    private final Set<Rujukan> baris = new HashSet<>();
    private final Set<String> berkas = new HashSet<>();

    private PelunakBarisTimpang() {}

    static PelunakBarisTimpang dari(PaketLaporan paket) {
        PelunakBarisTimpang p = new PelunakBarisTimpang();
        Stream.concat(paket.tabel().values().stream(), paket.lainnya().stream())
                .map(Tabel::timpang)
                .flatMap(List::stream)
                .map(Baris::rujukan)
                .forEach(p::ingat);
        return p;
    }

    private void ingat(Rujukan r) {
        baris.add(r);
        berkas.add(r.berkas());
    }

    List<Temuan> lunakkan(List<Temuan> temuan) {
        List<Temuan> hasil = new ArrayList<>(temuan.size());
        temuan.forEach(t -> hasil.add(bertumpu(t) ? turun(t) : t));
        return hasil;
    }

    private boolean bertumpu(Temuan t) {
        if (t.keparahan() != Keparahan.KESALAHAN) {
            return false;
        }
        boolean jumlah = t.aturan().equals(JenisTemuan.JUMLAH_TIDAK_COCOK);
        return t.rujukan().stream().anyMatch(r -> baris.contains(r) || (jumlah && berkas.contains(r.berkas())));
    }

    private static Temuan turun(Temuan t) {
        return new Temuan(
                t.aturan(),
                t.kaidah(),
                Keparahan.PERINGATAN,
                t.lokasi(),
                t.tercetak(),
                t.dihitung(),
                t.selisih(),
                t.penjelasan() + ALASAN,
                t.rujukan());
    }
}
