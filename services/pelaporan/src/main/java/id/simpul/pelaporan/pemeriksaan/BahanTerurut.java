package id.simpul.pelaporan.pemeriksaan;

import id.simpul.pelaporan.fakta.Indikator;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.Keluaran;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pelaporan.fakta.PerjanjianKinerja;
import id.simpul.pelaporan.fakta.ProgramRenstra;
import id.simpul.pelaporan.fakta.RealisasiIndikator;
import id.simpul.pelaporan.fakta.Renstra;
import id.simpul.pelaporan.fakta.Spm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Bahan pemeriksaan menurut urutan isinya, bukan menurut id: id acak, sehingga data yang sama yang dimuat dua kali lain
 * urutannya, padahal kaidah menyebut baris pertama dan memasangkan baris menurut urutannya.
 */
final class BahanTerurut {
    private final KumpulanFakta fakta;

    BahanTerurut(KumpulanFakta fakta) {
        this.fakta = fakta;
    }

    /** Rencana yang mencakup tahun itu, dari yang lama. */
    List<Renstra> renstra(int tahun) {
        return urut(
                        JenisFakta.RENSTRA,
                        Comparator.comparing(Renstra::tahunAwal)
                                .thenComparing(Renstra::tahunAkhir)
                                .thenComparing(teks(Renstra::judul))
                                .thenComparing(Renstra::id))
                .stream()
                .filter(satu -> satu.mencakup(tahun))
                .toList();
    }

    /** Indikator menurut urutan rencananya, lalu kode dan nama; yang tanpa rencana lebih dulu. */
    List<Indikator> indikator(List<Renstra> rencana) {
        List<String> urutan = rencana.stream().map(Renstra::id).toList();
        return urut(
                JenisFakta.INDIKATOR,
                Comparator.<Indikator, Integer>comparing(satu -> urutan.indexOf(satu.renstraId()))
                        .thenComparing(teks(Indikator::kode))
                        .thenComparing(teks(Indikator::nama))
                        .thenComparing(Indikator::id));
    }

    List<PerjanjianKinerja> perjanjian(int tahun) {
        return urut(
                        JenisFakta.PERJANJIAN_KINERJA,
                        Comparator.comparing(teks(PerjanjianKinerja::versiAnggaran))
                                .thenComparing(teks(PerjanjianKinerja::tingkat))
                                .thenComparing(PerjanjianKinerja::revisi)
                                .thenComparing(PerjanjianKinerja::id))
                .stream()
                .filter(satu -> satu.tahun() == tahun)
                .toList();
    }

    /** Realisasi indikator yang berpengenal, menurut pengenal lalu periode. */
    List<RealisasiIndikator> realisasi(Map<String, String> pengenal) {
        return urut(
                        JenisFakta.REALISASI,
                        Comparator.<RealisasiIndikator, String>comparing(
                                        satu -> pengenal.getOrDefault(satu.indikatorId(), ""))
                                .thenComparing(RealisasiIndikator::periode)
                                .thenComparing(RealisasiIndikator::id))
                .stream()
                .filter(satu -> pengenal.containsKey(satu.indikatorId()))
                .toList();
    }

    List<Keluaran> keluaran() {
        return urut(
                JenisFakta.KELUARAN,
                Comparator.comparing(Keluaran::tahun)
                        .thenComparing(Keluaran::urutan)
                        .thenComparing(teks(Keluaran::subKegiatan))
                        .thenComparing(teks(Keluaran::uraian))
                        .thenComparing(Keluaran::id));
    }

    List<Spm> spm() {
        return urut(JenisFakta.SPM, Comparator.comparing(teks(Spm::triwulan)).thenComparing(teks(Spm::layanan)));
    }

    /** Pohon program rencana-rencana itu, menurut urutannya. */
    List<ProgramRenstra> program(List<Renstra> rencana) {
        List<String> urutan = rencana.stream().map(Renstra::id).toList();
        return urut(
                        JenisFakta.PROGRAM_RENSTRA,
                        Comparator.<ProgramRenstra, Integer>comparing(satu -> urutan.indexOf(satu.renstraId())))
                .stream()
                .filter(satu -> urutan.contains(satu.renstraId()))
                .toList();
    }

    private <T> List<T> urut(JenisFakta<T> jenis, Comparator<T> urutan) {
        List<T> hasil = new ArrayList<>(fakta.daftar(jenis));
        hasil.sort(urutan);
        return hasil;
    }

    private static <T> Function<T, String> teks(Function<T, String> bidang) {
        return satu -> {
            String isi = bidang.apply(satu);
            return isi == null ? "" : isi;
        };
    }
}
