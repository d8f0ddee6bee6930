package id.simpul.perencanaan.renja;

import id.simpul.kejadian.Kejadian;
import id.simpul.kejadian.keluar.PenerbitKejadian;
import id.simpul.kejadian.riwayat.CatatanRiwayat;
import id.simpul.kejadian.riwayat.Riwayat;
import id.simpul.perencanaan.jabatan.PemakaiWewenang;
import id.simpul.perencanaan.kota.MengaturKota;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Mencatat dan mengabarkan perubahan Renja, serta menjaga wewenang yang dipakai menetapkannya. */
@ApplicationScoped
class KabarRenja implements PemakaiWewenang {
    private static final String JENIS = "renja";

    private final RenjaRepository renja;
    private final AlurRenja alur;
    private final MengaturKota kota;
    private final KonteksKota konteks;
    private final PenerbitKejadian penerbit;
    private final Riwayat riwayat;

    KabarRenja(
            RenjaRepository renja,
            AlurRenja alur,
            MengaturKota kota,
            KonteksKota konteks,
            PenerbitKejadian penerbit,
            Riwayat riwayat) {
        this.renja = renja;
        this.alur = alur;
        this.kota = kota;
        this.konteks = konteks;
        this.penerbit = penerbit;
        this.riwayat = riwayat;
    }

    Renja sampaikan(String tindakan, String alasan, Renja sebelum, Renja sesudah) {
        riwayat.catat(new CatatanRiwayat(JENIS, sesudah.id(), tindakan, alasan, sebelum, sesudah));
        penerbit.terbitkan(new Kejadian(JENIS, sesudah.id().toString(), sesudah));
        return sajikan(sesudah);
    }

    Renja sajikan(Renja isi) {
        return isi.denganTindakan(alur.tindakan(isi.status()));
    }

    String pelaku() {
        return konteks.pelaku().sub();
    }

    /** Tanggal di zona waktu kota. */
    LocalDate tanggal(Instant saat) {
        return saat.atZone(ZoneId.of(kota.baca().zonaWaktu())).toLocalDate();
    }

    @Override
    public List<LocalDate> tanggalDipakai(UUID pemangkuId) {
        return renja.yangDitetapkan().stream()
                .map(baris -> baris.penetapan.wewenang())
                .filter(bukti -> bukti.pemangkuId().equals(pemangkuId))
                .map(bukti -> bukti.tanggal())
                .toList();
    }
}
