package id.simpul.pelaporan.lkjip.model;

import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.Kekosongan;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.fakta.Indikator;
import id.simpul.pelaporan.fakta.Keluaran;
import id.simpul.pelaporan.fakta.PerjanjianKinerja;
import id.simpul.pelaporan.fakta.Renstra;
import id.simpul.pelaporan.naskah.BagianNaskah;
import id.simpul.pelaporan.naskah.NaskahKantor;
import id.simpul.pelaporan.serapan.AngkaSerapan;
import id.simpul.pelaporan.serapan.SerapanKota;
import id.simpul.pelaporan.spm.model.SpmKota;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Seluruh bahan satu LKjIP; dokumennya disusun dari sini saja, tanpa membaca apa pun lagi.
 *
 * @param analisis tujuh analisis setiap indikator dan efisiensi setiap sasaran
 * @param serapan null bila DPA tahun itu belum disahkan
 * @param serapanLampau serapan tahun-tahun sebelumnya yang DPA-nya disahkan
 * @param realisasiBulanan realisasi anggaran Januari s.d. Desember, rupiah; kosong bila hanya ada rekap setahun
 * @param renstra yang mencakup tahun itu
 * @param indikator semua indikator strategis, termasuk yang tidak diukur tahun itu
 * @param perjanjianSetahun PK tingkat JPT tahun itu, murni lebih dulu
 * @param perjanjian PK yang berlaku; null bila belum ada
 * @param penanggungJawab jabatan yang menjanjikan setiap indikator menurut PK segala tingkat, dari yang tertinggi
 * @param spm laporan SPM setiap triwulan tahun itu, urut
 * @param naskah teks dan tabel kantor menurut bagiannya
 * @param waktu saat perubahan terakhir di antara bahan ini
 */
public record BahanLkjip(
        CapaianKota capaian,
        AnalisisKota analisis,
        SerapanKota serapan,
        SortedMap<Integer, SerapanKota> serapanLampau,
        List<BigDecimal> realisasiBulanan,
        List<Renstra> renstra,
        List<Indikator> indikator,
        List<PerjanjianKinerja> perjanjianSetahun,
        PerjanjianKinerja perjanjian,
        Map<String, List<String>> penanggungJawab,
        List<Keluaran> keluaran,
        List<SpmKota> spm,
        Map<BagianNaskah, NaskahKantor.IsiBagian> naskah,
        Instant waktu) {

    int tahun() {
        return capaian.tahun();
    }

    AturanCapaian aturan() {
        return capaian.aturan();
    }

    /** Anggaran dan realisasi seluruhnya; null bila DPA belum disahkan. */
    AngkaSerapan totalSerapan() {
        return serapan == null ? null : serapan.total();
    }

    /** Nama perangkat daerah lengkap, misalnya {@code Dinas Sosial Kota Medan}. */
    String instansi() {
        return "%s %s".formatted(capaian.kota().namaDinas(), capaian.kota().nama());
    }

    /** Tempat dan tanggal yang masih kosong, misalnya {@code Medan, .................... 2025}. */
    String tempatTanggal() {
        return tempatTanggal(tahun() + 1);
    }

    /** Tempat dan tanggal yang masih kosong di tahun itu. */
    String tempatTanggal(int tahunTanda) {
        String tempat = capaian.kota().nama().replaceFirst("^(Kota|Kabupaten) ", "");
        return "%s, .............................. %d".formatted(tempat, tahunTanda);
    }

    /** Asal angka kinerja, untuk ditulis di bawah tabel. */
    String sumberKinerja() {
        return "Hasil pengukuran kinerja %s Tahun %d".formatted(instansi(), tahun());
    }

    /** Asal angka anggaran, untuk ditulis di bawah tabel. */
    String sumberAnggaran() {
        String realisasi = realisasiBulanan.isEmpty() ? "rekap realisasi" : "pembayaran (SP2D)";
        return "DPA %s dan %s %s Tahun %d"
                .formatted(Sebutan.dari(serapan.dpa().versi()), realisasi, instansi(), tahun());
    }

    /** Naskah kantor, atau penanda apa yang belum ditulis dan di mana menulisnya. */
    List<Blok> naskah(BagianNaskah bagian) {
        NaskahKantor.IsiBagian isi = naskah.get(bagian);
        return isi == null
                ? List.of(new Kekosongan(bagian.judul(), bagian.petunjuk(tahun()), bagian.tempat(tahun())))
                : NaskahDicetak.blok(bagian, isi, instansi());
    }

    /** Bahan yang sama dengan capaian dan analisis lain. */
    public BahanLkjip denganCapaian(CapaianKota lain, AnalisisKota analisisnya) {
        return new BahanLkjip(
                lain,
                analisisnya,
                serapan,
                serapanLampau,
                realisasiBulanan,
                renstra,
                indikator,
                perjanjianSetahun,
                perjanjian,
                penanggungJawab,
                keluaran,
                spm,
                naskah,
                waktu);
    }

    Optional<Indikator> indikator(String id) {
        return indikator.stream().filter(satu -> satu.id().equals(id)).findFirst();
    }

    /** Triwulan SPM terakhir yang dilaporkan. */
    Optional<SpmKota> spmTerakhir() {
        return spm.isEmpty() ? Optional.empty() : Optional.of(spm.get(spm.size() - 1));
    }
}
