package id.simpul.realisasi.impor;

import id.simpul.impor.Penerap;
import id.simpul.pemeriksaan.paket.PaketHidup;
import id.simpul.realisasi.indikator.SalinanIndikator;
import id.simpul.realisasi.keluaran.MencatatKeluaran;
import id.simpul.realisasi.realisasi.MencatatBanyak;
import id.simpul.realisasi.spm.MencatatSpm;
import jakarta.enterprise.context.ApplicationScoped;

/** Menghubungkan kiriman dengan kasus pakai pencatatan; semuanya di dalam transaksi mesin impor. */
@ApplicationScoped
public class MengimporRealisasi {
    private final SalinanIndikator indikator;
    private final MencatatBanyak realisasi;
    private final MencatatKeluaran keluaran;
    private final MencatatSpm spm;

    MengimporRealisasi(
            SalinanIndikator indikator, MencatatBanyak realisasi, MencatatKeluaran keluaran, MencatatSpm spm) {
        this.indikator = indikator;
        this.realisasi = realisasi;
        this.keluaran = keluaran;
        this.spm = spm;
    }

    Penerap penerap() {
        return new PenerapRealisasi(this);
    }

    /** Definisi dan target indikator yang disebut kiriman, bagi kaidah pemeriksaan. */
    void lengkapi(PaketHidup paket, KumpulanRealisasi kiriman) {
        new PencariIndikator(indikator).lengkapi(paket, kiriman.kode());
    }

    PenerapRealisasi.Ringkasan catat(
            KumpulanRealisasi kirimanRealisasi, KumpulanKeluaran kirimanKeluaran, KumpulanSpm kirimanSpm) {
        return new PenerapRealisasi.Ringkasan(
                realisasi.catat(kirimanRealisasi.butir(new PencariIndikator(indikator))),
                kirimanKeluaran.catat(keluaran),
                kirimanSpm.catat(spm));
    }
}
