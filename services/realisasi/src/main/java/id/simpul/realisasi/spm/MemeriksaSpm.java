package id.simpul.realisasi.spm;

import id.simpul.pemeriksaan.HasilPemeriksaan;
import id.simpul.pemeriksaan.Pemeriksa;
import id.simpul.pemeriksaan.kaidah.Tempat;
import id.simpul.pemeriksaan.paket.IdentitasPaket;
import id.simpul.pemeriksaan.paket.PaketHidup;
import id.simpul.realisasi.spm.model.IsianMutu;
import id.simpul.realisasi.spm.model.IsianSpm;
import id.simpul.realisasi.spm.model.LaporanSpm;
import id.simpul.temuan.BarisSpm;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Kaidah pemeriksaan atas satu laporan SPM, dengan triwulan dan tahun sebelumnya serta layanan lain sebagai pembanding.
 *
 * <p>Kaidahnya sama dengan yang dikenakan pada laporan terbit dan kiriman; yang disebut hanya temuan yang menunjuk laporan
 * ini, sehingga kesalahan layanan lain tidak menahannya.
 */
final class MemeriksaSpm {
    private static final Pemeriksa PEMERIKSA = Pemeriksa.untuk(Tempat.ISIAN);
    private static final Comparator<LaporanSpm> URUTAN =
            Comparator.comparing(LaporanSpm::tahun).thenComparing(LaporanSpm::triwulan);

    private MemeriksaSpm() {}

    /** Temuan atas laporan itu; {@code semua} memuat laporan lain kota yang sama, boleh juga laporan itu sendiri. */
    static HasilPemeriksaan periksa(LaporanSpm ini, List<LaporanSpm> semua) {
        PaketHidup paket = new PaketHidup(
                new IdentitasPaket(Optional.empty(), Optional.of(ini.tahun()), Optional.of("LKJIP"), Optional.empty()));
        List<BarisSpm> pembanding = semua.stream()
                .filter(lain -> URUTAN.compare(lain, ini) <= 0 && !sama(lain, ini))
                .map(MemeriksaSpm::baris)
                .toList();
        pembanding.forEach(lain -> lain.tambah(paket));
        BarisSpm milik = baris(ini);
        milik.tambah(paket);
        return PEMERIKSA
                .periksa(paket.susun())
                .tanpaCatatanKurang()
                .milik(milik.alamat(), pembanding.stream().map(BarisSpm::alamat).collect(Collectors.toSet()));
    }

    private static boolean sama(LaporanSpm lain, LaporanSpm ini) {
        return lain.layanan() == ini.layanan() && URUTAN.compare(lain, ini) == 0;
    }

    private static BarisSpm baris(LaporanSpm laporan) {
        IsianSpm isian = laporan.isian();
        return new BarisSpm(
                laporan.layanan().kode(),
                new PeriodeSpm(laporan.tahun(), laporan.triwulan()).kode(),
                isian.sasaran(),
                isian.sumberSasaran(),
                isian.tanggalSasaran(),
                isian.terlayani(),
                isian.anggaran(),
                isian.realisasiAnggaran(),
                isian.mutu().stream().map(MemeriksaSpm::mutu).toList());
    }

    private static BarisSpm.Mutu mutu(IsianMutu butir) {
        return new BarisSpm.Mutu(
                butir.jenis().name(), butir.nama(), butir.dibutuhkan(), butir.terpenuhi(), butir.satuan());
    }
}
