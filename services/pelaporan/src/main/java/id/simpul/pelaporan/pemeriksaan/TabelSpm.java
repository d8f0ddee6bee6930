package id.simpul.pelaporan.pemeriksaan;

import id.simpul.pelaporan.fakta.Spm;
import id.simpul.pemeriksaan.paket.PaketHidup;
import id.simpul.temuan.BarisSpm;

/** Laporan SPM setiap triwulan beserta mutunya. */
final class TabelSpm {
    private TabelSpm() {}

    static void tambah(PaketHidup paket, Spm spm) {
        new BarisSpm(
                        spm.layanan(),
                        spm.triwulan(),
                        spm.sasaran(),
                        spm.sumberSasaran(),
                        spm.tanggalSasaran(),
                        spm.terlayani(),
                        spm.anggaran(),
                        spm.realisasiAnggaran(),
                        spm.mutu().stream()
                                .map(butir -> new BarisSpm.Mutu(
                                        butir.jenis(),
                                        butir.nama(),
                                        butir.dibutuhkan(),
                                        butir.terpenuhi(),
                                        butir.satuan()))
                                .toList())
                .tambah(paket);
    }
}
