package id.simpul.lokal.contoh;

import id.simpul.lokal.tumpukan.TumpukanLokal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.function.Consumer;

/** Memuat angka tercetak ketiga kota; aman diulang dan melanjutkan yang terputus. */
public final class PemuatanContoh {
    private final TumpukanLokal tumpukan;
    private final Consumer<String> kabar;

    /** @param kabar penerima kalimat kemajuan */
    public PemuatanContoh(TumpukanLokal tumpukan, Consumer<String> kabar) {
        this.tumpukan = tumpukan;
        this.kabar = kabar;
    }

    /**
     * Memuat semua kota dan menunggu model baca pelaporan menyusul.
     *
     * @throws id.simpul.lokal.bagian.GagalBagian bila API menolak; pesannya memuat jawaban API
     */
    public void muat() {
        for (KotaContoh kota : KotaContoh.semua()) {
            kabar.accept("memuat angka " + kota.kode());
            muat(kota, kota.kode());
        }
        kabar.accept("menunggu antrean kejadian kosong");
        new AntreanKejadian(tumpukan).tungguKosong();
        KotaContoh.semua().forEach(this::muatNaskah);
    }

    /**
     * Memuat angka sebuah kota contoh ke kota lain, yang penggunanya bernama {@code peran-tujuan}; angka kota asalnya tidak
     * tersentuh.
     */
    public void salin(String asal, String tujuan) {
        KotaContoh kota = KotaContoh.semua().stream()
                .filter(satu -> satu.kode().equals(asal))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("bukan kota contoh: " + asal));
        muat(kota, tujuan);
        new AntreanKejadian(tumpukan).tungguKosong();
    }

    private void muat(KotaContoh kota, String tujuan) {
        BerkasContoh berkas = new BerkasContoh(kota.kode());
        KlienApi admin = sebagai("admin-" + tujuan);
        KlienApi operator = sebagai("operator-" + tujuan);
        KlienApi pimpinan = sebagai("pimpinan-" + tujuan);
        PemuatanPerencanaan perencanaan = new PemuatanPerencanaan(berkas, admin, operator, pimpinan);
        perencanaan.aturKota();
        // Renstra hanya ditetapkan pemangku jabatan pimpinan tinggi, maka jabatan mendahuluinya.
        Map<String, String> jabatan = new PemuatanJabatan(berkas, admin, awalan -> sub(awalan + "-" + tujuan)).muat();
        Map<String, String> indikator = perencanaan.muat();
        new PemuatanPerjanjian(berkas, admin, operator, pimpinan).muat(kota.tahunLaporan(), indikator, jabatan);
        // Persetujuan, pengesahan, dan pembekuan hanya oleh pemangku jabatan, yang harus sudah dikenal layanannya.
        new AntreanKejadian(tumpukan).tungguKosong();
        AlurContoh alur = new AlurContoh(operator, sebagai("verifikator-" + tujuan), pimpinan);
        new PemuatanRealisasi(berkas, alur).muat(indikator, kota.tahunLaporan());
        new PemuatanSpm(berkas, alur).muat();
        PemuatanAnggaran anggaran = new PemuatanAnggaran(berkas, operator, pimpinan);
        kota.tahunAnggaran().forEach(anggaran::muat);
    }

    /** Sesudah antrean kosong: pelaporan menolak naskah kota yang kejadiannya belum tiba. */
    private void muatNaskah(KotaContoh kota) {
        new PemuatanNaskah(new BerkasContoh(kota.kode()), sebagai("operator-" + kota.kode())).muat(kota.tahunLaporan());
    }

    /** Pengenal tetap pengguna, dari tokennya sendiri. */
    private String sub(String nama) {
        String isi = tumpukan.token(nama).split("\\.", -1)[1];
        try {
            return KlienApi.JSON
                    .readTree(Base64.getUrlDecoder().decode(isi))
                    .path("sub")
                    .asText();
        } catch (IOException galat) {
            throw new UncheckedIOException("token " + nama + " tidak terbaca", galat);
        }
    }

    private KlienApi sebagai(String nama) {
        return new KlienApi(tumpukan.alamatGateway(), tumpukan.token(nama));
    }
}
