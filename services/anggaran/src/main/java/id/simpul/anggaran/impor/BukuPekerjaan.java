package id.simpul.anggaran.impor;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.anggaran.dpa.application.WaktuKota;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import id.simpul.impor.LaporanImpor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keadaan setiap pekerjaan impor. Setiap langkah transaksi sendiri, jadi kemajuannya terlihat dari permintaan mana pun. */
@ApplicationScoped
class BukuPekerjaan {
    private static final String DETAK = "update PekerjaanEntity set detak = ?2 where id = ?1";

    private final EntityManager em;
    private final WaktuKota waktu;
    private final ObjectMapper json;

    BukuPekerjaan(EntityManager em, WaktuKota waktu, ObjectMapper json) {
        this.em = em;
        this.waktu = waktu;
        this.json = json;
    }

    @Transactional
    PekerjaanEntity buat(PermintaanBerkas permintaan, String sidik) {
        PekerjaanEntity baris = new PekerjaanEntity();
        baris.id = UUID.randomUUID();
        baris.jenis = permintaan.jenis();
        baris.tahun = permintaan.tahun();
        baris.versiDpa = permintaan.versi();
        baris.status = StatusPekerjaan.MEMBACA;
        baris.sidik = sidik;
        baris.dibuatOleh = waktu.pelaku();
        baris.dibuatPada = waktu.kini();
        baris.detak = baris.dibuatPada;
        em.persist(baris);
        return baris;
    }

    /** Pekerjaan itu; yang pelaksananya mati tampak GAGAL, atau SIAP bila yang terputus penerapannya. */
    @Transactional
    PekerjaanEntity baca(UUID id) {
        PekerjaanEntity baris = wajib(id, LockModeType.NONE);
        em.detach(baris);
        return NyawaPekerjaan.tampak(baris, waktu.kini());
    }

    @Transactional
    List<PekerjaanEntity> daftar(long sesudah, int batas) {
        List<PekerjaanEntity> semua = em.createQuery(
                        "from PekerjaanEntity where letak > ?1 order by letak", PekerjaanEntity.class)
                .setParameter(1, sesudah)
                .setMaxResults(batas)
                .getResultList();
        semua.forEach(em::detach);
        return semua.stream()
                .map(baris -> NyawaPekerjaan.tampak(baris, waktu.kini()))
                .toList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void maju(UUID id, int dibaca) {
        PekerjaanEntity baris = wajib(id, LockModeType.NONE);
        baris.dibaca = dibaca;
        baris.detak = waktu.kini();
    }

    /** Tanda bahwa pelaksananya masih hidup. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void detak(UUID id) {
        em.createQuery(DETAK).setParameter(1, id).setParameter(2, waktu.kini()).executeUpdate();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void selesaiDibaca(UUID id, LaporanImpor laporan, Rekonsiliasi rekonsiliasi, Object muatan) {
        PekerjaanEntity baris = wajib(id, LockModeType.PESSIMISTIC_WRITE);
        baris.laporan = json.valueToTree(laporan);
        baris.rekonsiliasi = json.valueToTree(rekonsiliasi);
        baris.muatan = muatan == null ? null : json.valueToTree(muatan);
        baris.dibaca = rekonsiliasi.baris();
        baris.status = laporan.diterima() ? StatusPekerjaan.SIAP : StatusPekerjaan.DITOLAK;
        baris.detak = waktu.kini();
        baris.versi++;
    }

    /** SIAP menjadi MENERAPKAN; hanya satu permintaan yang berhasil. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    PekerjaanEntity mulaiTerapkan(UUID id, String ifMatch) {
        PekerjaanEntity baris = wajib(id, LockModeType.PESSIMISTIC_WRITE);
        Prasyarat.ubah(ifMatch, TagEntitas.dari(baris.versi));
        NyawaPekerjaan.tampak(baris, waktu.kini());
        NyawaPekerjaan.alasanTidakTerapkan(baris).ifPresent(alasan -> {
            throw new GalatAplikasi(KodeGalat.KEADAAN_MENOLAK, alasan);
        });
        baris.status = StatusPekerjaan.MENERAPKAN;
        baris.sebabGagal = null;
        baris.diterapkanOleh = waktu.pelaku();
        baris.detak = waktu.kini();
        baris.versi++;
        return baris;
    }

    /**
     * Menandai selesai di transaksi penerapannya sendiri.
     *
     * @throws GalatAplikasi bila pelaksana lain sudah menyelesaikannya; penerapan ini lalu batal seluruhnya
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void selesai(UUID id, Object hasil) {
        PekerjaanEntity baris = wajib(id, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(baris);
        if (baris.status != StatusPekerjaan.MENERAPKAN) {
            throw new GalatAplikasi(KodeGalat.KEADAAN_MENOLAK, "Pekerjaan sudah berstatus %s.".formatted(baris.status));
        }
        baris.status = StatusPekerjaan.SELESAI;
        baris.hasil = json.valueToTree(hasil);
        baris.muatan = null;
        baris.selesaiPada = waktu.kini();
        baris.versi++;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void gagal(UUID id, String sebab) {
        PekerjaanEntity baris = wajib(id, LockModeType.PESSIMISTIC_WRITE);
        if (baris.status == StatusPekerjaan.SELESAI) {
            return;
        }
        baris.status = StatusPekerjaan.GAGAL;
        baris.sebabGagal = sebab;
        baris.selesaiPada = waktu.kini();
        baris.versi++;
    }

    private PekerjaanEntity wajib(UUID id, LockModeType kunci) {
        return Optional.ofNullable(em.find(PekerjaanEntity.class, id, kunci))
                .orElseThrow(() -> GalatAplikasi.tidakDitemukan("Pekerjaan", id));
    }
}
