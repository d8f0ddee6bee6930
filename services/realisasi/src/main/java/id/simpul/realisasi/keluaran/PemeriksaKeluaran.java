package id.simpul.realisasi.keluaran;

import id.simpul.pemeriksaan.Pemeriksa;
import id.simpul.pemeriksaan.kaidah.Tempat;
import id.simpul.pemeriksaan.paket.IdentitasPaket;
import id.simpul.pemeriksaan.paket.PaketHidup;
import id.simpul.temuan.TemuanJawaban;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kaidah pemeriksaan atas satu keluaran; kaidahnya sama dengan yang dikenakan pada laporan terbit. */
final class PemeriksaKeluaran {
    private static final Pemeriksa PEMERIKSA = Pemeriksa.untuk(Tempat.ISIAN);

    private PemeriksaKeluaran() {}

    /** Keluaran yang sama beserta temuannya. */
    static Keluaran periksa(Keluaran keluaran) {
        IsianKeluaran isi = keluaran.isian();
        PaketHidup paket = new PaketHidup(
                new IdentitasPaket(Optional.empty(), Optional.of(isi.tahun()), Optional.of("LKJIP"), Optional.empty()));
        paket.tambah(
                "keluaran",
                PaketHidup.baris(
                        "level", "sub_kegiatan",
                        "uraian", isi.subKegiatan(),
                        "indikator_keluaran", isi.uraian(),
                        "tahun", isi.tahun(),
                        "target_angka", isi.target(),
                        "target_satuan", isi.satuan(),
                        "realisasi_angka", isi.realisasi(),
                        "realisasi_satuan", isi.satuan(),
                        "status", isi.status().name().toLowerCase(Locale.ROOT),
                        "baris", "/api/realisasi/v1/keluaran/" + keluaran.id()));
        List<TemuanJawaban> temuan =
                TemuanJawaban.hidup(PEMERIKSA.periksa(paket.susun()).tanpaCatatanKurang());
        return new Keluaran(keluaran.id(), isi, temuan, keluaran.versi());
    }
}
