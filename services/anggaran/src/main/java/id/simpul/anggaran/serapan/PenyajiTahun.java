package id.simpul.anggaran.serapan;

import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.aturan.anggaran.Serapan;
import id.simpul.aturan.nilai.Presisi;
import id.simpul.aturan.nilai.Rupiah;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;

/** Menyajikan serapan satu tahun dan selisihnya terhadap tahun lain. */
final class PenyajiTahun {
    private final UnaryOperator<BigDecimal> bulatkan;

    PenyajiTahun(UnaryOperator<BigDecimal> bulatkan) {
        this.bulatkan = bulatkan;
    }

    /** @param baris null pada total */
    SerapanAntarTahun.Tahun tahun(
            KeadaanSerapan keadaan, Rincian baris, Serapan serapan, SerapanAntarTahun.Selisih selisih) {
        return new SerapanAntarTahun.Tahun(
                keadaan.dpa().tahun(),
                baris == null ? null : baris.id(),
                baris == null ? null : baris.kode(),
                nilai(serapan.anggaran()),
                nilai(serapan.realisasi()),
                nilai(serapan.sisa()),
                bulatkan.apply(serapan.persen()),
                serapan.alasan(),
                selisih);
    }

    /** Selisih terhadap tahun sebelumnya; null bila tidak ada pembandingnya. */
    SerapanAntarTahun.Selisih selisih(KeadaanSerapan lama, Serapan dulu, Serapan kini) {
        if (dulu == null) {
            return null;
        }
        BigDecimal anggaran = kurang(nilai(kini.anggaran()), nilai(dulu.anggaran()));
        boolean berbanding = anggaran != null && !dulu.anggaran().nol();
        return new SerapanAntarTahun.Selisih(
                lama.dpa().tahun(),
                anggaran,
                kurang(nilai(kini.realisasi()), nilai(dulu.realisasi())),
                berbanding ? bulatkan.apply(Presisi.persen(anggaran, nilai(dulu.anggaran()))) : null,
                bulatkan.apply(kurang(kini.persen(), dulu.persen())));
    }

    private static BigDecimal kurang(BigDecimal satu, BigDecimal dua) {
        return satu == null || dua == null ? null : satu.subtract(dua);
    }

    private static BigDecimal nilai(Rupiah rupiah) {
        return rupiah == null ? null : rupiah.nilai();
    }
}
