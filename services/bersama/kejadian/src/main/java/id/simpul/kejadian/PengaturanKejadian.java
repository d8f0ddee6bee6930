package id.simpul.kejadian;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Pengaturan kotak keluar dan kotak masuk. */
@ConfigMapping(prefix = "simpul.kejadian")
public interface PengaturanKejadian {
    /** Alamat broker Kafka, {@code host:port} dipisah koma. */
    String kafka();

    /** Nama layanan ini; menentukan topik dan grup konsumen. */
    String layanan();

    /** Layanan yang kejadiannya diolah; kosong bila layanan ini tidak mendengarkan siapa pun. */
    Optional<Set<String>> dengarkan();

    /** Jumlah partisi topik yang dibuat layanan ini; satu kota selalu di satu partisi. */
    @WithDefault("6")
    int partisi();

    /** Jumlah salinan topik. */
    @WithDefault("1")
    short salinan();

    /** Berapa lama baris yang sudah terbit disimpan di kotak keluar. */
    @WithDefault("P7D")
    Duration simpanTerbit();

    /** Koneksi khusus relai. */
    Relai relai();

    /** Koneksi relai: peran basis data yang hanya boleh menyentuh kotak keluar. */
    interface Relai {
        /** JDBC URL basis data layanan ini. */
        String url();

        /** Nama peran. */
        String pengguna();

        /** Kata sandi. */
        String sandi();
    }
}
