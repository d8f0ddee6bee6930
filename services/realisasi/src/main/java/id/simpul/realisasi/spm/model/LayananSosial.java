package id.simpul.realisasi.spm.model;

import id.simpul.aturan.nilai.NilaiTidakSah;
import java.util.Arrays;

/** Lima layanan SPM sosial kabupaten/kota (PP 2/2018 pasal 10 ayat 3). */
public enum LayananSosial {
    SPM_1("Rehabilitasi sosial dasar penyandang disabilitas telantar di luar panti", "penyandang disabilitas telantar"),
    SPM_2("Rehabilitasi sosial dasar anak telantar di luar panti", "anak telantar"),
    SPM_3("Rehabilitasi sosial dasar lanjut usia telantar di luar panti", "lanjut usia telantar"),
    SPM_4(
            "Rehabilitasi sosial dasar tuna sosial khususnya gelandangan dan pengemis di luar panti",
            "gelandangan dan pengemis"),
    SPM_5(
            "Perlindungan dan jaminan sosial pada saat dan setelah tanggap darurat bencana bagi korban bencana"
                    + " kabupaten/kota",
            "korban bencana");

    private final String nama;
    private final String penerima;

    LayananSosial(String nama, String penerima) {
        this.nama = nama;
        this.penerima = penerima;
    }

    /** Kode yang dijanjikan kepada klien, misalnya {@code SPM-1}; sama dengan {@code acuanNasional} indikator. */
    public String kode() {
        return name().replace('_', '-');
    }

    /** Nama layanan menurut peraturan. */
    public String nama() {
        return nama;
    }

    /** Siapa yang dihitung. */
    public String penerima() {
        return penerima;
    }

    /** Layanan dengan kode itu; {@link NilaiTidakSah} bila tidak dikenal. */
    public static LayananSosial dari(String kode) {
        return Arrays.stream(values())
                .filter(satu -> satu.kode().equals(kode))
                .findFirst()
                .orElseThrow(() -> new NilaiTidakSah("layanan", "dikenal", kode, "pilih SPM-1 sampai SPM-5"));
    }
}
