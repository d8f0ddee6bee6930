package id.simpul.perencanaan.perjanjiankinerja;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.http.Pemeriksa;
import id.simpul.http.Prasyarat;
import id.simpul.http.Sidik;
import id.simpul.http.TagEntitas;
import id.simpul.perencanaan.jabatan.BuktiWewenang;
import id.simpul.perencanaan.perjanjiankinerja.AlurPerjanjian.Langkah;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Menandatangani: tanda tangan pertama membekukan isi, tanda tangan kedua memberlakukannya. */
@ApplicationScoped
public class MenandatanganiPerjanjian {
    private final PerjanjianKinerjaRepository perjanjian;
    private final TandaTanganRepository tandaTangan;
    private final PemeriksaTandaTangan syarat;
    private final AlurPerjanjian alur;
    private final Pemeriksa pemeriksa;
    private final KabarPerjanjian kabar;
    private final KonteksKota konteks;

    MenandatanganiPerjanjian(
            PerjanjianKinerjaRepository perjanjian,
            TandaTanganRepository tandaTangan,
            PemeriksaTandaTangan syarat,
            AlurPerjanjian alur,
            Pemeriksa pemeriksa,
            KabarPerjanjian kabar,
            KonteksKota konteks) {
        this.perjanjian = perjanjian;
        this.tandaTangan = tandaTangan;
        this.syarat = syarat;
        this.alur = alur;
        this.pemeriksa = pemeriksa;
        this.kabar = kabar;
        this.konteks = konteks;
    }

    @Transactional
    public PerjanjianKinerja tandatangani(UUID id, IsiPenandatanganan isi, String ifMatch) {
        PerjanjianKinerjaEntity baris = perjanjian.wajib(id);
        Prasyarat.ubah(ifMatch, TagEntitas.dari(baris.versi));
        alur.pastikan(Langkah.PENANDATANGANAN, baris.status);
        pemeriksa.periksa(isi);
        syarat.giliran(baris, isi.pihak());
        syarat.indukBerlaku(baris);
        Instant sekarang = Instant.now();
        PerjanjianKinerja sebelum = kabar.isi(baris);
        BuktiWewenang bukti = syarat.wewenang(sebelum, isi, kabar.tanggal(sekarang));
        if (baris.status == StatusPerjanjian.DRAF) {
            baris.kanonik = IsiKanonik.teks(konteks.kota(), sebelum);
            baris.sha256 = Sidik.sha256(baris.kanonik);
            baris.dibekukan = sekarang;
        }
        periksaSidik(isi.sha256(), baris.sha256);
        tandaTangan.persist(tandaTangan(baris, isi, bukti, sekarang));
        baris.status = isi.pihak() == PihakKe.PERTAMA
                ? StatusPerjanjian.DITANDATANGANI_SEPIHAK
                : StatusPerjanjian.DITANDATANGANI;
        baris.diubah = sekarang;
        perjanjian.flush();
        gantikanYangLama(baris);
        String alasan = isi.kertas() == null ? null : isi.kertas().alasan();
        return kabar.sampaikan("ditandatangani pihak " + isi.pihak(), alasan, sebelum, baris);
    }

    /** Mengembalikan yang baru ditandatangani sepihak menjadi DRAF; tanda tangannya tinggal sebagai sejarah. */
    @Transactional
    public PerjanjianKinerja kembalikan(UUID id, IsiPengembalian isi, String ifMatch) {
        PerjanjianKinerjaEntity baris = perjanjian.wajib(id);
        Prasyarat.ubah(ifMatch, TagEntitas.dari(baris.versi));
        alur.pastikan(Langkah.PENGEMBALIAN, baris.status);
        pemeriksa.periksa(isi);
        Instant sekarang = Instant.now();
        PerjanjianKinerja sebelum = kabar.isi(baris);
        syarat.salahSatuPihak(sebelum, kabar.tanggal(sekarang));
        baris.status = StatusPerjanjian.DRAF;
        baris.putaran++;
        baris.kanonik = null;
        baris.sha256 = null;
        baris.dibekukan = null;
        baris.diubah = sekarang;
        perjanjian.flush();
        return kabar.sampaikan("dikembalikan", isi.alasan(), sebelum, baris);
    }

    private void gantikanYangLama(PerjanjianKinerjaEntity baris) {
        if (baris.status != StatusPerjanjian.DITANDATANGANI || baris.menggantikanId == null) {
            return;
        }
        PerjanjianKinerjaEntity lama = perjanjian.wajib(baris.menggantikanId);
        PerjanjianKinerja sebelum = kabar.isi(lama);
        lama.status = StatusPerjanjian.DIGANTIKAN;
        perjanjian.flush();
        kabar.sampaikan("digantikan", baris.alasanPerubahan, sebelum, lama);
    }

    private TandaTanganEntity tandaTangan(
            PerjanjianKinerjaEntity baris, IsiPenandatanganan isi, BuktiWewenang bukti, Instant sekarang) {
        TandaTanganEntity baru = new TandaTanganEntity();
        baru.id = UUID.randomUUID();
        baru.perjanjianId = baris.id;
        baru.putaran = baris.putaran;
        baru.pihak = isi.pihak();
        baru.cara = isi.cara();
        baru.wewenang = bukti;
        baru.kertas = isi.kertas() == null
                ? null
                : new TandaTangan.Kertas(
                        isi.kertas().nomor(),
                        isi.kertas().tanggal(),
                        isi.kertas().alasan());
        baru.sha256 = baris.sha256;
        baru.pemangkuId = bukti.pemangkuId();
        baru.tanggal = bukti.tanggal();
        baru.dicatatOleh = konteks.pelaku().sub();
        baru.waktu = sekarang;
        return baru;
    }

    private static void periksaSidik(String dilihat, String tersimpan) {
        if (dilihat != null && !dilihat.isBlank() && !dilihat.equals(tersimpan)) {
            throw new GalatAplikasi(
                    KodeGalat.KEADAAN_MENOLAK,
                    "Isi yang Anda lihat bersidik %s, yang akan ditandatangani %s; baca lagi."
                            .formatted(dilihat, tersimpan));
        }
    }
}
