package id.simpul.realisasi.realisasi.model;

import id.simpul.aturan.nilai.Keadaan;
import java.math.BigDecimal;
import java.util.List;

/** Isian dari angka dokumen terbit. */
final class IsianContoh {
    private IsianContoh() {}

    static IsianRealisasi nilai(String nilai) {
        return new IsianRealisasi(null, angka(nilai), null, null, null, null, null, null, null, null, null);
    }

    static IsianRealisasi rasio(String pembilang, String penyebut) {
        return new IsianRealisasi(
                null, null, angka(pembilang), angka(penyebut), null, null, null, null, null, null, null);
    }

    static IsianRealisasi komponen(String penyebut, String alasanCampur, IsianKomponen... komponen) {
        return new IsianRealisasi(
                null, null, null, angka(penyebut), List.of(komponen), null, alasanCampur, null, null, null, null);
    }

    static IsianRealisasi keadaan(Keadaan keadaan, String alasan) {
        return new IsianRealisasi(keadaan, null, null, null, null, alasan, null, null, null, null, null);
    }

    static IsianKomponen dihitung(String uraian, String jumlah, String satuan) {
        return new IsianKomponen(uraian, angka(jumlah), satuan, null, true, null, null);
    }

    static IsianKomponen ditampilkan(String uraian, String jumlah, String satuan, String alasan) {
        return new IsianKomponen(uraian, angka(jumlah), satuan, null, false, alasan, null);
    }

    /** Medan 2024, fakir miskin yang memperoleh bantuan sosial: satuan KPM dan orang bercampur. */
    static IsianRealisasi medanBantuanSosial2024(String alasanCampur) {
        return komponen(
                "710155",
                alasanCampur,
                dihitung("Bantuan Sosial Sembako", "70308", "KPM"),
                dihitung("Bantuan Sosial Tunai Penyandang Lansia", "500", "orang"),
                dihitung("Bantuan Sosial Tunai Penyandang Disabilitas", "1000", "orang"),
                dihitung("Bantuan Sosial Tunai Pendidikan", "119", "orang"),
                dihitung("Penerima Bantuan Iuran (PBI)", "575754", "orang"));
    }

    /** Metro 2022, PPKS tertangani: PKH ditampilkan saja karena sudah termasuk Program Sembako. */
    static IsianRealisasi metroPpks2022() {
        return komponen(
                "13920",
                "Dokumen menjumlahkan orang, anak, dan KPM sebagai PPKS",
                dihitung("Bantuan pengembangan ekonomi masyarakat", "30", "Orang"),
                dihitung("Program Sembako (BPNT)", "8109", "Orang"),
                dihitung("Bantuan sosial kesejahteraan keluarga", "3875", "Orang"),
                dihitung("Perlindungan sosial korban bencana", "16", "KPM"),
                ditampilkan("Program Keluarga Harapan", "5003", "Orang", "Sudah termasuk penerima Program Sembako"),
                dihitung("Layanan kedaruratan: ODGJ", "10", "Orang"),
                dihitung("Layanan kedaruratan: orang telantar", "14", "Orang"),
                dihitung("Anak berhadapan dengan hukum", "20", "Anak"),
                dihitung("Pendampingan anak korban kekerasan", "23", "Anak"),
                dihitung("Pendampingan adopsi anak", "2", "Anak"),
                dihitung("Pendampingan sosial lainnya", "146", "Anak"),
                dihitung("Penyediaan permakanan", "50", "Orang"));
    }

    static BigDecimal angka(String teks) {
        return teks == null ? null : new BigDecimal(teks);
    }
}
