package id.simpul.pelaporan.penjelasan;

import id.simpul.galat.GalatAplikasi;
import id.simpul.pelaporan.capaian.application.MembacaCapaian;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pelaporan.fakta.PembacaFakta;
import id.simpul.pelaporan.laporan.TautanPenjelasan;
import id.simpul.pelaporan.serapan.SerapanKota;
import java.util.List;
import java.util.function.Function;

/**
 * Bahan satu kota satu tahun, sama dengan yang dipakai laporannya.
 *
 * @param serapan null bila belum ada DPA yang disahkan
 */
record BahanPenjelasan(KumpulanFakta fakta, CapaianKota capaian, SerapanKota serapan, SumberBahan sumber) {

    /** Kota pemilik token; {@code awal} tahun pertama yang dibaca. 409 bila kota belum menyimpan aturannya. */
    static BahanPenjelasan baca(PembacaFakta pembaca, int awal, int tahun) {
        KumpulanFakta fakta = pembaca.milikSaya(awal, tahun, JenisFakta.semua().toArray(JenisFakta<?>[]::new));
        CapaianKota capaian = MembacaCapaian.susun(fakta, tahun);
        SerapanKota serapan = SerapanKota.susun(capaian.kota(), fakta, tahun).orElse(null);
        return new BahanPenjelasan(fakta, capaian, serapan, SumberBahan.milikSendiri(fakta));
    }

    /** Indikator yang diukur tahun itu; 404 bila tidak. */
    UkuranIndikator indikator(String id) {
        return cari(satu -> satu.indikator().id(), id, "Indikator").get(0);
    }

    /** Indikator satu sasaran yang diukur tahun itu; 404 bila tidak ada. */
    List<UkuranIndikator> sasaran(String id) {
        return cari(UkuranIndikator::sasaranId, idSasaran(id), "Sasaran");
    }

    /** Sasaran yang tidak diketahui tidak punya id sendiri di jalur. */
    static String idSasaran(String id) {
        return TautanPenjelasan.TANPA_SASARAN.equals(id) ? "" : id;
    }

    private List<UkuranIndikator> cari(Function<UkuranIndikator, String> ambil, String id, String jenis) {
        List<UkuranIndikator> ada = capaian.ukuran().stream()
                .filter(satu -> ambil.apply(satu).equals(id))
                .toList();
        if (ada.isEmpty()) {
            throw GalatAplikasi.tidakDitemukan(jenis, id);
        }
        return ada;
    }
}
