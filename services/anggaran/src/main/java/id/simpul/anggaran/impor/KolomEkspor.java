package id.simpul.anggaran.impor;

import id.simpul.impor.BarisImpor;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Nama-nama kolom ekspor yang berarti sama. Yang pertama nama Simpul, sisanya nama bidang ekspor SIPD yang pernah terlihat;
 * kolom terisi yang pertama dipakai.
 */
final class KolomEkspor {
    static final List<String> KUNCI = List.of("kunci");
    static final List<String> KODE_PROGRAM = List.of("kode_program");
    static final List<String> NAMA_PROGRAM = List.of("nama_program");
    static final List<String> KODE_KEGIATAN = List.of("kode_kegiatan", "kode_giat");
    static final List<String> NAMA_KEGIATAN = List.of("nama_kegiatan", "nama_giat");
    static final List<String> KODE_SUB = List.of("kode_sub_kegiatan", "kode_sub_giat", "kode_sbl");
    static final List<String> NAMA_SUB = List.of("nama_sub_kegiatan", "nama_sub_giat");
    static final List<String> KODE_REKENING = List.of("kode_rekening", "kode_akun");
    static final List<String> NAMA_REKENING = List.of("nama_rekening", "nama_akun");
    static final List<String> SUMBER_DANA = List.of("sumber_dana", "nama_dana");
    static final List<String> PAGU = List.of("pagu", "anggaran", "nominal");
    static final List<String> REALISASI = List.of("realisasi");
    static final List<String> TINGKAT = List.of("level");
    static final List<String> NOMOR_SP2D = List.of("nomor", "nomor_sp2d", "nomor_sp_2_d");
    static final List<String> TANGGAL = List.of("tanggal", "tanggal_sp2d", "tanggal_sp_2_d");
    static final List<String> JENIS_SP2D = List.of("jenis", "jenis_sp2d", "jenis_sp_2_d");
    static final List<String> URAIAN = List.of("uraian", "keterangan", "keterangan_sp_2_d");
    static final List<String> NILAI = List.of("nilai", "nilai_sp2d", "nilai_sp_2_d");
    static final List<String> NOMOR_ASAL = List.of("nomor_asal");
    static final List<String> ALASAN = List.of("alasan_pelampauan");
    static final List<String> BULAN = List.of(
            "januari",
            "februari",
            "maret",
            "april",
            "mei",
            "juni",
            "juli",
            "agustus",
            "september",
            "oktober",
            "november",
            "desember");

    private KolomEkspor() {}

    /** Isi kolom teks terisi yang pertama; null bila tidak satu pun terisi. */
    static String teks(BarisImpor baris, List<String> nama) {
        return nama.stream()
                .map(baris::teks)
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(isi -> !isi.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** Isi kolom uang terisi yang pertama; null bila tidak satu pun terisi, yang bukan nol. */
    static BigDecimal uang(BarisImpor baris, List<String> nama) {
        return nama.stream()
                .map(baris::angka)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    /** Rencana bulan itu: kolom {@code januari} atau {@code rak_januari}. */
    static BigDecimal bulan(BarisImpor baris, String bulan) {
        return uang(baris, List.of(bulan, "rak_" + bulan));
    }

    /** Kolom yang menyebut nilai itu, untuk menunjuk tempat kesalahannya. */
    static String terisi(BarisImpor baris, List<String> nama) {
        return nama.stream()
                .filter(satu -> !Objects.toString(baris.mentah(satu), "").isEmpty())
                .findFirst()
                .orElse(nama.get(0));
    }
}
