package id.simpul.pemeriksaan.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Jenis benda yang dihitung sebuah satuan; yang sejenis boleh dijumlah, yang berbeda tidak. */
public enum JenisSatuan {
    ORANG,
    KELUARGA,
    KELOMPOK,
    LEMBAGA,
    BARANG,
    PAKET,
    DOKUMEN,
    KEGIATAN,
    WILAYAH,
    PERSEN,
    UANG,
    NILAI,
    LAIN,
    KOSONG;

    private static final Map<JenisSatuan, List<String>> KATA = Map.ofEntries(
            Map.entry(
                    ORANG,
                    List.of(
                            "orang",
                            "org",
                            "jiwa",
                            "individu",
                            "anak",
                            "lansia",
                            "lanjut usia",
                            "penyandang",
                            "disabilitas",
                            "balita",
                            "peserta",
                            "warga",
                            "penduduk",
                            "pegawai",
                            "asn",
                            "ppks",
                            "pmks",
                            "pengemis",
                            "gelandangan",
                            "korban",
                            "psm",
                            "tksk",
                            "tagana",
                            "anggota",
                            "siswa",
                            "art")),
            Map.entry(KELUARGA, List.of("kpm", "kk", "keluarga", "ruta", "rumah tangga", "rt", "rtm")),
            Map.entry(KELOMPOK, List.of("kelompok", "kel", "kube", "pokmas", "uep")),
            Map.entry(
                    LEMBAGA,
                    List.of(
                            "lembaga",
                            "lks",
                            "lksa",
                            "panti",
                            "organisasi",
                            "yayasan",
                            "gereja",
                            "mesjid",
                            "masjid",
                            "musholla",
                            "instansi")),
            Map.entry(BARANG, List.of("unit", "buah", "stel", "stell", "set", "ekor", "lembar", "gedung", "kursi")),
            Map.entry(PAKET, List.of("paket")),
            Map.entry(DOKUMEN, List.of("dokumen", "laporan", "berkas", "rekening", "materai")),
            Map.entry(KEGIATAN, List.of("kegiatan", "kali", "layanan", "pengaduan", "bulan", "tahun")),
            Map.entry(WILAYAH, List.of("kecamatan", "kelurahan", "desa", "lingkungan", "lokasi")),
            Map.entry(PERSEN, List.of("%", "persen", "persentase")),
            Map.entry(UANG, List.of("rp", "rupiah")),
            Map.entry(NILAI, List.of("nilai", "indeks", "poin", "skor", "level", "predikat")));

    public static JenisSatuan dari(String satuan) {
        String s = satuan.strip().toLowerCase(Locale.ROOT);
        if (s.isEmpty()) {
            return KOSONG;
        }
        for (JenisSatuan j : values()) {
            for (String kata : KATA.getOrDefault(j, List.of())) {
                if (s.equals(kata)
                        || s.startsWith(kata + " ")
                        || s.startsWith(kata + "/")
                        || s.startsWith(kata + ".")) {
                    return j;
                }
            }
        }
        return LAIN;
    }

    /** Benda yang dapat dihitung satu per satu, sehingga menjumlahkannya dengan jenis lain tidak bermakna. */
    public boolean terhitung() {
        return this != PERSEN && this != NILAI && this != LAIN && this != KOSONG && this != UANG;
    }
}
