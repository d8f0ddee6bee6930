package id.simpul.anggaran.dpa.application;

import id.simpul.anggaran.dpa.model.BedaDpa;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.DpaRepository;
import id.simpul.anggaran.dpa.model.RingkasanDpa;
import id.simpul.anggaran.tahun.BukuTahun;
import id.simpul.anggaran.tahun.KeadaanTahun;
import id.simpul.galat.GalatAplikasi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Membaca DPA kota pemilik token. */
@ApplicationScoped
public class MembacaDpa {
    private final DpaRepository dpa;
    private final BukuTahun buku;
    private final WaktuKota waktu;

    MembacaDpa(DpaRepository dpa, BukuTahun buku, WaktuKota waktu) {
        this.dpa = dpa;
        this.buku = buku;
        this.waktu = waktu;
    }

    /** DPA itu; 404 bila tidak ada atau milik kota lain. */
    @Transactional
    public Dpa baca(UUID id) {
        return dpa.cari(id).orElseThrow(() -> GalatAplikasi.tidakDitemukan("DPA", id));
    }

    @Transactional
    public List<RingkasanDpa> daftar(Integer tahun, DpaRepository.Letak sesudah, int batas) {
        return dpa.daftar(tahun, sesudah, batas);
    }

    /** DPA yang berlaku pada tanggal itu, satu per tahun. */
    @Transactional
    public List<RingkasanDpa> daftarBerlaku(
            Integer tahun, LocalDate pada, Instant diketahuiPada, int sesudahTahun, int batas) {
        Instant tercatat = diketahuiPada == null ? waktu.kini() : diketahuiPada;
        return dpa.daftarBerlaku(tahun, pada, tercatat, sesudahTahun, batas);
    }

    /** Yang digeser DPA itu: versi sebelum pengesahannya, atau versi yang berlaku selama masih draf. */
    @Transactional
    public Optional<Dpa> asal(Dpa calon) {
        return calon.disahkan()
                ? dpa.sebelum(calon.tahun(), calon.pengesahan().urutan())
                : Optional.ofNullable(buku.baca(calon.tahun()).dpaBerlaku()).flatMap(dpa::cari);
    }

    @Transactional
    public KeadaanTahun keadaan(int tahun) {
        return buku.baca(tahun);
    }

    /** Perbedaan dari {@code pembanding} ke {@code id}; keduanya harus setahun. */
    @Transactional
    public BedaDpa beda(UUID id, UUID pembanding) {
        Dpa sesudah = baca(id);
        Dpa sebelum = baca(pembanding);
        if (sesudah.tahun() != sebelum.tahun()) {
            throw GalatAplikasi.parameter(
                    "dengan",
                    pembanding,
                    "tahun-sama",
                    "DPA pembanding bertahun %d, harus %d.".formatted(sebelum.tahun(), sesudah.tahun()));
        }
        return BedaDpa.antara(sebelum, sesudah);
    }
}
