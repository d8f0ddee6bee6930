package id.simpul.realisasi.bukti;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import id.simpul.kejadian.riwayat.CatatanRiwayat;
import id.simpul.kejadian.riwayat.Riwayat;
import id.simpul.realisasi.pribadi.PemeriksaBadan;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Menyimpan dan melepas bukti. Berkas ditulis dahulu, baru barisnya: yang gagal di antaranya disapu kemudian. */
@ApplicationScoped
public class MenyimpanBukti {
    static final String JENIS = "bukti";

    private final BuktiRepository bukti;
    private final GudangBukti gudang;
    private final DaftarPemilik pemilik;
    private final PemeriksaBadan pemeriksa;
    private final PengaturanBukti pengaturan;
    private final Riwayat riwayat;
    private final KonteksKota konteks;

    MenyimpanBukti(
            BuktiRepository bukti,
            GudangBukti gudang,
            DaftarPemilik pemilik,
            PemeriksaBadan pemeriksa,
            PengaturanBukti pengaturan,
            Riwayat riwayat,
            KonteksKota konteks) {
        this.bukti = bukti;
        this.gudang = gudang;
        this.pemilik = pemilik;
        this.pemeriksa = pemeriksa;
        this.pengaturan = pengaturan;
        this.riwayat = riwayat;
        this.konteks = konteks;
    }

    /** Bukti baru dari unggahan yang jenisnya sudah diperiksa. */
    @Transactional
    public Bukti simpan(RujukanEntitas rujukan, UnggahanBukti unggahan, JenisBerkas jenis) {
        pemeriksa.periksa(unggahan.bidang());
        pemeriksa.periksa(new TeksBukti(unggahan.namaBerkas()));
        BuktiEntity baris = baris(rujukan, unggahan, jenis);
        pemilik.untuk(rujukan.entitas()).lampirkan(rujukan.id(), baris.bukti().ringkas());
        batasiJumlah(rujukan);
        tulisBerkas(unggahan);
        bukti.persistAndFlush(baris);
        Bukti hasil = baris.bukti();
        riwayat.catat(new CatatanRiwayat(JENIS, hasil.id(), "diunggah", hasil.keterangan(), null, hasil));
        return hasil;
    }

    /** Melepas bukti dari isiannya; berkasnya tetap ada bagi snapshot yang menyebutnya. */
    @Transactional
    public Bukti lepas(UUID id, String ifMatch, AlasanLepas isi) {
        BuktiEntity baris = bukti.wajib(id);
        Prasyarat.ubah(ifMatch, TagEntitas.dari(baris.versi));
        if (baris.dilepasPada != null) {
            throw new GalatAplikasi(KodeGalat.KEADAAN_MENOLAK, "Bukti ini sudah dilepas.");
        }
        Bukti sebelum = baris.bukti();
        pemilik.untuk(baris.entitas).lepaskan(baris.entitasId, sebelum.ringkas());
        pemeriksa.periksa(isi);
        baris.dilepasOleh = konteks.pelaku().sub();
        baris.dilepasPada = sekarang();
        baris.alasanDilepas = isi.alasan();
        bukti.flush();
        riwayat.catat(new CatatanRiwayat(JENIS, id, "dilepas", isi.alasan(), sebelum, baris.bukti()));
        return baris.bukti();
    }

    private BuktiEntity baris(RujukanEntitas rujukan, UnggahanBukti unggahan, JenisBerkas jenis) {
        BuktiEntity baris = new BuktiEntity();
        baris.id = UUID.randomUUID();
        baris.entitas = rujukan.entitas();
        baris.entitasId = rujukan.id();
        baris.namaBerkas = unggahan.namaBerkas();
        baris.jenisMedia = jenis.jenisMedia();
        baris.ukuran = unggahan.ukuran();
        baris.sha256 = unggahan.sha256();
        baris.keterangan = unggahan.bidang().keterangan();
        baris.diunggahOleh = konteks.pelaku().sub();
        baris.diunggahPada = sekarang();
        return baris;
    }

    private void batasiJumlah(RujukanEntitas rujukan) {
        if (bukti.jumlah(rujukan.entitas(), rujukan.id()) >= pengaturan.terbanyak()) {
            throw new GalatAplikasi(
                    KodeGalat.KEADAAN_MENOLAK,
                    "Isian ini sudah disertai %d bukti, jumlah paling banyak; lepas salah satu dahulu."
                            .formatted(pengaturan.terbanyak()));
        }
    }

    private void tulisBerkas(UnggahanBukti unggahan) {
        try {
            gudang.simpan(konteks.kota(), unggahan.sha256(), unggahan.isi());
        } catch (IOException galat) {
            throw new UncheckedIOException("Berkas bukti tidak dapat disimpan", galat);
        }
    }

    private static Instant sekarang() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
