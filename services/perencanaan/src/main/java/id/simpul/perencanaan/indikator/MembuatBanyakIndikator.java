package id.simpul.perencanaan.indikator;

import id.simpul.aturan.rumus.RumusCapaian;
import id.simpul.http.Pemeriksa;
import id.simpul.perencanaan.renstra.IndukIndikator;
import id.simpul.perencanaan.renstra.KeadaanVersi;
import id.simpul.perencanaan.renstra.UraianInduk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Membuat banyak indikator satu rancangan Renstra sekaligus, dengan aturan dan jejak yang sama seperti {@link
 * MengelolaIndikator#buat}.
 *
 * <p>Versi Renstra dan kode yang sudah dipakai dibaca sekali. Satu per satu, setiap indikator membaca ulang seluruh
 * pohon programnya, sehingga sepuluh ribu indikator di bawah sepuluh ribu program tidak pernah selesai.
 */
@ApplicationScoped
public class MembuatBanyakIndikator {
    /** Tanpa jeda ini setiap siraman memeriksa ulang semua indikator sebelumnya, dan seluruh pohon programnya. */
    private static final int SEKALI_SIRAM = 50;

    private final VersiIndikatorRepository versi;
    private final IndukIndikator induk;
    private final Pemeriksa pemeriksa;
    private final PencatatIndikator pencatat;
    private final EntityManager em;

    MembuatBanyakIndikator(
            VersiIndikatorRepository versi,
            IndukIndikator induk,
            Pemeriksa pemeriksa,
            PencatatIndikator pencatat,
            EntityManager em) {
        this.versi = versi;
        this.induk = induk;
        this.pemeriksa = pemeriksa;
        this.pencatat = pencatat;
        this.em = em;
    }

    /** Id indikator baru menurut urutan isinya; penolakan pertama membatalkan semuanya. */
    @Transactional
    public List<UUID> buat(UUID renstraId, List<IsiIndikator> semua) {
        KeadaanVersi rancangan = induk.kunciRancangan(renstraId);
        UraianInduk uraian = induk.semuaUraian(rancangan);
        Map<String, UUID> kode = new HashMap<>(versi.idMenurutKode(renstraId, rancangan.nomor()));
        List<UUID> id = new ArrayList<>(semua.size());
        siram();
        for (IsiIndikator isi : semua) {
            pemeriksa.periksa(isi);
            VersiIndikatorEntity baris = baris(isi, rancangan, uraian);
            MengelolaIndikator.tolakKodeGanda(isi.kode(), kode.putIfAbsent(isi.kode(), baris.indikatorId));
            simpan(baris, rancangan);
            id.add(baris.indikatorId);
            if (id.size() % SEKALI_SIRAM == 0) {
                siram();
            }
        }
        return id;
    }

    private void siram() {
        em.flush();
        em.clear();
    }

    private VersiIndikatorEntity baris(IsiIndikator isi, KeadaanVersi rancangan, UraianInduk uraian) {
        RumusCapaian rumus = PemeriksaIndikator.periksa(isi, rancangan.terbit());
        VersiIndikatorEntity baris = VersiIndikatorEntity.baru(rancangan);
        baris.kode = isi.kode();
        // Simpul yang tidak dikenal ditolak dengan kalimat yang sama seperti pengisian satu per satu.
        String uraianInduk = uraian.dari(isi.induk()).orElseGet(() -> induk.uraian(rancangan, isi.induk()));
        baris.isi = new IsiTersimpan(isi, uraianInduk, rumus.kode(), rumus.versi());
        return baris;
    }

    private void simpan(VersiIndikatorEntity baris, KeadaanVersi rancangan) {
        em.persist(IndikatorEntity.baru(baris));
        em.persist(baris);
        Indikator sesudah = PenyajiIndikator.baru(baris, rancangan);
        pencatat.catat(baris.indikatorId, "dibuat", baris.isi.isi().alasanPerubahan(), null, sesudah);
        if (rancangan.tampil()) {
            pencatat.kabarkan(sesudah);
        }
    }
}
