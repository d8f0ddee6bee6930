package id.simpul.perencanaan.renstra;

import id.simpul.http.Pemeriksa;
import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import id.simpul.perencanaan.kota.MengaturKota;
import id.simpul.perencanaan.renstra.AlurRenstra.Langkah;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Menyusun isi Renstra dan pohon programnya pada versi yang sedang DRAF. */
@ApplicationScoped
public class MenyusunRenstra {
    private final RenstraRepository renstra;
    private final VersiRenstraRepository versi;
    private final MengaturKota kota;
    private final AlurRenstra alur;
    private final Pemeriksa pemeriksa;
    private final PencatatRenstra pencatat;
    private final PenjagaSimpul penjaga;
    private final PenyajiRenstra penyaji;
    private final KonteksKota konteks;

    MenyusunRenstra(
            RenstraRepository renstra,
            VersiRenstraRepository versi,
            MengaturKota kota,
            AlurRenstra alur,
            Pemeriksa pemeriksa,
            PencatatRenstra pencatat,
            PenjagaSimpul penjaga,
            PenyajiRenstra penyaji,
            KonteksKota konteks) {
        this.renstra = renstra;
        this.versi = versi;
        this.kota = kota;
        this.alur = alur;
        this.pemeriksa = pemeriksa;
        this.pencatat = pencatat;
        this.penjaga = penjaga;
        this.penyaji = penyaji;
        this.konteks = konteks;
    }

    /** Membuat Renstra versi 1 berstatus DRAF. */
    @Transactional
    public Renstra buat(IsiRenstra isi) {
        kota.baca();
        pemeriksa.periksa(isi);
        RenstraEntity kepala = new RenstraEntity();
        kepala.id = UUID.randomUUID();
        kepala.dibuat = Instant.now();
        VersiRenstraEntity baris = new VersiRenstraEntity();
        baris.id = UUID.randomUUID();
        baris.renstraId = kepala.id;
        baris.nomor = 1;
        baris.tampil = true;
        baris.status = StatusRenstra.DRAF;
        baris.program = List.of();
        baris.alur = List.of(LangkahAlur.tanpaJabatan("dibuat", konteks.pelaku().sub(), kepala.dibuat, null));
        isikan(baris, isi);
        renstra.persist(kepala);
        versi.persistAndFlush(baris);
        pencatat.pohon(baris, "dibuat", null, null);
        return penyaji.sajikan(baris);
    }

    /** Mengganti isi versi DRAF; id tujuan dan sasaran dipertahankan menurut id atau kodenya. */
    @Transactional
    public Renstra ubah(UUID id, IsiRenstra isi, String ifMatch) {
        VersiRenstraEntity baris = tersunting(id, ifMatch);
        pemeriksa.periksa(isi);
        KejadianRenstra.Isi sebelum = KejadianRenstra.isi(baris);
        PenjagaSimpul.Penjagaan penjagaan = penjaga.mulai(baris);
        isikan(baris, isi);
        penjagaan.selesai("tujuan");
        versi.flush();
        pencatat.pohon(baris, "diubah", baris.alasan, sebelum);
        return penyaji.sajikan(baris);
    }

    /** Mengganti pohon program versi DRAF; id baris dipertahankan menurut id, kode, atau namanya. */
    @Transactional
    public PohonProgram simpanProgram(UUID id, IsiProgram isi, String ifMatch) {
        VersiRenstraEntity baris = tersunting(id, ifMatch);
        pemeriksa.periksa(isi);
        KejadianRenstra.IsiProgramRenstra sebelum = KejadianRenstra.isiProgram(baris);
        PenjagaSimpul.Penjagaan penjagaan = penjaga.mulai(baris);
        baris.program = new PenyusunProgram(baris, isi).susun(isi);
        penjagaan.selesai("program");
        versi.flush();
        pencatat.program(baris, sebelum);
        return penyaji.sajikanProgram(baris);
    }

    private VersiRenstraEntity tersunting(UUID id, String ifMatch) {
        VersiRenstraEntity baris = versi.terbuka(id).orElseGet(() -> versi.wajib(id));
        Prasyarat.ubah(ifMatch, TagEntitas.dari(baris.versi));
        alur.pastikan(Langkah.UBAH, baris);
        return baris;
    }

    private static void isikan(VersiRenstraEntity baris, IsiRenstra isi) {
        baris.pohon = new PenyusunPohon(baris.pohon, isi).susun(isi);
        baris.judul = isi.judul();
        baris.tahunAwal = isi.tahunAwal();
        baris.tahunAkhir = isi.tahunAkhir();
        baris.berlakuSejak = isi.berlakuSejak();
    }
}
