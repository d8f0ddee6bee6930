package id.simpul.perencanaan.renstra;

import id.simpul.http.Batas;
import id.simpul.http.Halaman;
import id.simpul.http.Kursor;
import id.simpul.http.Pemeriksa;
import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import id.simpul.kejadian.Kejadian;
import id.simpul.kejadian.keluar.PenerbitKejadian;
import id.simpul.kejadian.riwayat.CatatanRiwayat;
import id.simpul.kejadian.riwayat.Riwayat;
import id.simpul.perencanaan.kota.MengaturKota;
import id.simpul.perencanaan.renstra.AlurRenstra.Langkah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Menyusun, mengajukan, dan menetapkan Renstra beserta pohon programnya. */
@ApplicationScoped
public class MenyusunRenstra {
    private static final String JENIS = "renstra";

    private final RenstraRepository renstra;
    private final MengaturKota kota;
    private final AlurRenstra alur;
    private final Pemeriksa pemeriksa;
    private final PenerbitKejadian penerbit;
    private final Riwayat riwayat;
    private final PenyajiRenstra penyaji;

    MenyusunRenstra(
            RenstraRepository renstra,
            MengaturKota kota,
            AlurRenstra alur,
            Pemeriksa pemeriksa,
            PenerbitKejadian penerbit,
            Riwayat riwayat,
            PenyajiRenstra penyaji) {
        this.renstra = renstra;
        this.kota = kota;
        this.alur = alur;
        this.pemeriksa = pemeriksa;
        this.penerbit = penerbit;
        this.riwayat = riwayat;
        this.penyaji = penyaji;
    }

    /** Membuat Renstra berstatus DRAF. */
    @Transactional
    public Renstra buat(IsiRenstra isi) {
        kota.baca();
        pemeriksa.periksa(isi);
        RenstraEntity baris = new RenstraEntity();
        baris.id = UUID.randomUUID();
        baris.status = StatusRenstra.DRAF;
        baris.program = List.of();
        baris.dibuat = Instant.now();
        isikan(baris, isi);
        renstra.persistAndFlush(baris);
        return kabarkan(baris, "dibuat", null, KejadianRenstra.pohon(baris));
    }

    /** Mengganti isi Renstra DRAF; id tujuan dan sasaran yang kodenya sama dipertahankan. */
    @Transactional
    public Renstra ubah(UUID id, IsiRenstra isi, String ifMatch) {
        return kerjakan(id, ifMatch, Langkah.PERUBAHAN, baris -> {
            pemeriksa.periksa(isi);
            isikan(baris, isi);
        });
    }

    /** Menyerahkan Renstra DRAF kepada pimpinan. */
    @Transactional
    public Renstra ajukan(UUID id, String ifMatch) {
        return kerjakan(id, ifMatch, Langkah.PENGAJUAN, baris -> {});
    }

    /** Menetapkan Renstra yang diajukan; sesudah ini isinya tidak dapat diubah. */
    @Transactional
    public Renstra tetapkan(UUID id, String ifMatch) {
        return kerjakan(id, ifMatch, Langkah.PENETAPAN, baris -> {});
    }

    /** Mengganti pohon program Renstra DRAF. */
    @Transactional
    public PohonProgram simpanProgram(UUID id, IsiProgram isi, String ifMatch) {
        RenstraEntity baris = renstra.wajib(id);
        Prasyarat.ubah(ifMatch, TagEntitas.dari(baris.versi));
        alur.pastikan(Langkah.PERUBAHAN, baris.status);
        pemeriksa.periksa(isi);
        List<ProgramRenstra> sebelum = baris.program;
        baris.program = new PenyusunProgram(baris.tahunAwal, baris.tahunAkhir).susun(isi);
        renstra.flush();
        riwayat.catat(new CatatanRiwayat("renstra-program", id, "diubah", null, sebelum, baris.program));
        penerbit.terbitkan(KejadianRenstra.program(baris));
        return PohonProgram.dari(baris);
    }

    @Transactional
    public PohonProgram bacaProgram(UUID id) {
        return PohonProgram.dari(renstra.wajib(id));
    }

    @Transactional
    public Renstra baca(UUID id) {
        return penyaji.sajikan(renstra.wajib(id));
    }

    @Transactional
    public Halaman<RingkasRenstra> daftar(Integer limit, String kursor) {
        int batas = Batas.dari(limit);
        UUID sesudah = kursor == null
                ? null
                : UUID.fromString(Kursor.baca(kursor, JENIS, 1).get(0));
        List<RingkasRenstra> baris = renstra.halaman(sesudah, batas + 1).stream()
                .map(RingkasRenstra::dari)
                .toList();
        return Halaman.dari(baris, batas, akhir -> Kursor.tulis(JENIS, akhir.id()));
    }

    private Renstra kerjakan(UUID id, String ifMatch, Langkah langkah, Consumer<RenstraEntity> perubahan) {
        RenstraEntity baris = renstra.wajib(id);
        Prasyarat.ubah(ifMatch, TagEntitas.dari(baris.versi));
        alur.pastikan(langkah, baris.status);
        Kejadian sebelum = KejadianRenstra.pohon(baris);
        perubahan.accept(baris);
        baris.status = langkah.ke();
        renstra.flush();
        return kabarkan(
                baris, langkah.name().toLowerCase(java.util.Locale.ROOT), sebelum, KejadianRenstra.pohon(baris));
    }

    private static void isikan(RenstraEntity baris, IsiRenstra isi) {
        baris.pohon = new PenyusunPohon(baris.pohon).susun(isi);
        baris.judul = isi.judul();
        baris.tahunAwal = isi.tahunAwal();
        baris.tahunAkhir = isi.tahunAkhir();
    }

    private Renstra kabarkan(RenstraEntity baris, String tindakan, Kejadian sebelum, Kejadian sesudah) {
        Object isiLama = sebelum == null ? null : sebelum.isi();
        riwayat.catat(new CatatanRiwayat(JENIS, baris.id, tindakan, null, isiLama, sesudah.isi()));
        penerbit.terbitkan(sesudah);
        return penyaji.sajikan(baris);
    }
}
