package id.simpul.pelaporan.pemeriksaan;

import id.simpul.pemeriksaan.HasilPemeriksaan;
import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.Rujukan;
import id.simpul.pemeriksaan.Temuan;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Temuan pemeriksaan, terberat lebih dulu.
 *
 * @param kota kota laporan: menurut {@code paket.json}, atau kota token pada data hidup; null bila tidak disebut
 * @param tahun tahun yang dilaporkan; null bila tidak dapat diketahui
 * @param jenis LKJIP atau RENSTRA; null bila tidak disebut
 * @param jumlahBaris banyaknya baris data yang diperiksa
 * @param kaidahDijalankan kaidah yang datanya cukup; yang lain disebut sebagai temuan INFO
 * @param asOf saat perubahan data terakhir; null untuk paket laporan
 */
@Schema(description = "Temuan pemeriksaan, terberat lebih dulu.")
public record HasilTemuan(
        @Schema(description = "Menurut paket.json, atau kota token pada data hidup; null bila tidak disebut.")
        String kota,

        @Schema(description = "Tahun yang dilaporkan; null bila tidak dapat diketahui.")
        Integer tahun,

        @Schema(description = "LKJIP atau RENSTRA; null bila tidak disebut.")
        String jenis,

        Instant asOf,

        @Schema(description = "Banyaknya baris data yang diperiksa.")
        int jumlahBaris,

        Ringkasan ringkasan,

        @Schema(description = "Kaidah yang datanya cukup; yang lain disebut sebagai temuan INFO.")
        List<String> kaidahDijalankan,

        List<Satu> data) {

    /** Banyaknya temuan menurut keparahan. */
    @Schema(name = "RingkasanTemuan", description = "Banyaknya temuan menurut keparahan.")
    public record Ringkasan(long kesalahan, long peringatan, long info) {
        static Ringkasan dari(HasilPemeriksaan hasil) {
            var banyak = hasil.ringkasan();
            return new Ringkasan(
                    banyak.get(Keparahan.KESALAHAN), banyak.get(Keparahan.PERINGATAN), banyak.get(Keparahan.INFO));
        }
    }

    /**
     * Satu temuan.
     *
     * @param aturan jenis temuan, daftar terbuka
     * @param kaidah nama kaidah yang menemukannya
     * @param lokasi tabel, baris, tahun dalam bahasa pembaca
     * @param tercetak seperti tercetak; null bila tidak tercetak
     * @param dihitung seharusnya menurut hitung ulang; null bila tidak dapat dihitung
     * @param selisih tercetak dikurangi dihitung; null bila bukan angka
     * @param penjelasan kalimat yang memperlihatkan hitungannya
     */
    @Schema(name = "Temuan", description = "Satu temuan; angkanya teks, seperti tercetak.")
    public record Satu(
            @Schema(description = "Jenis temuan; daftar terbuka, klien menerima nilai lain.")
            String aturan,

            @Schema(description = "Nama kaidah yang menemukannya.")
            String kaidah,

            Keparahan keparahan,
            String lokasi,
            String tercetak,
            String dihitung,

            @Schema(description = "Tercetak dikurangi dihitung; null bila bukan angka.")
            String selisih,

            @Schema(description = "Kalimat yang memperlihatkan hitungannya.")
            String penjelasan,

            List<Tempat> rujukan) {
        static Satu dari(Temuan t, boolean hidup) {
            return new Satu(
                    t.aturan(),
                    t.kaidah(),
                    t.keparahan(),
                    t.lokasi(),
                    isi(t.tercetak()),
                    isi(t.dihitung()),
                    isi(t.selisih()),
                    t.penjelasan(),
                    t.rujukan().stream().map(r -> Tempat.dari(r, hidup)).toList());
        }
    }

    /**
     * Tempat angka.
     *
     * @param berkas berkas di dalam paket; pada data hidup nama tabelnya
     * @param baris nomor baris berkas itu (kepala tabel = 1); null bila seluruh berkas
     * @param barisDokumen baris dokumen asal; null bila tidak dicantumkan
     * @param sumberDaya alamat API tempat angka itu diisi; hanya pada data hidup
     */
    @Schema(name = "RujukanTemuan", description = "Tempat angka itu berada.")
    public record Tempat(
            @Schema(description = "Berkas di dalam paket; pada data hidup nama tabelnya.")
            String berkas,

            @Schema(description = "Nomor baris berkas itu (kepala tabel = 1); null bila seluruh berkas.")
            Integer baris,

            @Schema(description = "Baris dokumen asal; null bila tidak dicantumkan.")
            String barisDokumen,

            @Schema(description = "Alamat API tempat angka itu diisi; hanya pada data hidup.")
            String sumberDaya) {
        static Tempat dari(Rujukan r, boolean hidup) {
            return new Tempat(
                    r.berkas(),
                    hidup || r.baris() == 0 ? null : r.baris(),
                    hidup ? null : isi(r.barisDokumen()),
                    hidup ? isi(r.barisDokumen()) : null);
        }
    }

    /** Hasil pemeriksaan sebuah paket laporan. */
    static HasilTemuan paket(HasilPemeriksaan hasil) {
        return dari(hasil, null, false);
    }

    /** Hasil pemeriksaan data hidup kota pemilik token. */
    static HasilTemuan hidup(HasilPemeriksaan hasil, Instant asOf) {
        return dari(hasil, asOf, true);
    }

    private static HasilTemuan dari(HasilPemeriksaan hasil, Instant asOf, boolean hidup) {
        return new HasilTemuan(
                hasil.identitas().kota().orElse(null),
                hasil.tahun().orElse(null),
                hasil.identitas().jenis().orElse(null),
                asOf,
                hasil.jumlahBaris(),
                Ringkasan.dari(hasil),
                hasil.kaidahDijalankan(),
                hasil.temuan().stream().map(t -> Satu.dari(t, hidup)).toList());
    }

    private static String isi(String teks) {
        return teks == null || teks.isEmpty() ? null : teks;
    }
}
