package id.simpul.perencanaan.perjanjiankinerja;

import id.simpul.http.Batas;
import id.simpul.http.Halaman;
import id.simpul.http.Kursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Membaca perjanjian satuan dan daftarnya. */
@ApplicationScoped
public class MembacaPerjanjian {
    private final PerjanjianKinerjaRepository perjanjian;
    private final TandaTanganRepository tandaTangan;
    private final KabarPerjanjian kabar;

    MembacaPerjanjian(
            PerjanjianKinerjaRepository perjanjian, TandaTanganRepository tandaTangan, KabarPerjanjian kabar) {
        this.perjanjian = perjanjian;
        this.tandaTangan = tandaTangan;
        this.kabar = kabar;
    }

    @Transactional
    public PerjanjianKinerja baca(UUID id) {
        return kabar.sajikan(kabar.isi(perjanjian.wajib(id)));
    }

    @Transactional
    Halaman<PerjanjianKinerja> daftar(SaringanPerjanjian saringan, Integer limit, String kursor) {
        int batas = Batas.dari(limit);
        UUID sesudah = kursor == null
                ? null
                : Kursor.uuid(kursor, Kursor.baca(kursor, saringan.kunci(), 1).get(0));
        List<PerjanjianKinerjaEntity> baris = perjanjian.halaman(saringan, sesudah, batas + 1);
        Map<UUID, List<TandaTangan>> tanda = tandaTangan.milik(baris);
        List<PerjanjianKinerja> isi = baris.stream()
                .map(satu -> satu.kePerjanjian(tanda.getOrDefault(satu.id, List.of())))
                .toList();
        return Halaman.dari(isi, batas, akhir -> Kursor.tulis(saringan.kunci(), akhir.id()));
    }
}
