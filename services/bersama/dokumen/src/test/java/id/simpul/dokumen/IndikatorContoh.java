package id.simpul.dokumen;

import id.simpul.dokumen.model.Sel;
import java.math.BigDecimal;
import java.util.List;

/** Delapan indikator kinerja utama dengan angka laporan terbit. */
record IndikatorContoh(
        String sasaran, String nama, String satuan, String target, String realisasi, String capaian, String predikat) {

    static final List<IndikatorContoh> SEMUA = List.of(
            new IndikatorContoh(
                    "Meningkatnya bantuan sosial bagi fakir miskin dan orang tidak mampu",
                    "Persentase Fakir Miskin dan Orang Tidak Mampu yang memperoleh Bantuan Sosial",
                    "%",
                    "70",
                    "91.20",
                    "130.29",
                    "Sangat Berhasil"),
            new IndikatorContoh(
                    "Meningkatnya partisipasi masyarakat",
                    "Persentase Masyarakat dan Kelompok Masyarakat/Lembaga yang menerima Bantuan Sosial",
                    "%",
                    "100",
                    "99.89",
                    "99.89",
                    "Berhasil"),
            rehabilitasi("Persentase Penyandang Disabilitas Terlantar yang terpenuhi kebutuhan dasarnya"),
            rehabilitasi("Persentase Anak Terlantar yang terpenuhi kebutuhan dasarnya"),
            rehabilitasi("Persentase Lansia Terlantar yang terpenuhi kebutuhan dasarnya"),
            rehabilitasi("Persentase Gelandangan dan Pengemis yang terpenuhi kebutuhan dasarnya"),
            rehabilitasi("Persentase Korban Bencana Alam dan Sosial yang terpenuhi kebutuhan dasarnya pada saat dan"
                    + " setelah tanggap darurat bencana"),
            new IndikatorContoh(
                    "Meningkatnya akuntabilitas kinerja",
                    "Nilai SAKIP",
                    "Nilai",
                    "70.5",
                    "65.15",
                    "92.41",
                    "Berhasil"));

    private static IndikatorContoh rehabilitasi(String nama) {
        return new IndikatorContoh("Meningkatnya rehabilitasi sosial", nama, "%", "100", "100", "100", "Berhasil");
    }

    Sel targetSel() {
        return Sel.bilangan(new BigDecimal(target), 2);
    }

    Sel realisasiSel() {
        return Sel.bilangan(new BigDecimal(realisasi), 2);
    }

    Sel capaianSel() {
        return Sel.persen(new BigDecimal(capaian), 2);
    }
}
