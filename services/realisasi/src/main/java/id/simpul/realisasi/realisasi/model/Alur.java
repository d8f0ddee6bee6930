package id.simpul.realisasi.realisasi.model;

import java.util.Optional;

/**
 * Aturan tiga orang: yang mengisi atau mengajukan tidak memeriksa, yang memverifikasi tidak menyetujui.
 *
 * <p>Berlaku atas orangnya ({@code sub}), apa pun perannya: rangkap jabatan atau admin pun tidak dikecualikan.
 */
public record Alur(ObjekAlur objek, StatusRealisasi status, Jejak jejak) {

    /** Alasan orang itu tidak dapat menjalankan tindakan sekarang; kosong bila dapat. Peran diperiksa pemanggil. */
    public Optional<Penolakan> penolakan(Tindakan tindakan, String orang) {
        if (!tindakan.dari(status)) {
            return tolak(
                    Penolakan.Sebab.STATUS,
                    "%s ini %s, sehingga tidak dapat %s."
                            .formatted(awalKalimat(), status.sebutan(), tindakan.bentukPasif()));
        }
        return switch (tindakan) {
            case PERUBAHAN, PENGAJUAN, PEMBUKAAN -> Optional.empty();
            case VERIFIKASI, PENOLAKAN -> bukanPembuat(orang);
            case PERSETUJUAN -> bukanPembuat(orang).or(() -> bukanVerifikator(orang));
        };
    }

    private Optional<Penolakan> bukanPembuat(String orang) {
        boolean pembuat = jejak.pengisi().contains(orang) || terakhir(Tindakan.PENGAJUAN, orang);
        return pembuat
                ? tolak(
                        Penolakan.Sebab.ORANG,
                        "Anda mengisi atau mengajukan %s ini; orang lain yang memeriksanya.".formatted(objek.sebutan()))
                : Optional.empty();
    }

    private Optional<Penolakan> bukanVerifikator(String orang) {
        return terakhir(Tindakan.VERIFIKASI, orang)
                ? tolak(
                        Penolakan.Sebab.ORANG,
                        "Anda memverifikasi %s ini; orang lain yang menyetujuinya.".formatted(objek.sebutan()))
                : Optional.empty();
    }

    /** Apakah langkah terakhir berjenis itu dijalankan orang tersebut. */
    private boolean terakhir(Tindakan tindakan, String orang) {
        return jejak.langkah().stream()
                .filter(satu -> satu.tindakan().equals(tindakan.kode()))
                .reduce((lama, baru) -> baru)
                .filter(satu -> satu.pelaku().equals(orang))
                .isPresent();
    }

    private String awalKalimat() {
        String sebutan = objek.sebutan();
        return Character.toUpperCase(sebutan.charAt(0)) + sebutan.substring(1);
    }

    private static Optional<Penolakan> tolak(Penolakan.Sebab sebab, String alasan) {
        return Optional.of(new Penolakan(sebab, alasan));
    }
}
