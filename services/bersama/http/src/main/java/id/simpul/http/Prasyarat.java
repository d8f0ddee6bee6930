package id.simpul.http;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Prasyarat penulisan menurut RFC 9110 dan RFC 6585: 428 tanpa prasyarat, 412 bila tidak terpenuhi. */
public final class Prasyarat {
    private Prasyarat() {}

    /**
     * Mengubah sumber daya yang ada: wajib {@code If-Match} dengan tag yang sekarang.
     *
     * @param ifMatch isi header, boleh null
     * @param tagSekarang tag sumber daya saat ini
     */
    public static void ubah(String ifMatch, String tagSekarang) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new GalatAplikasi(
                    KodeGalat.PRASYARAT_WAJIB,
                    "Perubahan memerlukan header If-Match berisi ETag yang terakhir Anda baca.");
        }
        if (!cocok(ifMatch, tagSekarang)) {
            throw new GalatAplikasi(
                    KodeGalat.PRASYARAT_GAGAL,
                    "If-Match %s tidak sama dengan versi sekarang %s.".formatted(ifMatch, tagSekarang),
                    List.of(),
                    Map.of("ETag", tagSekarang));
        }
    }

    /**
     * PUT yang membuat atau mengubah: {@code If-None-Match: *} bila belum ada, {@code If-Match} bila sudah.
     *
     * @param tagSekarang null bila sumber dayanya belum ada
     */
    public static void buatAtauUbah(String ifNoneMatch, String ifMatch, String tagSekarang) {
        boolean hendakMembuat = "*".equals(ifNoneMatch == null ? null : ifNoneMatch.strip());
        if (tagSekarang == null) {
            if (!hendakMembuat) {
                throw belumAda(ifMatch);
            }
            return;
        }
        if (hendakMembuat) {
            throw new GalatAplikasi(
                    KodeGalat.PRASYARAT_GAGAL,
                    "If-None-Match: * diminta, tetapi sumber dayanya sudah ada.",
                    List.of(),
                    Map.of("ETag", tagSekarang));
        }
        ubah(ifMatch, tagSekarang);
    }

    private static GalatAplikasi belumAda(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            return new GalatAplikasi(
                    KodeGalat.PRASYARAT_WAJIB,
                    "Pembuatan memerlukan header If-None-Match: *; sumber dayanya belum ada.");
        }
        return new GalatAplikasi(
                KodeGalat.PRASYARAT_GAGAL, "If-Match %s diminta, tetapi sumber dayanya belum ada.".formatted(ifMatch));
    }

    private static boolean cocok(String ifMatch, String tagSekarang) {
        return "*".equals(ifMatch.strip())
                || Arrays.stream(ifMatch.split(",")).map(String::strip).anyMatch(tagSekarang::equals);
    }
}
