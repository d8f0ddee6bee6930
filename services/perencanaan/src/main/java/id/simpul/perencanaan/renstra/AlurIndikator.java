package id.simpul.perencanaan.renstra;

import id.simpul.http.TindakanTersedia;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Tindakan atas indikator: mengikuti keadaan Renstranya. */
@ApplicationScoped
public class AlurIndikator {
    private final VersiRenstraRepository versi;
    private final AlurRenstra alur;

    AlurIndikator(VersiRenstraRepository versi, AlurRenstra alur) {
        this.versi = versi;
        this.alur = alur;
    }

    /** Yang boleh dilakukan pemegang token sekarang atas indikator Renstra itu. */
    public List<TindakanTersedia> tindakan(UUID renstraId) {
        VersiRenstraEntity baris = versi.terbuka(renstraId).orElseGet(() -> versi.wajib(renstraId));
        String alasan = alur.alasan(AlurRenstra.Langkah.UBAH, baris);
        return List.of(
                alur.tersedia("ubah", "ubahIndikator", alasan),
                alur.tersedia("keluarkan", "keluarkanIndikator", alasan),
                alur.tersedia("silsilah", "sambungIndikator", null));
    }
}
