package id.simpul.dokumen.model;

import java.util.List;

/**
 * Kolom tanda tangan di kanan bawah.
 *
 * @param tempatTanggal "Medan, 31 Januari 2025" atau "Medan, .................... 2025" bila belum ditetapkan
 * @param jabatan baris-baris jabatan, misalnya "Kepala Dinas Sosial" lalu "Kota Medan"
 * @param nama nama pejabat; kosong berarti garis kosong untuk diisi
 */
public record TandaTangan(String tempatTanggal, List<String> jabatan, String nama) implements Blok {
    public TandaTangan {
        tempatTanggal = TeksAman.sebaris(tempatTanggal);
        jabatan = jabatan.stream().map(TeksAman::sebaris).toList();
        nama = TeksAman.sebaris(nama);
    }

    @Override
    public <T> T terima(Pengunjung<T> pengunjung) {
        return pengunjung.tandaTangan(this);
    }
}
