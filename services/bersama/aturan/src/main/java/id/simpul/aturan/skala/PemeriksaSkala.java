package id.simpul.aturan.skala;

import id.simpul.aturan.skala.CacatSkala.Jenis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Menyusuri pita terurut dari nol ke atas sambil mengingat sisi kanan terjauh yang sudah tertutup. */
final class PemeriksaSkala {
    private final List<PitaPredikat> pita;
    private final List<CacatSkala> cacat = new ArrayList<>();
    private BigDecimal sampai = BigDecimal.ZERO;
    /** Apakah titik {@code sampai} sendiri sudah tertutup; nol belum, karena ia harus dimuat sebuah pita. */
    private boolean termasuk;

    PemeriksaSkala(List<PitaPredikat> pita) {
        this.pita = pita;
    }

    List<CacatSkala> cacat() {
        for (PitaPredikat satu : pita) {
            if (satu.batasAtas() == null || satu.batasAtas().signum() >= 0) {
                bandingkanSisiKiri(satu);
                majukan(satu);
            }
        }
        if (sampai != null) {
            cacat.add(new CacatSkala(Jenis.LUBANG, sampai, !termasuk, null, false));
        }
        return List.copyOf(cacat);
    }

    private void bandingkanSisiKiri(PitaPredikat satu) {
        BigDecimal kiri =
                satu.batasBawah() == null ? BigDecimal.ZERO : satu.batasBawah().max(BigDecimal.ZERO);
        boolean kiriTermasuk = satu.memuat(kiri);
        int jarak = sampai == null ? -1 : kiri.compareTo(sampai);
        if (jarak > 0 || (jarak == 0 && !termasuk && !kiriTermasuk)) {
            cacat.add(new CacatSkala(Jenis.LUBANG, sampai, !termasuk, kiri, !kiriTermasuk));
        } else if (jarak < 0 || (termasuk && kiriTermasuk)) {
            tambahTumpangTindih(satu, kiri, kiriTermasuk);
        }
    }

    private void tambahTumpangTindih(PitaPredikat satu, BigDecimal kiri, boolean kiriTermasuk) {
        boolean sampaiPita = lebihJauh(satu);
        BigDecimal kanan = sampaiPita ? sampai : satu.batasAtas();
        boolean kananTermasuk = sampaiPita ? termasuk : satu.batasAtasInklusif();
        cacat.add(new CacatSkala(Jenis.TUMPANG_TINDIH, kiri, kiriTermasuk, kanan, kanan != null && kananTermasuk));
    }

    private void majukan(PitaPredikat satu) {
        if (lebihJauh(satu)) {
            sampai = satu.batasAtas();
            termasuk = satu.batasAtasInklusif();
        }
    }

    private boolean lebihJauh(PitaPredikat satu) {
        if (sampai == null || satu.batasAtas() == null) {
            return sampai != null;
        }
        int banding = satu.batasAtas().compareTo(sampai);
        return banding > 0 || (banding == 0 && satu.batasAtasInklusif() && !termasuk);
    }
}
