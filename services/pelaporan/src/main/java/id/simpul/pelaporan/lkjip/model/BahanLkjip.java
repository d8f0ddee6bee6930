package id.simpul.pelaporan.lkjip.model;

import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.Kekosongan;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.fakta.Indikator;
import id.simpul.pelaporan.fakta.Keluaran;
import id.simpul.pelaporan.fakta.PerjanjianKinerja;
import id.simpul.pelaporan.fakta.Renstra;
import id.simpul.pelaporan.naskah.BagianNaskah;
import id.simpul.pelaporan.serapan.AngkaSerapan;
import id.simpul.pelaporan.serapan.SerapanKota;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Seluruh bahan satu LKjIP; dokumennya disusun dari sini saja, tanpa membaca apa pun lagi.
 *
 * @param lampau capaian tahun-tahun sebelumnya, menurut tahun
 * @param serapan null bila DPA tahun itu belum disahkan
 * @param serapanLampau serapan tahun-tahun sebelumnya yang DPA-nya disahkan
 * @param renstra yang mencakup tahun itu
 * @param indikator semua indikator strategis, termasuk yang tidak diukur tahun itu
 * @param perjanjian PK tingkat JPT yang berlaku; null bila belum ada
 * @param naskah teks kantor menurut bagiannya
 * @param waktu saat perubahan terakhir di antara bahan ini
 */
public record BahanLkjip(
        CapaianKota capaian,
        SortedMap<Integer, List<UkuranIndikator>> lampau,
        SerapanKota serapan,
        SortedMap<Integer, AngkaSerapan> serapanLampau,
        List<Renstra> renstra,
        List<Indikator> indikator,
        PerjanjianKinerja perjanjian,
        List<Keluaran> keluaran,
        Map<BagianNaskah, String> naskah,
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

    /** Asal angka kinerja, untuk ditulis di bawah tabel. */
    String sumberKinerja() {
        return "Hasil pengukuran kinerja %s Tahun %d".formatted(instansi(), tahun());
    }

    /** Asal angka anggaran, untuk ditulis di bawah tabel. */
    String sumberAnggaran() {
        return "DPA %s dan rekap realisasi %s Tahun %d".formatted(serapan.dpa().versi(), instansi(), tahun());
    }

    /** Naskah kantor, atau penanda apa yang belum ditulis dan di mana menulisnya. */
    List<Blok> naskah(BagianNaskah bagian) {
        String isi = naskah.get(bagian);
        return isi == null
                ? List.of(new Kekosongan(bagian.judul(), bagian.tempat(tahun())))
                : id.simpul.dokumen.model.Naskah.blok(isi);
    }

    Optional<Indikator> indikator(String id) {
        return indikator.stream().filter(satu -> satu.id().equals(id)).findFirst();
    }

    /** Bahan yang sama dengan capaian lain. */
    public BahanLkjip denganCapaian(CapaianKota lain) {
        return new BahanLkjip(
                lain, lampau, serapan, serapanLampau, renstra, indikator, perjanjian, keluaran, naskah, waktu);
    }
}
