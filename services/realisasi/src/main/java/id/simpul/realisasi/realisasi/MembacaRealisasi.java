package id.simpul.realisasi.realisasi;

import id.simpul.aturan.capaian.RealisasiTerhitung;
import id.simpul.aturan.nilai.Periode;
import id.simpul.http.Halaman;
import id.simpul.http.Kursor;
import id.simpul.realisasi.indikator.IndikatorDikenal;
import id.simpul.realisasi.realisasi.model.Hitungan;
import id.simpul.realisasi.riwayat.BukuRiwayat;
import id.simpul.realisasi.riwayat.PerubahanTercatat;
import id.simpul.realisasi.snapshot.LaciSnapshot;
import id.simpul.realisasi.snapshot.LemariSnapshot;
import id.simpul.realisasi.snapshot.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Membaca realisasi kota pemilik token. */
@ApplicationScoped
public class MembacaRealisasi {
    private final RealisasiRepository realisasi;
    private final PenyajiRealisasi penyaji;
    private final LemariSnapshot lemari;
    private final BukuRiwayat riwayat;

    MembacaRealisasi(
            RealisasiRepository realisasi, PenyajiRealisasi penyaji, LemariSnapshot lemari, BukuRiwayat riwayat) {
        this.realisasi = realisasi;
        this.penyaji = penyaji;
        this.lemari = lemari;
        this.riwayat = riwayat;
    }

    /** Satu realisasi; 404 bila tidak ada di kota ini. */
    @Transactional
    public RealisasiIndikator baca(UUID id) {
        return penyaji.bagiPengguna(realisasi.wajib(id));
    }

    /** Satu halaman daftar, urut periode lalu id. */
    @Transactional
    public Halaman<RealisasiIndikator> daftar(SaringanRealisasi saringan, String kursor, int batas) {
        Halaman<RealisasiEntity> halaman = Halaman.dari(
                realisasi.halaman(saringan, kursor, batas),
                batas,
                akhir -> Kursor.tulis(saringan.toString(), akhir.periode, akhir.id));
        return new Halaman<>(penyaji.bagiPengguna(halaman.data()), halaman.kursor());
    }

    /** Fakta semua realisasi setahun, urut periode lalu id. */
    @Transactional
    public List<RealisasiIndikator> setahun(int tahun) {
        return penyaji.fakta(realisasi.setahun(tahun));
    }

    /** Semua snapshot persetujuan, dari yang pertama; 404 bila realisasinya tidak ada di kota ini. */
    @Transactional
    public List<Snapshot> snapshot(UUID id) {
        RealisasiEntity baris = realisasi.wajib(id);
        return lemari.milik(LaciSnapshot.REALISASI, id).stream()
                .map(beku -> Snapshot.dari(beku, baris.indikatorId, baris.periode))
                .toList();
    }

    /** Satu halaman riwayat perubahan; 404 bila realisasinya tidak ada di kota ini. */
    @Transactional
    public Halaman<PerubahanTercatat> riwayat(UUID id, String kursor, int batas) {
        return riwayat.baca(BukuRealisasi.JENIS, realisasi.wajib(id).id.toString(), kursor, batas);
    }

    /** Realisasi satu indikator dalam setahun yang sudah dihitung, menurut kode periode. */
    @Transactional
    public Map<Periode, RealisasiTerhitung> setahun(IndikatorDikenal indikator, int tahun) {
        return realisasi.setahun(indikator.id(), tahun).stream()
                .collect(Collectors.toMap(
                        baris -> Periode.dari(baris.periode),
                        baris -> Hitungan.dari(baris.isian, indikator.ukuran()).hasil()));
    }
}
