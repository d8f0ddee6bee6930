package id.simpul.anggaran.serapan;

import id.simpul.tabel.TabelKeluaran;
import java.util.List;
import java.util.function.Function;

/** Susunan kolom perbandingan serapan dalam bentuk tabel: satu baris per baris DPA dan tahun, bulan, atau kelompoknya. */
final class TabelPerbandingan {
    private static final String PEMISAH = " > ";

    static final TabelKeluaran<SerapanKelompok.Baris> KELOMPOK = TabelKeluaran.<SerapanKelompok.Baris>bernama(
                    "serapan-kelompok")
            .teks("kelompok", SerapanKelompok.Baris::kelompok)
            .uang("anggaran", SerapanKelompok.Baris::anggaran)
            .uang("realisasi", SerapanKelompok.Baris::realisasi)
            .uang("sisa", SerapanKelompok.Baris::sisa)
            .bilangan("persen", SerapanKelompok.Baris::persen)
            .bulat("barisTerhalus", SerapanKelompok.Baris::barisTerhalus)
            .bulat("barisTanpaRealisasi", SerapanKelompok.Baris::barisTanpaRealisasi);

    static final TabelKeluaran<BarisTahun> ANTAR_TAHUN = TabelKeluaran.<BarisTahun>bernama("serapan-antar-tahun")
            .teks("uraian", satu -> satu.baris().uraian())
            .teks("jalur", satu -> String.join(PEMISAH, satu.baris().jalur()))
            .bulat("tahun", satu -> satu.tahun().tahun())
            .teks("kode", satu -> satu.tahun().kode())
            .uang("anggaran", satu -> satu.tahun().anggaran())
            .uang("realisasi", satu -> satu.tahun().realisasi())
            .uang("sisa", satu -> satu.tahun().sisa())
            .bilangan("persen", satu -> satu.tahun().persen())
            .bulat("tahunPembanding", satu -> satu.selisih(SerapanAntarTahun.Selisih::tahunPembanding))
            .uang("selisihAnggaran", satu -> satu.selisih(SerapanAntarTahun.Selisih::anggaran))
            .uang("selisihRealisasi", satu -> satu.selisih(SerapanAntarTahun.Selisih::realisasi))
            .bilangan("persenAnggaran", satu -> satu.selisih(SerapanAntarTahun.Selisih::persenAnggaran))
            .bilangan("poinPersen", satu -> satu.selisih(SerapanAntarTahun.Selisih::poinPersen));

    static final TabelKeluaran<BarisBulan> BULANAN = TabelKeluaran.<BarisBulan>bernama("serapan-bulanan")
            .teks("id", satu -> satu.baris().id())
            .teks("kunci", satu -> satu.baris().kunci())
            .teks("tingkat", satu -> satu.baris().tingkat())
            .teks("kode", satu -> satu.baris().kode())
            .teks("uraian", satu -> satu.baris().uraian())
            .uang("anggaran", satu -> satu.baris().anggaran())
            .teks("bulan", satu -> satu.bulan().bulan())
            .uang("realisasi", satu -> satu.bulan().realisasi())
            .uang("kumulatif", satu -> satu.bulan().kumulatif())
            .uang("sisa", satu -> satu.bulan().sisa())
            .bilangan("persen", satu -> satu.bulan().persen());

    private TabelPerbandingan() {}

    /** Satu tahun satu baris. */
    record BarisTahun(SerapanAntarTahun.Baris baris, SerapanAntarTahun.Tahun tahun) {
        <T> T selisih(Function<SerapanAntarTahun.Selisih, T> ambil) {
            return tahun.terhadapSebelumnya() == null ? null : ambil.apply(tahun.terhadapSebelumnya());
        }
    }

    /** Satu bulan satu baris. */
    record BarisBulan(SerapanBulanan.Baris baris, SerapanBulanan.Bulan bulan) {}

    static List<BarisTahun> baris(SerapanAntarTahun laporan) {
        return laporan.data().stream()
                .flatMap(baris -> baris.tahun().stream().map(tahun -> new BarisTahun(baris, tahun)))
                .toList();
    }

    static List<BarisBulan> baris(SerapanBulanan laporan) {
        return laporan.data().stream()
                .flatMap(baris -> baris.bulan().stream().map(bulan -> new BarisBulan(baris, bulan)))
                .toList();
    }
}
