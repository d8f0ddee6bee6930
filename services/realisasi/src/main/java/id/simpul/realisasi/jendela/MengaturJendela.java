package id.simpul.realisasi.jendela;

import id.simpul.aturan.nilai.Periode;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.http.Halaman;
import id.simpul.http.Kursor;
import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import id.simpul.kejadian.riwayat.CatatanRiwayat;
import id.simpul.kejadian.riwayat.Riwayat;
import id.simpul.realisasi.jendela.model.AturanJendela;
import id.simpul.realisasi.jendela.model.DaftarPengecualian;
import id.simpul.realisasi.jendela.model.Pengecualian;
import id.simpul.realisasi.pribadi.PemeriksaBadan;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Mengatur jendela pengisian kota pemilik token. */
@ApplicationScoped
public class MengaturJendela {
    static final String JENIS = "jendela";
    private static final Duration TERLAMA = Duration.ofDays(92);

    private final JendelaRepository jendela;
    private final WaktuKota waktu;
    private final PemeriksaBadan pemeriksa;
    private final Riwayat riwayat;
    private final KonteksKota konteks;

    MengaturJendela(
            JendelaRepository jendela,
            WaktuKota waktu,
            PemeriksaBadan pemeriksa,
            Riwayat riwayat,
            KonteksKota konteks) {
        this.jendela = jendela;
        this.waktu = waktu;
        this.pemeriksa = pemeriksa;
        this.riwayat = riwayat;
        this.konteks = konteks;
    }

    /** Jendela baru; 409 bila periodenya sudah berjendela. */
    @Transactional
    public Jendela buat(IsianJendela isian) {
        pemeriksa.periksa(isian);
        Periode periode = Periode.dari(isian.periode());
        if (!jendela.periode(List.of(periode.kode())).isEmpty()) {
            throw new GalatAplikasi(
                    KodeGalat.SUDAH_ADA, "Periode %s sudah berjendela; ubah yang ada.".formatted(periode));
        }
        JendelaEntity baris = new JendelaEntity();
        baris.id = UUID.randomUUID();
        baris.periode = periode.kode();
        baris.tahun = periode.tahun().nilai();
        tanggal(baris, new AturanJendela(isian.buka(), isian.tutup(), DaftarPengecualian.kosong()));
        jendela.persistAndFlush(baris);
        return catat(null, baris, "dibuat", null);
    }

    /** Menggeser tanggal jendela; menurut urutan 404, 428, 412, 422. */
    @Transactional
    public Jendela ubah(UUID id, IsianTanggal isian, String ifMatch) {
        JendelaEntity baris = jendela.wajib(id);
        Prasyarat.ubah(ifMatch, TagEntitas.dari(baris.versi));
        pemeriksa.periksa(isian);
        Jendela sebelum = sajikan(baris);
        tanggal(baris, new AturanJendela(isian.buka(), isian.tutup(), baris.pengecualian));
        jendela.flush();
        return catat(sebelum, baris, "diubah", isian.alasan());
    }

    /** Mengizinkan pengisian sesudah tutup, sampai saat tertentu. */
    @Transactional
    public Jendela kecualikan(UUID id, IsianPengecualian isian) {
        JendelaEntity baris = jendela.wajib(id);
        pemeriksa.periksa(isian);
        Instant kini = waktu.kini();
        periksaAkhir(isian.sampai(), kini);
        Jendela sebelum = sajikan(baris);
        baris.kecualikan(baris.pengecualian.tambah(new Pengecualian(
                UUID.randomUUID(),
                isian.indikatorId(),
                isian.sampai(),
                isian.alasan(),
                konteks.pelaku().sub(),
                kini,
                null)));
        jendela.flush();
        return catat(sebelum, baris, "dikecualikan", isian.alasan());
    }

    /** Satu jendela; 404 bila tidak ada di kota ini. */
    @Transactional
    public Jendela baca(UUID id) {
        return sajikan(jendela.wajib(id));
    }

    /** Satu halaman jendela, urut periode. */
    @Transactional
    public Halaman<Jendela> daftar(Integer tahun, String kursor, int batas) {
        Instant kini = waktu.kini();
        ZoneId zona = waktu.zona();
        return Halaman.dari(
                        jendela.halaman(tahun, kursor, batas),
                        batas,
                        akhir -> Kursor.tulis(JendelaRepository.saringan(tahun), akhir.periode))
                .ubah(baris -> Jendela.dari(baris, kini, zona));
    }

    private static void periksaAkhir(Instant sampai, Instant kini) {
        if (!sampai.isAfter(kini) || sampai.isAfter(kini.plus(TERLAMA))) {
            throw GalatAplikasi.validasi(
                    "/sampai",
                    sampai,
                    "rentang",
                    "Bidang \"/sampai\" bernilai \"%s\", harus sesudah sekarang dan paling lama %d hari lagi."
                            .formatted(sampai, TERLAMA.toDays()));
        }
    }

    private static void tanggal(JendelaEntity baris, AturanJendela aturan) {
        baris.buka = aturan.buka();
        baris.tutup = aturan.tutup();
        baris.kecualikan(aturan.pengecualian());
    }

    private Jendela sajikan(JendelaEntity baris) {
        return Jendela.dari(baris, waktu.kini(), waktu.zona());
    }

    private Jendela catat(Jendela sebelum, JendelaEntity baris, String tindakan, String alasan) {
        Jendela sesudah = sajikan(baris);
        riwayat.catat(new CatatanRiwayat(JENIS, baris.id, tindakan, alasan, sebelum, sesudah));
        return sesudah;
    }
}
