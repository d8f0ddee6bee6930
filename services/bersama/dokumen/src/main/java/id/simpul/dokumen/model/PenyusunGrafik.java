package id.simpul.dokumen.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Penyusun {@link Grafik}; dipakai satu utas, sekali jadi. */
public final class PenyusunGrafik {
    private final String nama;
    private final String judul;
    private final JenisGrafik jenis;
    private final List<Seri> seri = new ArrayList<>();
    private final List<Integer> patahan = new ArrayList<>();
    private List<String> kategori = List.of();
    private String satuan = "";
    private int desimal;
    private String sumber = "";

    PenyusunGrafik(String nama, String judul, JenisGrafik jenis) {
        this.nama = nama;
        this.judul = judul;
        this.jenis = jenis;
    }

    /** Satuan sumbu nilai dan jumlah desimal labelnya. */
    public PenyusunGrafik satuan(String namaSatuan, int jumlahDesimal) {
        satuan = namaSatuan;
        desimal = jumlahDesimal;
        return this;
    }

    /** Label kategori. */
    public PenyusunGrafik kategori(List<String> label) {
        kategori = List.copyOf(label);
        return this;
    }

    /** Menambah deret angka; null berarti kosong. */
    public PenyusunGrafik seri(String namaSeri, List<BigDecimal> nilai) {
        seri.add(new Seri(namaSeri, nilai));
        return this;
    }

    /** Menandai kategori yang definisinya berubah terhadap kategori sebelumnya. */
    public PenyusunGrafik patahan(int nomorKategori) {
        patahan.add(nomorKategori);
        return this;
    }

    /** Asal angka. */
    public PenyusunGrafik sumber(String asal) {
        sumber = asal;
        return this;
    }

    /** Grafik jadi, belum bernomor. */
    public Grafik jadi() {
        return new Grafik("", nama, judul, jenis, satuan, desimal, kategori, seri, patahan, sumber);
    }
}
