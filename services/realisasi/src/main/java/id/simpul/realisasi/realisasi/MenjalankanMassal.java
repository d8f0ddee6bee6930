package id.simpul.realisasi.realisasi;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.galat.Penolakan;
import id.simpul.http.TagEntitas;
import id.simpul.realisasi.alur.CatatanAlur;
import id.simpul.realisasi.pribadi.PemeriksaBadan;
import id.simpul.realisasi.realisasi.model.Tindakan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.List;

/** Menjalankan satu tindakan alur atas beberapa realisasi, masing-masing dalam transaksinya sendiri. */
@ApplicationScoped
public class MenjalankanMassal {
    private final MenjalankanAlur alur;
    private final PemeriksaBadan pemeriksa;

    MenjalankanMassal(MenjalankanAlur alur, PemeriksaBadan pemeriksa) {
        this.alur = alur;
        this.pemeriksa = pemeriksa;
    }

    /** Hasil tiap butir; gangguan (5xx) menghentikan sisanya, yang sudah berjalan tetap berlaku. */
    public HasilMassal jalankan(Tindakan tindakan, PermintaanMassal permintaan) {
        pemeriksa.periksa(permintaan);
        return HasilMassal.dari(permintaan.data().stream()
                .map(butir -> jalankan(tindakan, butir))
                .toList());
    }

    private HasilMassal.Butir jalankan(Tindakan tindakan, PermintaanMassal.Butir butir) {
        String ifMatch = butir.versi() == null ? null : TagEntitas.dari(butir.versi());
        try {
            RealisasiIndikator hasil =
                    alur.jalankan(tindakan, butir.id(), ifMatch, new CatatanAlur(butir.catatan(), List.of()));
            return new HasilMassal.Butir(butir.id(), 200, hasil, null);
        } catch (OptimisticLockException bentrok) {
            return gagal(
                    butir,
                    new GalatAplikasi(KodeGalat.PRASYARAT_GAGAL, "Orang lain baru saja mengubahnya; muat ulang."));
        } catch (RuntimeException kegagalan) {
            return gagal(butir, Penolakan.dari(kegagalan).orElseThrow(() -> kegagalan));
        }
    }

    private static HasilMassal.Butir gagal(PermintaanMassal.Butir butir, GalatAplikasi galat) {
        return new HasilMassal.Butir(
                butir.id(),
                galat.kode().status(),
                null,
                new HasilMassal.Galat(galat.kode().kode(), galat.getMessage(), galat.pelanggaran()));
    }
}
