package id.simpul.perencanaan.indikator;

import id.simpul.aturan.rumus.RumusCapaian;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.http.Pemeriksa;
import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import id.simpul.perencanaan.renstra.IndukIndikator;
import id.simpul.perencanaan.renstra.KeadaanVersi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Membuat, mengubah, dan mengeluarkan indikator pada versi Renstra yang sedang disusun. */
@ApplicationScoped
public class MengelolaIndikator {
    private final VersiIndikatorRepository versi;
    private final IndikatorRepository kepala;
    private final IndukIndikator induk;
    private final Pemeriksa pemeriksa;
    private final PencatatIndikator pencatat;
    private final PenyajiIndikator penyaji;

    MengelolaIndikator(
            VersiIndikatorRepository versi,
            IndikatorRepository kepala,
            IndukIndikator induk,
            Pemeriksa pemeriksa,
            PencatatIndikator pencatat,
            PenyajiIndikator penyaji) {
        this.versi = versi;
        this.kepala = kepala;
        this.induk = induk;
        this.pemeriksa = pemeriksa;
        this.pencatat = pencatat;
        this.penyaji = penyaji;
    }

    @Transactional
    public Indikator buat(IsiIndikator isi) {
        pemeriksa.periksa(isi);
        KeadaanVersi rancangan = induk.kunciRancangan(isi.renstraId());
        tolakKodeGanda(isi, rancangan, null);
        VersiIndikatorEntity baris = VersiIndikatorEntity.baru(rancangan);
        isikan(baris, isi, rancangan);
        kepala.persist(IndikatorEntity.baru(baris));
        versi.persistAndFlush(baris);
        return selesai(baris, "dibuat", null, rancangan);
    }

    @Transactional
    public Indikator ubah(UUID id, IsiIndikator isi, String ifMatch) {
        VersiIndikatorEntity baris = tersunting(id);
        Prasyarat.ubah(ifMatch, TagEntitas.dari(baris.versi));
        KeadaanVersi rancangan = rancangan(baris);
        pemeriksa.periksa(isi);
        if (!isi.renstraId().equals(baris.renstraId)) {
            throw GalatAplikasi.validasi(
                    "/renstraId", isi.renstraId(), "tetap", "Indikator tidak dapat dipindahkan ke Renstra lain.");
        }
        tolakKodeGanda(isi, rancangan, id);
        Indikator sebelum = penyaji.definisi(baris);
        isikan(baris, isi, rancangan);
        versi.flush();
        return selesai(baris, "diubah", sebelum, rancangan);
    }

    /** Mengeluarkan indikator dari versi yang sedang disusun; versi yang sudah ditetapkan tetap memuatnya. */
    @Transactional
    public void keluarkan(UUID id, String ifMatch) {
        VersiIndikatorEntity baris = tersunting(id);
        Prasyarat.ubah(ifMatch, TagEntitas.dari(baris.versi));
        KeadaanVersi rancangan = rancangan(baris);
        pencatat.catat(id, "dikeluarkan", null, penyaji.definisi(baris), null);
        versi.delete(baris);
        versi.flush();
        if (rancangan.tampil()) {
            pencatat.kabarkanDibuang(id);
        }
    }

    /** Isi pada rancangan yang sedang disusun; bila tidak ada rancangan, isi yang tampil. */
    private VersiIndikatorEntity tersunting(UUID id) {
        VersiIndikatorEntity tampil = versi.wajib(id);
        return induk.nomorTerbuka(tampil.renstraId)
                .flatMap(nomor -> versi.pada(id, nomor))
                .orElse(tampil);
    }

    private KeadaanVersi rancangan(VersiIndikatorEntity baris) {
        KeadaanVersi rancangan = induk.kunciRancangan(baris.renstraId);
        if (rancangan.nomor() != baris.nomor) {
            throw new GalatAplikasi(
                    KodeGalat.KEADAAN_MENOLAK,
                    "Indikator %s tidak termuat dalam versi %d yang sedang disusun."
                            .formatted(baris.kode, rancangan.nomor()));
        }
        return rancangan;
    }

    private void tolakKodeGanda(IsiIndikator isi, KeadaanVersi rancangan, UUID kecuali) {
        versi.menurutKode(isi.renstraId(), rancangan.nomor(), isi.kode())
                .filter(ada -> !ada.indikatorId.equals(kecuali))
                .ifPresent(ada -> tolakKodeGanda(isi.kode(), ada.indikatorId));
    }

    /** Kode yang sudah dipakai indikator lain di versi yang sama ditolak 409; {@code pemakai} null berarti belum. */
    static void tolakKodeGanda(String kode, UUID pemakai) {
        if (pemakai != null) {
            throw new GalatAplikasi(
                    KodeGalat.SUDAH_ADA,
                    "Kode indikator \"%s\" sudah dipakai di Renstra ini (id %s).".formatted(kode, pemakai));
        }
    }

    private void isikan(VersiIndikatorEntity baris, IsiIndikator isi, KeadaanVersi rancangan) {
        RumusCapaian rumus = PemeriksaIndikator.periksa(isi, rancangan.terbit());
        String uraianInduk = induk.uraian(rancangan, isi.induk());
        baris.kode = isi.kode();
        baris.isi = new IsiTersimpan(isi, uraianInduk, rumus.kode(), rumus.versi());
    }

    private Indikator selesai(VersiIndikatorEntity baris, String tindakan, Indikator sebelum, KeadaanVersi rancangan) {
        Indikator sesudah = penyaji.definisi(baris);
        pencatat.catat(baris.indikatorId, tindakan, baris.isi.isi().alasanPerubahan(), sebelum, sesudah);
        if (rancangan.tampil()) {
            pencatat.kabarkan(sesudah);
        }
        return penyaji.satu(baris);
    }
}
