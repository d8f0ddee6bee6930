package id.simpul.perencanaan.kota;

import id.simpul.aturan.kota.BasisPredikat;
import id.simpul.aturan.kota.DasarRataRata;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.skala.KebijakanLubang;
import id.simpul.aturan.skala.PitaPredikat;
import id.simpul.aturan.skala.SkalaPredikat;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Isi {@code PUT /kota/pengaturan}: aturan capaian kota sebagai data.
 *
 * @param namaSkala nama skala, misalnya judul tabelnya di dokumen
 * @param skalaPredikat pita predikat; urutan bebas
 * @param kebijakanLubang perlakuan nilai yang jatuh di lubang skala TERBIT; null bila skalanya utuh
 * @param aturanCapaian pembulatan, batas, dan dasar rata-rata
 * @param kebijakanSkala BARU bila tidak disebut: lubang dan tumpang tindih ditolak; TERBIT memuatnya bertanda
 * @param sumberSkala dokumen yang mencetaknya; wajib untuk TERBIT
 * @param alasanSkala mengapa cacatnya dipertahankan; wajib untuk TERBIT
 */
public record PengaturanKota(
        String namaSkala,
        List<PitaPredikat> skalaPredikat,
        KebijakanLubang kebijakanLubang,
        AturanCapaian aturanCapaian,
        KebijakanSkala kebijakanSkala,
        @Size(max = 300) String sumberSkala,
        @Size(max = 1000) String alasanSkala) {

    /**
     * Bagian aturan di luar skala.
     *
     * @param desimal desimal yang tampil, 0 s.d. 6
     * @param pembulatan cara membulatkan
     * @param batasAtas capaian tertinggi yang diakui; null = tanpa batas
     */
    public record AturanCapaian(
            Integer desimal,
            RoundingMode pembulatan,
            BigDecimal batasAtas,
            DasarRataRata dasarRataRata,
            BasisPredikat basisPredikat) {}

    /** Aturan lengkap; inilah pemeriksaannya: yang tidak sah melempar {@link NilaiTidakSah}. */
    public id.simpul.aturan.kota.AturanCapaian keAturan() {
        if (aturanCapaian == null) {
            throw new NilaiTidakSah("aturanCapaian", "wajib", null, "aturan pembulatan dan rata-rata kota");
        }
        if (aturanCapaian.desimal() == null) {
            throw new NilaiTidakSah("aturanCapaian/desimal", "wajib", null, "antara 0 dan 6");
        }
        return new id.simpul.aturan.kota.AturanCapaian(
                aturanCapaian.desimal(),
                aturanCapaian.pembulatan(),
                aturanCapaian.batasAtas(),
                aturanCapaian.dasarRataRata(),
                aturanCapaian.basisPredikat(),
                skala());
    }

    /** Perlakuan lubang yang berlaku: AMBANG bila skala TERBIT tidak memilih; null bila skalanya harus utuh. */
    KebijakanLubang lubangBerlaku() {
        return kebijakanLubang == null && kebijakanSkala == KebijakanSkala.TERBIT
                ? KebijakanLubang.AMBANG
                : kebijakanLubang;
    }

    private SkalaPredikat skala() {
        return KebijakanSkala.susun(
                namaSkala,
                wajibSkala(),
                kebijakanLubang,
                new KebijakanSkala.Keterangan(kebijakanSkala, sumberSkala, alasanSkala, "sumberSkala", "alasanSkala"));
    }

    private List<PitaPredikat> wajibSkala() {
        if (skalaPredikat == null) {
            throw new NilaiTidakSah("skalaPredikat", "wajib", null, "daftar pita predikat");
        }
        return skalaPredikat;
    }
}
