package id.simpul.gateway.penerusan;

import id.simpul.gateway.PengaturanGateway;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Awalan alamat ke layanan. Hanya segmen kedua yang dilihat; selebihnya urusan layanan. */
@ApplicationScoped
public class TabelRute {
    private static final String AWALAN = "/api/";

    private final List<Tujuan> bagian;
    private final Map<String, Tujuan> perSegmen = new LinkedHashMap<>();

    TabelRute(PengaturanGateway pengaturan) {
        Tujuan perencanaan = new Tujuan("perencanaan", pengaturan.perencanaan().url());
        Tujuan realisasi = new Tujuan("realisasi", pengaturan.realisasi().url());
        Tujuan anggaran = new Tujuan("anggaran", pengaturan.anggaran().url());
        Tujuan pelaporan = new Tujuan("pelaporan", pengaturan.pelaporan().url());
        bagian = List.of(perencanaan, realisasi, anggaran, pelaporan);
        bagian.forEach(tujuan -> perSegmen.put(tujuan.nama(), tujuan));
        perSegmen.put("agregat", pelaporan);
    }

    /** Layanan untuk {@code jalur}, kosong bila awalan tidak dikenal. */
    public Optional<Tujuan> cari(String jalur) {
        if (!jalur.startsWith(AWALAN)) {
            return Optional.empty();
        }
        int akhir = jalur.indexOf('/', AWALAN.length());
        return akhir < 0
                ? Optional.empty()
                : Optional.ofNullable(perSegmen.get(jalur.substring(AWALAN.length(), akhir)));
    }

    /** Semua bagian, sekali masing-masing. */
    public List<Tujuan> bagian() {
        return bagian;
    }
}
