package id.simpul.perencanaan.renstra;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.http.TindakanTersedia;
import id.simpul.tenansi.HakAkses;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** Tabel perpindahan status Renstra; {@code tindakan[]} dan penolakan 409 dibaca dari tabel yang sama. */
@ApplicationScoped
class AlurRenstra {
    /** Perbuatan atas Renstra, status asalnya, dan status sesudahnya. */
    enum Langkah {
        PERUBAHAN("perubahan", "ubahRenstra", StatusRenstra.DRAF, StatusRenstra.DRAF),
        PENGAJUAN("pengajuan", "ajukanRenstra", StatusRenstra.DRAF, StatusRenstra.DIAJUKAN),
        PENETAPAN("penetapan", "tetapkanRenstra", StatusRenstra.DIAJUKAN, StatusRenstra.DITETAPKAN);

        private final String kode;
        private final String operasi;
        private final StatusRenstra dari;
        private final StatusRenstra ke;

        Langkah(String kode, String operasi, StatusRenstra dari, StatusRenstra ke) {
            this.kode = kode;
            this.operasi = operasi;
            this.dari = dari;
            this.ke = ke;
        }

        StatusRenstra ke() {
            return ke;
        }
    }

    private final HakAkses hakAkses;
    private final KonteksKota konteks;

    AlurRenstra(HakAkses hakAkses, KonteksKota konteks) {
        this.hakAkses = hakAkses;
        this.konteks = konteks;
    }

    /** Menolak 409 bila status sekarang tidak mengizinkan langkah itu. */
    void pastikan(Langkah langkah, StatusRenstra status) {
        if (status != langkah.dari) {
            throw new GalatAplikasi(KodeGalat.KEADAAN_MENOLAK, alasan(langkah, status));
        }
    }

    List<TindakanTersedia> tindakan(StatusRenstra status) {
        return Arrays.stream(Langkah.values())
                .map(langkah -> tersedia(langkah, status))
                .toList();
    }

    private TindakanTersedia tersedia(Langkah langkah, StatusRenstra status) {
        if (status != langkah.dari) {
            return TindakanTersedia.ditolak(langkah.kode, alasan(langkah, status));
        }
        if (!hakAkses.boleh(langkah.operasi, konteks.pelaku().peran())) {
            return TindakanTersedia.ditolak(
                    langkah.kode, "Peran Anda tidak boleh melakukan %s.".formatted(langkah.kode));
        }
        return TindakanTersedia.boleh(langkah.kode);
    }

    private static String alasan(Langkah langkah, StatusRenstra status) {
        return "Renstra berstatus %s; %s hanya dari %s.".formatted(status, langkah.kode, langkah.dari);
    }
}
