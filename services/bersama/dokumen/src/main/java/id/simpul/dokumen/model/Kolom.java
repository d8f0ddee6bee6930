package id.simpul.dokumen.model;

/**
 * Kolom tabel.
 *
 * @param nama nama mesin, kepala kolom CSV, misalnya {@code realisasi}
 * @param judul kepala kolom tercetak
 * @param kelompok kepala gabungan di atasnya; kolom bersebelahan dengan kelompok sama disatukan; kosong bila tidak ada
 * @param satuan "Rp", "%", "orang"; ditulis di kepala, maka tidak diulang di sel; kosong bila berbeda-beda
 * @param rata perataan isi
 * @param lebar bobot lebar terhadap kolom lain, paling kecil 1
 * @param gabung benar bila isi yang sama dengan baris di atasnya tidak diulang (sasaran dengan beberapa indikator)
 */
public record Kolom(String nama, String judul, String kelompok, String satuan, Rata rata, int lebar, boolean gabung) {
    public Kolom {
        judul = TeksAman.sebaris(judul);
        kelompok = TeksAman.sebaris(kelompok);
        satuan = TeksAman.sebaris(satuan);
        if (lebar < 1) {
            throw new IllegalArgumentException("Lebar kolom " + nama + " paling kecil 1, bukan " + lebar);
        }
    }

    /** Kolom uraian, rata kiri. */
    public static Kolom teks(String nama, String judul, int lebar) {
        return new Kolom(nama, judul, "", "", Rata.KIRI, lebar, false);
    }

    /** Kolom pendek rata tengah (nomor, satuan, predikat). */
    public static Kolom tengah(String nama, String judul, int lebar) {
        return new Kolom(nama, judul, "", "", Rata.TENGAH, lebar, false);
    }

    /** Kolom angka rata kanan. */
    public static Kolom angka(String nama, String judul, String satuan, int lebar) {
        return new Kolom(nama, judul, "", satuan, Rata.KANAN, lebar, false);
    }

    /** Kolom yang sama di bawah kepala gabungan. */
    public Kolom dalam(String kepalaGabungan) {
        return new Kolom(nama, judul, kepalaGabungan, satuan, rata, lebar, gabung);
    }

    /** Kolom yang sama, isi berulang disatukan ke bawah. */
    public Kolom digabung() {
        return new Kolom(nama, judul, kelompok, satuan, rata, lebar, true);
    }

    /** "Realisasi (Rp)". */
    public String judulBersatuan() {
        return satuan.isEmpty() ? judul : judul + " (" + satuan + ")";
    }
}
