package id.simpul.perencanaan.perjanjiankinerja;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.TahunAnggaran;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.http.Pemeriksa;
import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import id.simpul.perencanaan.perjanjiankinerja.AlurPerjanjian.Langkah;
import id.simpul.perencanaan.perjanjiankinerja.IsiPerjanjianKinerja.VersiAnggaran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Menyusun Perjanjian Kinerja dari indikator Renstra, mengubahnya selagi DRAF, dan membuka revisinya. */
@ApplicationScoped
public class MenyusunPerjanjianKinerja {
    private final PerjanjianKinerjaRepository perjanjian;
    private final PenyusunButir penyusun;
    private final PenjagaTurunan penjaga;
    private final AlurPerjanjian alur;
    private final Pemeriksa pemeriksa;
    private final KabarPerjanjian kabar;

    MenyusunPerjanjianKinerja(
            PerjanjianKinerjaRepository perjanjian,
            PenyusunButir penyusun,
            PenjagaTurunan penjaga,
            AlurPerjanjian alur,
            Pemeriksa pemeriksa,
            KabarPerjanjian kabar) {
        this.perjanjian = perjanjian;
        this.penyusun = penyusun;
        this.penjaga = penjaga;
        this.alur = alur;
        this.pemeriksa = pemeriksa;
        this.kabar = kabar;
    }

    @Transactional
    public PerjanjianKinerja buat(IsiPerjanjianKinerja isi) {
        pemeriksa.periksa(isi);
        PerjanjianKinerjaEntity baris = baru();
        baris.rangkaianId = baris.id;
        isikan(baris, isi);
        perjanjian.persistAndFlush(baris);
        return kabar.sampaikan("dibuat", null, null, baris);
    }

    /** Mengganti isi selagi DRAF; id butir tetap selama indikatornya sama. */
    @Transactional
    public PerjanjianKinerja ubah(UUID id, IsiPerjanjianKinerja isi, String ifMatch) {
        PerjanjianKinerjaEntity baris = perjanjian.wajib(id);
        Prasyarat.ubah(ifMatch, TagEntitas.dari(baris.versi));
        alur.pastikan(Langkah.ISI, baris.status);
        pemeriksa.periksa(isi);
        PerjanjianKinerja sebelum = kabar.isi(baris);
        if (baris.revisi > 0 && isi.tahun() != baris.tahun) {
            throw new NilaiTidakSah("tahun", "tetap", isi.tahun(), "revisi tetap bertahun " + baris.tahun);
        }
        isikan(baris, isi);
        perjanjian.flush();
        return kabar.sampaikan("diubah", null, sebelum, baris);
    }

    /** Membuka revisi DRAF yang isinya sama; yang lama tetap berlaku sampai revisinya ditandatangani. */
    @Transactional
    public PerjanjianKinerja perubahan(UUID id, IsiPerubahan isi) {
        PerjanjianKinerjaEntity lama = perjanjian.wajib(id);
        alur.pastikan(Langkah.PERUBAHAN, lama.status);
        perjanjian.pengganti(id).ifPresent(ada -> {
            throw new GalatAplikasi(
                    KodeGalat.SUDAH_ADA, "Revisi %d sudah dibuka (id %s).".formatted(ada.revisi, ada.id));
        });
        pemeriksa.periksa(isi);
        if (isi.versiAnggaran() == VersiAnggaran.MURNI && lama.versiAnggaran.equals(VersiAnggaran.PERUBAHAN.name())) {
            throw new NilaiTidakSah(
                    "versiAnggaran",
                    "urutan",
                    isi.versiAnggaran(),
                    "perjanjian lama sudah berdasar anggaran PERUBAHAN");
        }
        PerjanjianKinerjaEntity baris = baru();
        baris.rangkaianId = lama.rangkaian();
        baris.menggantikanId = lama.id;
        baris.revisi = lama.revisi + 1;
        baris.alasanPerubahan = isi.alasan();
        baris.tahun = lama.tahun;
        baris.tingkat = lama.tingkat;
        baris.versiAnggaran = isi.versiAnggaran().name();
        baris.indukId = indukSekarang(lama.indukId);
        baris.isi = lama.isi;
        perjanjian.persistAndFlush(baris);
        return kabar.sampaikan("revisi dibuka", isi.alasan(), null, baris);
    }

    private UUID indukSekarang(UUID indukId) {
        UUID sekarang = indukId;
        while (sekarang != null && perjanjian.wajib(sekarang).status == StatusPerjanjian.DIGANTIKAN) {
            sekarang = perjanjian.pengganti(sekarang).orElseThrow().id;
        }
        return sekarang;
    }

    private void isikan(PerjanjianKinerjaEntity baris, IsiPerjanjianKinerja isi) {
        baris.tahun = TahunAnggaran.dari("tahun", isi.tahun()).nilai();
        baris.versiAnggaran = isi.versiAnggaran().name();
        baris.tingkat = isi.tingkat().name();
        baris.indukId = isi.indukId();
        baris.isi = new PerjanjianKinerjaEntity.IsiTersimpan(
                isi.pihakPertama(),
                isi.pihakKedua(),
                penyusun.butir(baris.rangkaian(), baris.tahun, isi.butir()),
                PenyusunButir.program(isi.program()));
        baris.diubah = Instant.now();
        penjaga.periksa(baris);
    }

    private static PerjanjianKinerjaEntity baru() {
        PerjanjianKinerjaEntity baris = new PerjanjianKinerjaEntity();
        baris.id = UUID.randomUUID();
        baris.status = StatusPerjanjian.DRAF;
        baris.putaran = 1;
        baris.diubah = Instant.now();
        return baris;
    }
}
