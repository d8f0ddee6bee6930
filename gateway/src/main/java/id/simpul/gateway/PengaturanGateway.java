package id.simpul.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Semua pengaturan gateway. Tidak ada daftar kota di sini: gateway tidak tahu kota. */
@ConfigMapping(prefix = "simpul.gateway")
public interface PengaturanGateway {
    /** Layanan perencanaan: {@code /api/perencanaan/}. */
    Layanan perencanaan();

    /** Layanan realisasi: {@code /api/realisasi/}. */
    Layanan realisasi();

    /** Layanan anggaran: {@code /api/anggaran/}. */
    Layanan anggaran();

    /** Layanan pelaporan: {@code /api/pelaporan/} dan {@code /api/agregat/}. */
    Layanan pelaporan();

    /** Batas waktu. */
    Waktu waktu();

    /** Batas besar badan permintaan. */
    Badan badan();

    /** Kumpulan sambungan ke layanan. */
    Sambungan sambungan();

    /** Pembatas laju permintaan. */
    Laju laju();

    /** Asal halaman web yang boleh memanggil API dari peramban. */
    Cors cors();

    /** Alamat satu layanan. */
    interface Layanan {
        /** Skema, nama induk dan porta, tanpa jalur: {@code http://perencanaan:8081}. */
        URI url();
    }

    /** Batas waktu. Semuanya lebih dari nol. */
    interface Waktu {
        /** Lama menyambung ke layanan sebelum 502. */
        @WithDefault("2s")
        Duration sambung();

        /** Lama tanpa satu bita pun bergerak sebelum 504 (layanan diam) atau 408 (klien diam). */
        @WithDefault("60s")
        Duration tunggu();

        /** Lama menunggu {@code /q/health/ready} satu bagian. */
        @WithDefault("2s")
        Duration kesehatan();
    }

    /** Batas besar badan permintaan; lebih dari itu 413. */
    interface Badan {
        /** Badan biasa (JSON). */
        @WithDefault("1M")
        MemorySize biasa();

        /** Impor, bukti dan paket laporan, yang selalu dialirkan. */
        @WithDefault("100M")
        MemorySize berkas();
    }

    /** Kumpulan sambungan ke tiap layanan. */
    interface Sambungan {
        /** Sambungan paling banyak ke satu layanan. */
        @WithDefault("128")
        int terbanyak();

        /** Permintaan paling banyak yang menunggu sambungan; lebih dari itu 503. */
        @WithDefault("1000")
        int antrean();
    }

    /** Pembatas laju: ember token per alamat klien dan token, dan satu ember lagi per alamat. */
    interface Laju {
        /** Mati berarti tidak ada 429 dari gateway. */
        @WithDefault("true")
        boolean aktif();

        /** Permintaan per detik yang boleh terus-menerus. */
        @WithDefault("10000")
        int perDetik();

        /** Permintaan yang boleh sekaligus setelah diam. */
        @WithDefault("20000")
        int lonjakan();

        /** Satu alamat boleh sekian kali batas satu token: sekantor sering berbagi satu alamat. */
        @WithDefault("4")
        int kaliPerAlamat();

        /** Klien paling banyak yang diingat; yang paling lama diam dilupakan lebih dahulu. */
        @WithDefault("20000")
        int ingatan();
    }

    /** Asal yang diizinkan. */
    interface Cors {
        /** Asal lengkap, {@code *} sebagai porta berarti porta mana pun. */
        @WithDefault("http://localhost:*")
        List<String> asal();
    }
}
