package id.simpul.perencanaan.perjanjiankinerja;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.http.TindakanTersedia;
import id.simpul.tenansi.HakAkses;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tabel perbuatan atas perjanjian; {@code tindakan[]} dan penolakan 409 dibaca dari tabel yang sama. */
@ApplicationScoped
class AlurPerjanjian {
    /** Perbuatan dan status asalnya. */
    enum Langkah {
        ISI("isi", "ubahPerjanjianKinerja"),
        PENANDATANGANAN("penandatanganan", "tandatanganiPerjanjianKinerja"),
        PENGEMBALIAN("pengembalian", "kembalikanPerjanjianKinerja"),
        PERUBAHAN("perubahan", "perubahanPerjanjianKinerja");

        private final String kode;
        private final String operasi;

        Langkah(String kode, String operasi) {
            this.kode = kode;
            this.operasi = operasi;
        }

        private Set<StatusPerjanjian> dari() {
            return switch (this) {
                case ISI -> EnumSet.of(StatusPerjanjian.DRAF);
                case PENANDATANGANAN -> EnumSet.of(StatusPerjanjian.DRAF, StatusPerjanjian.DITANDATANGANI_SEPIHAK);
                case PENGEMBALIAN -> EnumSet.of(StatusPerjanjian.DITANDATANGANI_SEPIHAK);
                case PERUBAHAN -> EnumSet.of(StatusPerjanjian.DITANDATANGANI);
            };
        }
    }

    private final HakAkses hakAkses;
    private final KonteksKota konteks;

    AlurPerjanjian(HakAkses hakAkses, KonteksKota konteks) {
        this.hakAkses = hakAkses;
        this.konteks = konteks;
    }

    void pastikan(Langkah langkah, StatusPerjanjian status) {
        if (!langkah.dari().contains(status)) {
            throw new GalatAplikasi(KodeGalat.KEADAAN_MENOLAK, alasan(langkah, status));
        }
    }

    /** Tindakan atas perjanjian; {@code halangan} menambah alasan yang bukan status atau peran, null bila tidak ada. */
    List<TindakanTersedia> tindakan(StatusPerjanjian status, Halangan halangan) {
        return Arrays.stream(Langkah.values())
                .map(langkah -> tersedia(langkah, status, halangan))
                .toList();
    }

    /** Alasan lain sebuah langkah akan ditolak, misalnya pemilik token bukan pemangku. */
    @FunctionalInterface
    interface Halangan {
        /** Alasannya, atau null. */
        String alasan(Langkah langkah);
    }

    private TindakanTersedia tersedia(Langkah langkah, StatusPerjanjian status, Halangan halangan) {
        if (!langkah.dari().contains(status)) {
            return TindakanTersedia.ditolak(langkah.kode, alasan(langkah, status));
        }
        if (!hakAkses.boleh(langkah.operasi, konteks.pelaku().peran())) {
            return TindakanTersedia.ditolak(
                    langkah.kode, "Peran Anda tidak boleh melakukan %s.".formatted(langkah.kode));
        }
        String lain = halangan.alasan(langkah);
        return lain == null ? TindakanTersedia.boleh(langkah.kode) : TindakanTersedia.ditolak(langkah.kode, lain);
    }

    private static String alasan(Langkah langkah, StatusPerjanjian status) {
        return "Perjanjian Kinerja berstatus %s; %s hanya dari %s."
                .formatted(
                        status,
                        langkah.kode,
                        String.join(
                                " atau ",
                                langkah.dari().stream().map(Enum::name).toList()));
    }
}
