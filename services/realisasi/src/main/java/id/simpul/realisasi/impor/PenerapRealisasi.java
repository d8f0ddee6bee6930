package id.simpul.realisasi.impor;

import id.simpul.impor.BarisImpor;
import id.simpul.impor.Penerap;
import id.simpul.pemeriksaan.paket.PaketHidup;
import id.simpul.realisasi.realisasi.MencatatBanyak.Hasil;

/** Mengumpulkan satu kiriman, lalu mencatatnya lewat kasus pakai yang sama dengan pengisian satu per satu. */
final class PenerapRealisasi implements Penerap {
    private final MengimporRealisasi pencatat;
    private final KumpulanRealisasi realisasi = new KumpulanRealisasi();
    private final KumpulanKeluaran keluaran = new KumpulanKeluaran();
    private final KumpulanSpm spm = new KumpulanSpm();
    private Ringkasan hasil;

    PenerapRealisasi(MengimporRealisasi pencatat) {
        this.pencatat = pencatat;
    }

    /**
     * Yang terjadi pada setiap jenis isian.
     *
     * @param realisasi termasuk komponennya
     */
    record Ringkasan(Hasil realisasi, Hasil keluaran, Hasil spm) {}

    @Override
    public void terima(BarisImpor baris) {
        switch (baris.berkas()) {
            case SkemaRealisasi.REALISASI, SkemaRealisasi.KOMPONEN -> realisasi.terima(baris);
            case SkemaRealisasi.KELUARAN -> keluaran.terima(baris);
            case SkemaRealisasi.MUTU -> spm.terimaMutu(baris);
            case SkemaRealisasi.SPM -> spm.terima(baris);
            default -> throw new IllegalStateException("Berkas di luar skema: " + baris.berkas());
        }
    }

    /** Mencatat di sini, bukan di {@link #terapkan()}: penolakan aturan isian hanya diketahui saat dicatat. */
    @Override
    public void periksa() {
        spm.periksa();
        hasil = pencatat.catat(realisasi, keluaran, spm);
    }

    @Override
    public void lengkapi(PaketHidup paket) {
        pencatat.lengkapi(paket, realisasi);
    }

    @Override
    public Object terapkan() {
        return hasil;
    }
}
