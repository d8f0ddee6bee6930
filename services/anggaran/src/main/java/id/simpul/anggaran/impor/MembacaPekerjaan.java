package id.simpul.anggaran.impor;

import id.simpul.anggaran.dpa.application.TindakanPeran;
import id.simpul.anggaran.dpa.web.Alamat;
import id.simpul.http.Halaman;
import id.simpul.http.Kursor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Membaca pekerjaan impor beserta yang dapat dilakukan atasnya. */
@ApplicationScoped
class MembacaPekerjaan {
    private static final String IKATAN = "pekerjaan";

    private final BukuPekerjaan buku;
    private final TindakanPeran tindakan;

    MembacaPekerjaan(BukuPekerjaan buku, TindakanPeran tindakan) {
        this.buku = buku;
        this.tindakan = tindakan;
    }

    Halaman<JawabanPekerjaan> daftar(String kursor, int batas) {
        long sesudah = kursor == null
                ? 0
                : Alamat.bilanganPanjang(Kursor.baca(kursor, IKATAN, 1).get(0));
        return Halaman.dari(buku.daftar(sesudah, batas + 1), batas, satu -> Kursor.tulis(IKATAN, satu.letak))
                .ubah(JawabanPekerjaan::ringkas);
    }

    JawabanPekerjaan baca(UUID id) {
        PekerjaanEntity baris = buku.baca(id);
        return JawabanPekerjaan.utuh(
                baris,
                List.of(tindakan.susun("terapkan", "terapkanPekerjaan", NyawaPekerjaan.alasanTidakTerapkan(baris))));
    }
}
