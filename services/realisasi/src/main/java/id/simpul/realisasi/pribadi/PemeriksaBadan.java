package id.simpul.realisasi.pribadi;

import id.simpul.http.Pemeriksa;
import jakarta.enterprise.context.ApplicationScoped;

/** Pemeriksaan setiap badan permintaan layanan ini: kekangan bidang, lalu tanpa nomor orang. */
@ApplicationScoped
public class PemeriksaBadan {
    private final Pemeriksa kekangan;
    private final PenolakNomorPribadi nomorPribadi;

    PemeriksaBadan(Pemeriksa kekangan, PenolakNomorPribadi nomorPribadi) {
        this.kekangan = kekangan;
        this.nomorPribadi = nomorPribadi;
    }

    /** Melempar penolakan 422 bila ada yang dilanggar. */
    public <T> T periksa(T badan) {
        nomorPribadi.periksa(badan);
        return kekangan.periksa(badan);
    }
}
