package id.simpul.pelaporan.pembekuan;

import id.simpul.dokumen.model.Dokumen;
import id.simpul.http.Pemeriksa;
import id.simpul.kejadian.riwayat.CatatanRiwayat;
import id.simpul.kejadian.riwayat.Riwayat;
import id.simpul.pelaporan.lkjip.application.MenyusunLkjip;
import id.simpul.pelaporan.lkjip.model.BahanLkjip;
import id.simpul.pelaporan.lkjip.model.Beku;
import id.simpul.pelaporan.lkjip.model.PenyusunLkjip;
import id.simpul.pelaporan.lkjip.model.PenyusunRingkasan;
import id.simpul.pelaporan.pemeriksaan.LampiranTemuan;
import id.simpul.pelaporan.pemeriksaan.MemeriksaSebelumBeku;
import id.simpul.pemeriksaan.HasilPemeriksaan;
import id.simpul.tenansi.KonteksKota;
import id.simpul.wewenang.PenjagaWewenang;
import id.simpul.wewenang.model.BuktiWewenang;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Membekukan LKjIP: bahan disematkan, semua berkas dicetak sekali, bitanya disimpan.
 *
 * <p>Yang disimpan bitanya, bukan resepnya: perender atau hurufnya boleh berganti, laporan yang sudah diserahkan tidak.
 */
@ApplicationScoped
public class MembekukanLkjip {
    private static final String JENIS = "pembekuan";

    private final PembekuanRepository pembekuan;
    private final BerkasBekuRepository berkas;
    private final MenyusunLkjip menyusun;
    private final PenyematLkjip penyemat;
    private final PencetakBeku pencetak;
    private final Pemeriksa pemeriksa;
    private final MemeriksaSebelumBeku pemeriksaan;
    private final PenjagaWewenang wewenang;
    private final Riwayat riwayat;
    private final KonteksKota konteks;
    private final Clock jam = Clock.systemUTC();

    MembekukanLkjip(
            PembekuanRepository pembekuan,
            BerkasBekuRepository berkas,
            MenyusunLkjip menyusun,
            PenyematLkjip penyemat,
            PencetakBeku pencetak,
            Pemeriksa pemeriksa,
            MemeriksaSebelumBeku pemeriksaan,
            PenjagaWewenang wewenang,
            Riwayat riwayat,
            KonteksKota konteks) {
        this.pembekuan = pembekuan;
        this.berkas = berkas;
        this.menyusun = menyusun;
        this.penyemat = penyemat;
        this.pencetak = pencetak;
        this.pemeriksa = pemeriksa;
        this.pemeriksaan = pemeriksaan;
        this.wewenang = wewenang;
        this.riwayat = riwayat;
        this.konteks = konteks;
    }

    /**
     * Pembekuan baru; 409 selama ada angka yang belum disetujui, atau KESALAHAN yang ditolak kebijakan kota; 403 bila pelaku
     * tidak memangku jabatan pimpinan tinggi hari ini.
     */
    @Transactional
    public Pembekuan bekukan(int tahun, IsiPembekuan isi) {
        pembekuan.kunci(konteks.kota(), tahun);
        BahanLkjip bahan = menyusun.bahanDisetujui(tahun);
        PenolakPembekuan.periksa(bahan);
        BuktiWewenang bukti = wewenang.pastikan();
        HasilPemeriksaan temuan = pemeriksaan.periksa(tahun);
        pemeriksa.periksa(isi);
        int nomor = pembekuan.terakhir(tahun) + 1;
        Beku beku = new Beku(nomor, jam.instant().truncatedTo(ChronoUnit.MICROS), isi.alasan());
        Dokumen dokumen = LampiranTemuan.sertakan(PenyusunLkjip.beku(bahan, beku), temuan);
        PenolakPembekuan.periksa(isi, nomor, dokumen.kekurangan());
        PembekuanEntity baris = baris(tahun, beku, bahan, dokumen);
        baris.wewenang = bukti;
        simpan(baris, dokumen, PenyusunRingkasan.beku(bahan, beku, LampiranTemuan.terpenting(temuan)));
        Pembekuan hasil = baris.kePembekuan(nomor, List.of());
        riwayat.catat(new CatatanRiwayat(JENIS, tahun + "/" + nomor, "dibekukan", isi.alasan(), null, hasil));
        return hasil;
    }

    private PembekuanEntity baris(int tahun, Beku beku, BahanLkjip bahan, Dokumen dokumen) {
        PembekuanEntity baris = new PembekuanEntity();
        baris.id = UUID.randomUUID();
        baris.tahun = tahun;
        baris.nomor = beku.nomor();
        baris.alasan = beku.alasan();
        baris.oleh = konteks.pelaku().sub();
        baris.waktu = beku.waktu();
        baris.sematan = penyemat.dari(bahan);
        baris.kekurangan = dokumen.kekurangan();
        return baris;
    }

    private void simpan(PembekuanEntity baris, Dokumen dokumen, Dokumen ringkasan) {
        List<BerkasBekuEntity> isi = new ArrayList<>();
        List<BerkasBeku> daftar = new ArrayList<>();
        for (NamaBerkas nama : NamaBerkas.values()) {
            byte[] bita = pencetak.cetak(nama, konteks.kota(), dokumen, ringkasan);
            isi.add(berkas(baris.id, nama, bita));
            daftar.add(PencetakBeku.keterangan(nama, bita, baris.tahun, baris.nomor));
        }
        baris.berkas = daftar;
        pembekuan.persistAndFlush(baris);
        berkas.persist(isi);
        berkas.flush();
    }

    private static BerkasBekuEntity berkas(UUID pembekuanId, NamaBerkas nama, byte[] bita) {
        BerkasBekuEntity baris = new BerkasBekuEntity();
        baris.id = UUID.randomUUID();
        baris.pembekuanId = pembekuanId;
        baris.nama = nama.nama();
        baris.isi = bita;
        return baris;
    }
}
