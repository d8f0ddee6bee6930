package id.simpul.perencanaan.indikator;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.TahunAnggaran;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.http.Pemeriksa;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Menyambung deret indikator yang berganti nama, dipecah, atau digabung, tanpa mengubah indikatornya. */
@ApplicationScoped
public class MenyambungIndikator {
    private final SilsilahRepository silsilah;
    private final VersiIndikatorRepository versi;
    private final PenelusurSilsilah penelusur;
    private final Pemeriksa pemeriksa;
    private final PencatatIndikator pencatat;
    private final PenyajiIndikator penyaji;

    MenyambungIndikator(
            SilsilahRepository silsilah,
            VersiIndikatorRepository versi,
            PenelusurSilsilah penelusur,
            Pemeriksa pemeriksa,
            PencatatIndikator pencatat,
            PenyajiIndikator penyaji) {
        this.silsilah = silsilah;
        this.versi = versi;
        this.penelusur = penelusur;
        this.pemeriksa = pemeriksa;
        this.pencatat = pencatat;
        this.penyaji = penyaji;
    }

    /** Menyambung {@code id} sebagai penerus; kedua ujungnya dikabarkan lagi. */
    @Transactional
    public Indikator sambung(UUID id, IsiSilsilah isi) {
        VersiIndikatorEntity penerus = versi.wajib(id);
        pemeriksa.periksa(isi);
        periksa(id, isi);
        Indikator sebelum = penyaji.definisi(penerus);
        for (UUID pendahulu : isi.pendahulu()) {
            SilsilahEntity baru = new SilsilahEntity();
            baru.id = UUID.randomUUID();
            baru.jenis = isi.jenis();
            baru.penerusId = id;
            baru.pendahuluId = pendahulu;
            baru.tahun = TahunAnggaran.dari("tahun", isi.tahun()).nilai();
            baru.alasan = isi.alasan();
            baru.dibuat = Instant.now();
            silsilah.persist(baru);
        }
        silsilah.flush();
        kabarkan("silsilah disambung", isi.alasan(), sebelum, isi.pendahulu());
        return penyaji.satu(penerus);
    }

    /** Membatalkan sambungan yang keliru; barisnya tetap ada dengan alasan pembatalannya. */
    @Transactional
    public Indikator batalkan(UUID id, UUID silsilahId, IsiPembatalanSilsilah isi) {
        VersiIndikatorEntity milik = versi.wajib(id);
        SilsilahEntity baris = silsilah.findByIdOptional(silsilahId)
                .filter(satu -> satu.penerusId.equals(id) || satu.pendahuluId.equals(id))
                .orElseThrow(() -> GalatAplikasi.tidakDitemukan("Silsilah indikator", silsilahId));
        if (baris.alasanPembatalan != null) {
            throw new GalatAplikasi(
                    KodeGalat.KEADAAN_MENOLAK, "Sambungan ini sudah dibatalkan: " + baris.alasanPembatalan + ".");
        }
        pemeriksa.periksa(isi);
        Indikator sebelum = penyaji.definisi(milik);
        baris.alasanPembatalan = isi.alasan();
        silsilah.flush();
        UUID lain = baris.penerusId.equals(id) ? baris.pendahuluId : baris.penerusId;
        kabarkan("silsilah dibatalkan", isi.alasan(), sebelum, List.of(lain));
        return penyaji.satu(milik);
    }

    private void periksa(UUID id, IsiSilsilah isi) {
        Set<UUID> berlainan = new HashSet<>(isi.pendahulu());
        boolean gabung = isi.jenis() == SilsilahIndikator.Jenis.GABUNG;
        if (berlainan.size() != isi.pendahulu().size() || gabung != berlainan.size() > 1) {
            throw new NilaiTidakSah(
                    "pendahulu",
                    "banyak",
                    isi.pendahulu().size(),
                    "%s memerlukan %s".formatted(isi.jenis(), gabung ? "dua atau lebih yang berlainan" : "tepat satu"));
        }
        for (int i = 0; i < isi.pendahulu().size(); i++) {
            periksaSatu(id, isi.pendahulu().get(i), "pendahulu/" + i);
        }
    }

    private void periksaSatu(UUID id, UUID pendahulu, String letak) {
        if (versi.tampil(pendahulu).isEmpty()) {
            throw GalatAplikasi.belumDikenal("/" + letak, pendahulu, "Indikator");
        }
        if (penelusur.keAtas(pendahulu).contains(id)) {
            throw new NilaiTidakSah(
                    letak, "tanpa-lingkaran", pendahulu, "indikator tidak boleh meneruskan dirinya sendiri");
        }
        if (silsilah.tersambung(id, pendahulu)) {
            throw new GalatAplikasi(
                    KodeGalat.SUDAH_ADA, "Indikator ini sudah disambung dengan pendahulu %s.".formatted(pendahulu));
        }
    }

    private void kabarkan(String tindakan, String alasan, Indikator sebelum, List<UUID> lain) {
        Indikator sesudah = penyaji.definisi(versi.wajib(sebelum.id()));
        pencatat.catat(sebelum.id(), tindakan, alasan, sebelum, sesudah);
        Stream.concat(Stream.of(sebelum.id()), lain.stream())
                .flatMap(satu -> penyaji.kabar(versi.wajib(satu)).stream())
                .forEach(pencatat::kabarkan);
    }
}
