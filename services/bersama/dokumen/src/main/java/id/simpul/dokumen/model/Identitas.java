package id.simpul.dokumen.model;

/**
 * Yang tercetak di sampul dan di kepala halaman.
 *
 * @param judul judul dokumen, misalnya "Laporan Kinerja Instansi Pemerintah"
 * @param subjudul baris kedua sampul; boleh kosong
 * @param instansi perangkat daerah, misalnya "Dinas Sosial"
 * @param kota nama resmi pemerintah daerah, misalnya "Kota Medan"
 * @param tahun tahun anggaran yang dilaporkan
 */
public record Identitas(String judul, String subjudul, String instansi, String kota, int tahun) {
    public Identitas {
        judul = TeksAman.sebaris(judul);
        subjudul = TeksAman.sebaris(subjudul);
        instansi = TeksAman.sebaris(instansi);
        kota = TeksAman.sebaris(kota);
    }

    /** "Laporan Kinerja Instansi Pemerintah Dinas Sosial Kota Medan Tahun 2024", untuk metadata berkas. */
    public String judulLengkap() {
        return judul + " " + instansi + " " + kota + " Tahun " + tahun;
    }
}
