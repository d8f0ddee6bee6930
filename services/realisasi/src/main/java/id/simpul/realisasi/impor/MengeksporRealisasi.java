package id.simpul.realisasi.impor;

import id.simpul.realisasi.keluaran.MencatatKeluaran;
import id.simpul.realisasi.realisasi.MembacaRealisasi;
import id.simpul.realisasi.realisasi.RealisasiIndikator;
import id.simpul.realisasi.spm.MembacaSpm;
import id.simpul.realisasi.spm.SpmLayanan;
import id.simpul.tabel.PaketTabel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Realisasi, keluaran, dan SPM satu tahun sebagai paket data yang dapat diimpor kembali. */
@ApplicationScoped
public class MengeksporRealisasi {
    private final MembacaRealisasi realisasi;
    private final MencatatKeluaran keluaran;
    private final MembacaSpm spm;

    MengeksporRealisasi(MembacaRealisasi realisasi, MencatatKeluaran keluaran, MembacaSpm spm) {
        this.realisasi = realisasi;
        this.keluaran = keluaran;
        this.spm = spm;
    }

    /** Isi setahun, seluruhnya terbaca dalam satu transaksi. */
    @Transactional
    public PaketTabel ekspor(int tahun) {
        List<RealisasiIndikator> semua = realisasi.setahun(tahun);
        List<SpmLayanan> laporan = spm.setahun(tahun);
        return new PaketTabel()
                .tambah(TabelEkspor.realisasi(), semua)
                .tambah(
                        TabelEkspor.komponen(),
                        semua.stream()
                                .flatMap(satu ->
                                        satu.komponen().stream().map(isi -> new TabelEkspor.Komponen(satu, isi)))
                                .toList())
                .tambah(TabelEkspor.keluaran(), keluaran.setahun(tahun))
                .tambah(TabelEkspor.spm(), laporan)
                .tambah(
                        TabelEkspor.mutu(),
                        laporan.stream()
                                .flatMap(satu -> satu.mutu().stream().map(isi -> new TabelEkspor.Mutu(satu, isi)))
                                .toList());
    }
}
