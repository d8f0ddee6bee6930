package id.simpul.realisasi.spm.espm;

import id.simpul.tabel.TabelKeluaran;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Satu baris lembar rekap: satu layanan, atau bidang sosial seluruhnya. */
record RekapEspm(
        String layanan,
        String nama,
        BigDecimal sasaran,
        String sumberSasaran,
        LocalDate tanggalSasaran,
        BigDecimal terlayani,
        BigDecimal persenPenerima,
        BigDecimal persenMutu,
        BigDecimal indeks,
        String kategori,
        String status,
        String keterangan) {

    static TabelKeluaran<RekapEspm> tabel() {
        return TabelKeluaran.<RekapEspm>bernama("Rekap")
                .teks("Layanan", RekapEspm::layanan)
                .teks("Nama layanan", RekapEspm::nama)
                .bilangan("Jumlah yang harus dilayani", RekapEspm::sasaran)
                .teks("Sumber data", RekapEspm::sumberSasaran)
                .tanggal("Tanggal potong data", RekapEspm::tanggalSasaran)
                .bilangan("Terlayani", RekapEspm::terlayani)
                .bilangan("Penerima (80 %)", RekapEspm::persenPenerima)
                .bilangan("Mutu (20 %)", RekapEspm::persenMutu)
                .bilangan("Indeks", RekapEspm::indeks)
                .teks("Kategori", RekapEspm::kategori)
                .teks("Status", RekapEspm::status)
                .teks("Keterangan", RekapEspm::keterangan);
    }
}
