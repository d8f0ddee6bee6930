package id.simpul.perencanaan.perjanjiankinerja;

import id.simpul.galat.GalatAplikasi;
import id.simpul.kejadian.Kejadian;
import id.simpul.kejadian.keluar.PenerbitKejadian;
import id.simpul.kejadian.riwayat.CatatanRiwayat;
import id.simpul.kejadian.riwayat.Riwayat;
import id.simpul.perencanaan.jabatan.WewenangJabatan;
import id.simpul.perencanaan.kota.MengaturKota;
import id.simpul.perencanaan.perjanjiankinerja.AlurPerjanjian.Langkah;
import id.simpul.tenansi.KonteksKota;
import id.simpul.tenansi.Peran;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Mencatat dan mengabarkan perubahan perjanjian, dan menyajikannya beserta {@code tindakan[]}. */
@ApplicationScoped
class KabarPerjanjian {
    private static final String JENIS = "perjanjian-kinerja";

    private final TandaTanganRepository tandaTangan;
    private final WewenangJabatan wewenang;
    private final AlurPerjanjian alur;
    private final MengaturKota kota;
    private final KonteksKota konteks;
    private final PenerbitKejadian penerbit;
    private final Riwayat riwayat;

    KabarPerjanjian(
            TandaTanganRepository tandaTangan,
            WewenangJabatan wewenang,
            AlurPerjanjian alur,
            MengaturKota kota,
            KonteksKota konteks,
            PenerbitKejadian penerbit,
            Riwayat riwayat) {
        this.tandaTangan = tandaTangan;
        this.wewenang = wewenang;
        this.alur = alur;
        this.kota = kota;
        this.konteks = konteks;
        this.penerbit = penerbit;
        this.riwayat = riwayat;
    }

    PerjanjianKinerja sampaikan(
            String tindakan, String alasan, PerjanjianKinerja sebelum, PerjanjianKinerjaEntity baris) {
        PerjanjianKinerja sesudah = isi(baris);
        riwayat.catat(new CatatanRiwayat(JENIS, sesudah.id(), tindakan, alasan, sebelum, sesudah));
        penerbit.terbitkan(new Kejadian(JENIS, sesudah.id().toString(), sesudah));
        return sajikan(sesudah);
    }

    PerjanjianKinerja isi(PerjanjianKinerjaEntity baris) {
        return baris.kePerjanjian(tandaTangan.milik(baris));
    }

    PerjanjianKinerja sajikan(PerjanjianKinerja isi) {
        return isi.denganTindakan(alur.tindakan(isi.status(), langkah -> halangan(langkah, isi)));
    }

    /** Tanggal di zona waktu kota. */
    LocalDate tanggal(Instant saat) {
        return saat.atZone(ZoneId.of(kota.baca().zonaWaktu())).toLocalDate();
    }

    private String halangan(Langkah langkah, PerjanjianKinerja isi) {
        boolean mencatatKertas = konteks.pelaku().berperan(Peran.ADMIN_KOTA);
        if (langkah != Langkah.PENANDATANGANAN && langkah != Langkah.PENGEMBALIAN) {
            return null;
        }
        PihakKe giliran = isi.status() == StatusPerjanjian.DRAF ? PihakKe.PERTAMA : PihakKe.KEDUA;
        UUID jabatan = isi.pihak(giliran).jabatanId();
        if (jabatan == null) {
            return "Pihak %s belum ditautkan ke jabatan.".formatted(giliran);
        }
        return mencatatKertas && langkah == Langkah.PENANDATANGANAN ? null : bukanPemangku(jabatan);
    }

    private String bukanPemangku(UUID jabatan) {
        try {
            wewenang.pastikan(jabatan, konteks.pelaku().sub(), tanggal(Instant.now()));
            return null;
        } catch (GalatAplikasi ditolak) {
            return ditolak.getMessage();
        }
    }
}
