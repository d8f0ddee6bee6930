package id.simpul.perencanaan.renja;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.http.TindakanTersedia;
import id.simpul.perencanaan.jabatan.TingkatJabatan;
import id.simpul.perencanaan.jabatan.WewenangPelaku;
import id.simpul.tenansi.HakAkses;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Apa yang boleh dilakukan atas Renja; {@code tindakan[]} dan penolakan 409 dibaca dari sini. */
@ApplicationScoped
class AlurRenja {
    /** Perbuatan atas Renja; semuanya hanya selagi DRAF. */
    enum Langkah {
        PENYESUAIAN("penyesuaian", "sesuaikanBarisRenja"),
        PENETAPAN("penetapan", "tetapkanRenja");

        private final String kode;
        private final String operasi;

        Langkah(String kode, String operasi) {
            this.kode = kode;
            this.operasi = operasi;
        }
    }

    private final HakAkses hakAkses;
    private final KonteksKota konteks;
    private final WewenangPelaku wewenang;

    AlurRenja(HakAkses hakAkses, KonteksKota konteks, WewenangPelaku wewenang) {
        this.hakAkses = hakAkses;
        this.konteks = konteks;
        this.wewenang = wewenang;
    }

    void pastikan(Langkah langkah, StatusRenja status) {
        if (status != StatusRenja.DRAF) {
            throw new GalatAplikasi(KodeGalat.KEADAAN_MENOLAK, alasan(langkah, status));
        }
    }

    List<TindakanTersedia> tindakan(StatusRenja status) {
        return Stream.of(Langkah.values())
                .map(langkah -> tersedia(langkah, status))
                .toList();
    }

    private TindakanTersedia tersedia(Langkah langkah, StatusRenja status) {
        if (status != StatusRenja.DRAF) {
            return TindakanTersedia.ditolak(langkah.kode, alasan(langkah, status));
        }
        if (!hakAkses.boleh(langkah.operasi, konteks.pelaku().peran())) {
            return TindakanTersedia.ditolak(
                    langkah.kode, "Peran Anda tidak boleh melakukan %s.".formatted(langkah.kode));
        }
        String halangan = langkah == Langkah.PENETAPAN ? wewenang.halangan(TingkatJabatan.JPT) : null;
        return halangan == null
                ? TindakanTersedia.boleh(langkah.kode)
                : TindakanTersedia.ditolak(langkah.kode, halangan);
    }

    private static String alasan(Langkah langkah, StatusRenja status) {
        return "Renja berstatus %s; %s hanya selagi DRAF.".formatted(status, langkah.kode);
    }
}
