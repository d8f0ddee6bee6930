package id.simpul.perencanaan.renstra;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.http.TindakanTersedia;
import id.simpul.perencanaan.jabatan.TingkatJabatan;
import id.simpul.perencanaan.jabatan.WewenangPelaku;
import id.simpul.tenansi.HakAkses;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** Tabel perpindahan status Renstra; {@code tindakan[]} dan penolakan 409 dibaca dari tabel yang sama. */
@ApplicationScoped
class AlurRenstra {
    /** Perbuatan atas Renstra, operasinya, dan status asalnya. */
    enum Langkah {
        UBAH("ubah", "ubahRenstra", StatusRenstra.DRAF),
        PENGAJUAN("pengajuan", "ajukanRenstra", StatusRenstra.DRAF),
        PENOLAKAN("penolakan", "tolakRenstra", StatusRenstra.DIAJUKAN),
        PENETAPAN("penetapan", "tetapkanRenstra", StatusRenstra.DIAJUKAN),
        PERUBAHAN("perubahan", "bukaPerubahanRenstra", StatusRenstra.DITETAPKAN),
        PEMBATALAN_PERUBAHAN("pembatalan-perubahan", "batalkanPerubahanRenstra", StatusRenstra.DRAF);

        private final String kode;
        private final String operasi;
        private final StatusRenstra dari;

        Langkah(String kode, String operasi, StatusRenstra dari) {
            this.kode = kode;
            this.operasi = operasi;
            this.dari = dari;
        }

        String kode() {
            return kode;
        }

        /** Hanya oleh pemangku jabatan pimpinan tinggi pada hari itu. */
        private boolean olehPimpinan() {
            return this == PENOLAKAN || this == PENETAPAN;
        }
    }

    private final HakAkses hakAkses;
    private final KonteksKota konteks;
    private final WewenangPelaku wewenang;

    AlurRenstra(HakAkses hakAkses, KonteksKota konteks, WewenangPelaku wewenang) {
        this.hakAkses = hakAkses;
        this.konteks = konteks;
        this.wewenang = wewenang;
    }

    /** Menolak 409 bila keadaan versi itu tidak mengizinkan langkah ini; kalimatnya menyebut apa yang dapat dilakukan. */
    void pastikan(Langkah langkah, VersiRenstraEntity versi) {
        String alasan = alasan(langkah, versi);
        if (alasan != null) {
            throw new GalatAplikasi(KodeGalat.KEADAAN_MENOLAK, alasan);
        }
    }

    /** Yang boleh dilakukan sekarang; {@code versi} adalah yang terbuka, atau yang tampil bila tidak ada. */
    List<TindakanTersedia> tindakan(VersiRenstraEntity versi) {
        return Arrays.stream(Langkah.values())
                .map(langkah -> tersedia(langkah, versi))
                .toList();
    }

    private TindakanTersedia tersedia(Langkah langkah, VersiRenstraEntity versi) {
        TindakanTersedia menurutPeran = tersedia(langkah.kode, langkah.operasi, alasan(langkah, versi));
        if (!menurutPeran.boleh() || !langkah.olehPimpinan()) {
            return menurutPeran;
        }
        String halangan = wewenang.halangan(TingkatJabatan.JPT);
        return halangan == null ? menurutPeran : TindakanTersedia.ditolak(langkah.kode, halangan);
    }

    TindakanTersedia tersedia(String kode, String operasi, String alasan) {
        if (alasan != null) {
            return TindakanTersedia.ditolak(kode, alasan);
        }
        if (!hakAkses.boleh(operasi, konteks.pelaku().peran())) {
            return TindakanTersedia.ditolak(kode, "Peran Anda tidak boleh melakukan %s.".formatted(kode));
        }
        return TindakanTersedia.boleh(kode);
    }

    /** Alasan penolakan; null bila langkah itu boleh. */
    String alasan(Langkah langkah, VersiRenstraEntity versi) {
        if (versi.status != langkah.dari) {
            return "Renstra \"%s\" versi %d berstatus %s; %s hanya dari %s. %s"
                    .formatted(versi.judul, versi.nomor, versi.status, langkah.kode, langkah.dari, saran(versi));
        }
        return langkah == Langkah.PEMBATALAN_PERUBAHAN && versi.nomor == 1
                ? "Versi 1 bukan perubahan; ubah isinya langsung."
                : null;
    }

    private static String saran(VersiRenstraEntity versi) {
        return switch (versi.status) {
            case DRAF -> "Ajukan dengan POST /renstra/{id}/pengajuan.";
            case DIAJUKAN -> "Pimpinan menetapkannya, atau mengembalikannya dengan POST /renstra/{id}/penolakan.";
            case DITETAPKAN -> "Buka versi baru dengan POST /renstra/{id}/perubahan beserta alasannya.";
        };
    }
}
