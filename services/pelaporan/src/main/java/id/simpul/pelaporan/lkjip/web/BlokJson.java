package id.simpul.pelaporan.lkjip.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.simpul.dokumen.model.AngkaKunci;
import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.DaftarButir;
import id.simpul.dokumen.model.Grafik;
import id.simpul.dokumen.model.JedaHalaman;
import id.simpul.dokumen.model.Kekosongan;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.Potongan;
import id.simpul.dokumen.model.Tabel;
import id.simpul.dokumen.model.TandaTangan;
import id.simpul.dokumen.model.TandaTanganBerdua;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Satu blok isi. Bidang yang terisi tergantung {@code jenis}.
 *
 * @param jenis paragraf, butir, tabel, grafik, kekosongan, angka-kunci, atau tanda-tangan
 * @param nomor nomor tabel atau gambar
 * @param nama nama mesin tabel atau grafik; tetap antartahun
 * @param tempat di mana isi yang kosong dapat diisi
 * @param butir isi daftar butir
 * @param kolom nama mesin kolom tabel, dari kiri
 * @param baris baris tabel menurut nama kolom; sel kosong null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BlokJson(
        String jenis,
        String nomor,
        String nama,
        String judul,
        String teks,
        String tempat,
        List<String> butir,
        List<KolomJson> kolom,
        List<Map<String, Object>> baris,
        List<String> kategori,
        List<SeriJson> seri,
        String satuan,
        List<String> catatan,
        String sumber) {

    /** Kolom tabel. */
    public record KolomJson(String nama, String judul, String satuan) {}

    /** Deret angka grafik; null berarti kosong. */
    public record SeriJson(String nama, List<BigDecimal> nilai) {}

    static List<BlokJson> dari(List<Blok> semua) {
        return semua.stream()
                .map(satu -> satu.terima(new Penyaji()))
                .flatMap(List::stream)
                .toList();
    }

    private static BlokJson teks(String jenis, String isi) {
        return new BlokJson(jenis, null, null, null, isi, null, null, null, null, null, null, null, null, null);
    }

    private static String tulis(Paragraf paragraf) {
        return paragraf.potongan().stream()
                .map(satu -> satu instanceof Potongan.Rujukan rujukan ? rujukan.label() : ((Potongan.Teks) satu).isi())
                .collect(Collectors.joining());
    }

    private static final class Penyaji implements Blok.Pengunjung<List<BlokJson>> {
        @Override
        public List<BlokJson> paragraf(Paragraf blok) {
            return List.of(teks("paragraf", tulis(blok)));
        }

        @Override
        public List<BlokJson> daftarButir(DaftarButir blok) {
            List<String> isi = blok.butir().stream().map(BlokJson::tulis).toList();
            return List.of(
                    new BlokJson("butir", null, null, null, null, null, isi, null, null, null, null, null, null, null));
        }

        @Override
        public List<BlokJson> tabel(Tabel blok) {
            List<KolomJson> kolom = blok.kolom().stream()
                    .map(satu -> new KolomJson(satu.nama(), satu.judul(), satu.satuan()))
                    .toList();
            List<Map<String, Object>> baris = blok.baris().stream()
                    .map(satu -> NilaiSel.baris(satu, blok.kolom()))
                    .toList();
            return List.of(new BlokJson(
                    "tabel",
                    blok.nomor(),
                    blok.nama(),
                    blok.judul(),
                    null,
                    null,
                    null,
                    kolom,
                    baris,
                    null,
                    null,
                    null,
                    blok.catatanLengkap(),
                    blok.sumber()));
        }

        @Override
        public List<BlokJson> grafik(Grafik blok) {
            List<SeriJson> seri = blok.seri().stream()
                    .map(satu -> new SeriJson(satu.nama(), satu.nilai()))
                    .toList();
            return List.of(new BlokJson(
                    "grafik",
                    blok.nomor(),
                    blok.nama(),
                    blok.judul(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    blok.kategori(),
                    seri,
                    blok.satuan(),
                    null,
                    blok.sumber()));
        }

        @Override
        public List<BlokJson> kekosongan(Kekosongan blok) {
            return List.of(new BlokJson(
                    "kekosongan",
                    null,
                    null,
                    null,
                    blok.apa(),
                    blok.tempat(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null));
        }

        @Override
        public List<BlokJson> angkaKunci(AngkaKunci blok) {
            List<Map<String, Object>> baris = new ArrayList<>();
            for (AngkaKunci.Butir satu : blok.butir()) {
                Map<String, Object> isi = new LinkedHashMap<>();
                isi.put("label", satu.label());
                isi.put("nilai", NilaiSel.dari(satu.nilai()));
                isi.put("keterangan", satu.keterangan());
                baris.add(isi);
            }
            return List.of(new BlokJson(
                    "angka-kunci", null, null, null, null, null, null, null, baris, null, null, null, null, null));
        }

        @Override
        public List<BlokJson> tandaTangan(TandaTangan blok) {
            return List.of(teks("tanda-tangan", blok.tempatTanggal() + " " + String.join(" ", blok.jabatan())));
        }

        @Override
        public List<BlokJson> tandaTanganBerdua(TandaTanganBerdua blok) {
            return blok.keduanya().stream()
                    .map(satu -> teks("tanda-tangan", blok.tempatTanggal() + " " + satu.jabatan()))
                    .toList();
        }

        @Override
        public List<BlokJson> jedaHalaman(JedaHalaman blok) {
            return List.of();
        }
    }
}
