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
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keadaan setiap pekerjaan impor. Setiap langkah transaksi sendiri, jadi kemajuannya terlihat dari permintaan mana pun. */
@ApplicationScoped
class BukuPekerjaan {
    private static final Duration TERPUTUS = Duration.ofMinutes(5);

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

    /** Pekerjaan itu; yang pelaksananya sudah lama tidak berdetak tampak GAGAL. */
    @Transactional
    PekerjaanEntity baca(UUID id) {
        PekerjaanEntity baris = wajib(id, LockModeType.NONE);
        em.detach(baris);
        return tampak(baris);
    }

    @Transactional
    List<PekerjaanEntity> daftar(long sesudah, int batas) {
        List<PekerjaanEntity> semua = em.createQuery(
                        "from PekerjaanEntity where letak > ?1 order by letak", PekerjaanEntity.class)
                .setParameter(1, sesudah)
                .setMaxResults(batas)
                .getResultList();
        semua.forEach(em::detach);
        return semua.stream().map(this::tampak).toList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void maju(UUID id, int dibaca) {
        PekerjaanEntity baris = wajib(id, LockModeType.NONE);
        baris.dibaca = dibaca;
        baris.detak = waktu.kini();
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
        alasanTidakTerapkan(baris).ifPresent(alasan -> {
            throw new GalatAplikasi(KodeGalat.KEADAAN_MENOLAK, alasan);
        });
        baris.status = StatusPekerjaan.MENERAPKAN;
        baris.diterapkanOleh = waktu.pelaku();
        baris.detak = waktu.kini();
        baris.versi++;
        return baris;
    }

    /** Menandai selesai di transaksi penerapannya sendiri. */
    @Transactional(Transactional.TxType.MANDATORY)
    void selesai(UUID id, Object hasil) {
        PekerjaanEntity baris = wajib(id, LockModeType.PESSIMISTIC_WRITE);
        baris.status = StatusPekerjaan.SELESAI;
        baris.hasil = json.valueToTree(hasil);
        baris.muatan = null;
        baris.selesaiPada = waktu.kini();
        baris.versi++;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void gagal(UUID id, String sebab) {
        PekerjaanEntity baris = wajib(id, LockModeType.PESSIMISTIC_WRITE);
        baris.status = StatusPekerjaan.GAGAL;
        baris.sebabGagal = sebab;
        baris.selesaiPada = waktu.kini();
        baris.versi++;
    }

    static Optional<String> alasanTidakTerapkan(PekerjaanEntity baris) {
        return baris.status == StatusPekerjaan.SIAP
                ? Optional.empty()
                : Optional.of("Pekerjaan berstatus %s; hanya yang SIAP dapat diterapkan.".formatted(baris.status));
    }

    private PekerjaanEntity wajib(UUID id, LockModeType kunci) {
        return Optional.ofNullable(em.find(PekerjaanEntity.class, id, kunci))
                .orElseThrow(() -> GalatAplikasi.tidakDitemukan("Pekerjaan", id));
    }

    private PekerjaanEntity tampak(PekerjaanEntity baris) {
        boolean berjalan = baris.status == StatusPekerjaan.MEMBACA || baris.status == StatusPekerjaan.MENERAPKAN;
        if (berjalan && baris.detak.isBefore(waktu.kini().minus(TERPUTUS))) {
            baris.status = StatusPekerjaan.GAGAL;
            baris.sebabGagal = "Pelaksananya terputus; kirim berkasnya lagi.";
        }
        return baris;
    }
}
