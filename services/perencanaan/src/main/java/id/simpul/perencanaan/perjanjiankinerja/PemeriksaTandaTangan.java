package id.simpul.perencanaan.perjanjiankinerja;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.perencanaan.jabatan.BuktiWewenang;
import id.simpul.perencanaan.jabatan.WewenangJabatan;
import id.simpul.tenansi.KonteksKota;
import id.simpul.tenansi.Pelaku;
import id.simpul.tenansi.Peran;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Syarat sebuah tanda tangan: giliran, induk yang berlaku, dan wewenang pada tanggalnya. */
@ApplicationScoped
class PemeriksaTandaTangan {
    private final PerjanjianKinerjaRepository perjanjian;
    private final WewenangJabatan wewenang;
    private final KonteksKota konteks;

    PemeriksaTandaTangan(PerjanjianKinerjaRepository perjanjian, WewenangJabatan wewenang, KonteksKota konteks) {
        this.perjanjian = perjanjian;
        this.wewenang = wewenang;
        this.konteks = konteks;
    }

    /** Pihak pertama berjanji lebih dahulu; yang sudah menandatangani tidak mengulang. */
    void giliran(PerjanjianKinerjaEntity baris, PihakKe pihak) {
        PihakKe giliran = baris.status == StatusPerjanjian.DRAF ? PihakKe.PERTAMA : PihakKe.KEDUA;
        if (pihak != giliran) {
            throw new GalatAplikasi(
                    KodeGalat.KEADAAN_MENOLAK,
                    "Perjanjian Kinerja berstatus %s; giliran pihak %s.".formatted(baris.status, giliran));
        }
    }

    void indukBerlaku(PerjanjianKinerjaEntity baris) {
        if (baris.indukId == null) {
            return;
        }
        PerjanjianKinerjaEntity induk = perjanjian.wajib(baris.indukId);
        if (induk.status != StatusPerjanjian.DITANDATANGANI) {
            throw new GalatAplikasi(
                    KodeGalat.KEADAAN_MENOLAK,
                    "Perjanjian induk \"%s\" (id %s) berstatus %s; harus DITANDATANGANI lebih dahulu."
                            .formatted(induk.isi.pihakPertama().jabatan(), induk.id, induk.status));
        }
    }

    /** Wewenang penandatangan pada tanggal tanda tangannya. */
    BuktiWewenang wewenang(PerjanjianKinerja isi, IsiPenandatanganan permintaan, LocalDate hariIni) {
        UUID jabatan = tertaut(isi, permintaan.pihak());
        tertaut(isi, PihakKe.KEDUA);
        BuktiWewenang bukti = permintaan.cara() == TandaTangan.Cara.KERTAS
                ? diKertas(jabatan, permintaan.kertas(), hariIni)
                : elektronik(jabatan, permintaan.kertas(), hariIni);
        boolean orangSama = bukti.sub() != null
                && isi.tandaTangan().stream()
                        .anyMatch(lain -> bukti.sub().equals(lain.wewenang().sub()));
        if (orangSama) {
            throw new GalatAplikasi(
                    KodeGalat.ORANG_YANG_SAMA, "Kedua pihak tidak boleh ditandatangani orang yang sama.");
        }
        return bukti;
    }

    /** Yang mengembalikan harus pemangku salah satu pihak hari ini. */
    void salahSatuPihak(PerjanjianKinerja isi, LocalDate hariIni) {
        try {
            wewenang.pastikan(tertaut(isi, PihakKe.KEDUA), konteks.pelaku().sub(), hariIni);
        } catch (GalatAplikasi bukanKedua) {
            wewenang.pastikan(tertaut(isi, PihakKe.PERTAMA), konteks.pelaku().sub(), hariIni);
        }
    }

    private BuktiWewenang elektronik(UUID jabatan, IsiPenandatanganan.IsiKertas kertas, LocalDate hariIni) {
        if (kertas != null) {
            throw GalatAplikasi.validasi("/kertas", kertas.nomor(), "tidak-berlaku", "kertas hanya untuk cara KERTAS.");
        }
        return wewenang.pastikan(jabatan, konteks.pelaku().sub(), hariIni);
    }

    private BuktiWewenang diKertas(UUID jabatan, IsiPenandatanganan.IsiKertas kertas, LocalDate hariIni) {
        Pelaku pelaku = konteks.pelaku();
        if (!pelaku.berperan(Peran.ADMIN_KOTA)) {
            throw new GalatAplikasi(KodeGalat.DILARANG, "Tanda tangan di kertas hanya dicatat oleh peran admin-kota.");
        }
        if (kertas == null) {
            throw GalatAplikasi.validasi(
                    "/kertas", null, "wajib", "Cara KERTAS memerlukan nomor, tanggal, dan alasan di kertas.");
        }
        if (kertas.tanggal().isAfter(hariIni)) {
            throw GalatAplikasi.validasi(
                    "/kertas/tanggal",
                    kertas.tanggal(),
                    "rentang",
                    "Tanggal tanda tangan %s belum tiba.".formatted(kertas.tanggal()));
        }
        return wewenang.pemangkuPada(jabatan, kertas.tanggal())
                .orElseThrow(() -> GalatAplikasi.validasi(
                        "/kertas/tanggal",
                        kertas.tanggal(),
                        "pemangku",
                        "Tidak ada yang memangku jabatan pihak itu pada %s.".formatted(kertas.tanggal())));
    }

    private static UUID tertaut(PerjanjianKinerja isi, PihakKe pihak) {
        IsiPerjanjianKinerja.Pihak milik = isi.pihak(pihak);
        if (milik.jabatanId() == null) {
            throw GalatAplikasi.validasi(
                    "/pihak",
                    pihak,
                    "tertaut",
                    "Pihak %s \"%s\" belum ditautkan ke jabatan (jabatanId).".formatted(pihak, milik.jabatan()));
        }
        return milik.jabatanId();
    }
}
