package id.simpul.perencanaan.renja;

import id.simpul.aturan.nilai.TahunAnggaran;
import id.simpul.http.Batas;
import id.simpul.http.Halaman;
import id.simpul.http.Kursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Membaca Renja. */
@ApplicationScoped
public class MembacaRenja {
    private final RenjaRepository renja;
    private final KabarRenja kabar;

    MembacaRenja(RenjaRepository renja, KabarRenja kabar) {
        this.renja = renja;
        this.kabar = kabar;
    }

    @Transactional
    public Renja baca(UUID id) {
        return kabar.sajikan(renja.wajib(id).keRenja());
    }

    /** Baris urut dokumen; kursornya id baris terakhir, maka tetap benar walau baris lain disesuaikan. */
    @Transactional
    public Halaman<BarisRenja> baris(UUID id, Integer limit, String kursor) {
        List<BarisRenja> semua = renja.wajib(id).baris;
        int batas = Batas.dari(limit);
        String saringan = "renja-baris" + id;
        int mulai = 0;
        if (kursor != null) {
            UUID sesudah = Kursor.uuid(kursor, Kursor.baca(kursor, saringan, 1).get(0));
            mulai = semua.stream().map(BarisRenja::id).toList().indexOf(sesudah) + 1;
        }
        List<BarisRenja> sisa = semua.subList(mulai, Math.min(semua.size(), mulai + batas + 1));
        return Halaman.dari(sisa, batas, akhir -> Kursor.tulis(saringan, akhir.id()));
    }

    @Transactional
    public Halaman<Renja> daftar(TahunAnggaran tahun, Integer limit, String kursor) {
        int batas = Batas.dari(limit);
        String saringan = "renja" + tahun;
        UUID sesudah = kursor == null
                ? null
                : Kursor.uuid(kursor, Kursor.baca(kursor, saringan, 1).get(0));
        List<Renja> baris = renja.halaman(tahun.nilai(), sesudah, batas + 1).stream()
                .map(satu -> kabar.sajikan(satu.keRenja()))
                .toList();
        return Halaman.dari(baris, batas, akhir -> Kursor.tulis(saringan, akhir.id()));
    }
}
