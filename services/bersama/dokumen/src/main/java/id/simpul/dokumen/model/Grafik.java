package id.simpul.dokumen.model;

import java.util.List;

/**
 * Gambar bernomor per bab, judul dan sumber di bawahnya. Disusun lewat {@link PenyusunGrafik}.
 *
 * @param nomor "3.1"; diisi {@link Dokumen}
 * @param nama nama mesin, unik dalam dokumen
 * @param judul judul tanpa nomor
 * @param jenis bentuk
 * @param satuan satuan sumbu nilai, misalnya "%" atau "miliar rupiah"
 * @param desimal jumlah desimal label nilai
 * @param kategori label sumbu kategori
 * @param seri deret angka, masing-masing sepanjang kategori
 * @param patahan nomor kategori (mulai 0) yang definisinya berubah terhadap kategori sebelumnya; digambar garis putus
 * @param sumber asal angka
 */
public record Grafik(
        String nomor,
        String nama,
        String judul,
        JenisGrafik jenis,
        String satuan,
        int desimal,
        List<String> kategori,
        List<Seri> seri,
        List<Integer> patahan,
        String sumber)
        implements Blok {

    public Grafik {
        NamaMesin.periksa(nama);
        judul = TeksAman.sebaris(judul);
        satuan = TeksAman.sebaris(satuan);
        sumber = TeksAman.sebaris(sumber);
        kategori = kategori.stream().map(TeksAman::sebaris).toList();
        seri = List.copyOf(seri);
        patahan = List.copyOf(patahan);
        for (Seri s : seri) {
            if (s.nilai().size() != kategori.size()) {
                throw new IllegalArgumentException("Grafik %s: seri %s bernilai %d, kategorinya %d"
                        .formatted(nama, s.nama(), s.nilai().size(), kategori.size()));
            }
        }
    }

    /** Awal penyusunan grafik. */
    public static PenyusunGrafik susun(String nama, String judul, JenisGrafik jenis) {
        return new PenyusunGrafik(nama, judul, jenis);
    }

    /** "Gambar 3.1". */
    public String label() {
        return "Gambar " + nomor;
    }

    /** Benar bila terletak sebelum BAB I, di halaman bernomor Romawi. */
    public boolean depan() {
        return nomor.startsWith(Penomoran.AWALAN_DEPAN);
    }

    /** Jangkar tautan. */
    public String jangkar() {
        return Jangkar.dari("gambar-" + nomor);
    }

    Grafik bernomor(String nomorBaru) {
        return new Grafik(nomorBaru, nama, judul, jenis, satuan, desimal, kategori, seri, patahan, sumber);
    }

    @Override
    public <T> T terima(Pengunjung<T> pengunjung) {
        return pengunjung.grafik(this);
    }
}
