package id.simpul.impor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Satu baris kiriman yang sudah dibaca menurut skemanya, ingat berkas dan nomornya. */
public final class BarisImpor {
    private final String berkas;
    private final int nomor;
    private final Map<String, Object> nilai;
    private final Map<String, String> mentah;
    private final Map<String, String> lain;
    private final PenampungTemuan temuan;
    private boolean cacat;

    BarisImpor(
            String berkas,
            int nomor,
            Map<String, Object> nilai,
            Map<String, String> mentah,
            Map<String, String> lain,
            PenampungTemuan temuan) {
        this.berkas = berkas;
        this.nomor = nomor;
        this.nilai = nilai;
        this.mentah = mentah;
        this.lain = lain;
        this.temuan = temuan;
    }

    /** Nama berkas menurut skema. */
    public String berkas() {
        return berkas;
    }

    /** Nomor baris di berkas; kepala kolom adalah 1. */
    public int nomor() {
        return nomor;
    }

    /** Benar bila baris ini sudah punya kesalahan. */
    public boolean cacat() {
        return cacat;
    }

    /** Isi kolom teks atau pilihan; kosong bila tidak diisi. */
    public Optional<String> teks(String kolom) {
        return Optional.ofNullable((String) nilai.get(kolom));
    }

    /** Isi kolom angka; kosong bila tidak diisi, yang bukan nol. */
    public Optional<BigDecimal> angka(String kolom) {
        return Optional.ofNullable((BigDecimal) nilai.get(kolom));
    }

    /** Isi kolom bilangan bulat atau tahun. */
    public Optional<Integer> bulat(String kolom) {
        return angka(kolom).map(BigDecimal::intValueExact);
    }

    /** Isi kolom tanggal. */
    public Optional<LocalDate> tanggal(String kolom) {
        return Optional.ofNullable((LocalDate) nilai.get(kolom));
    }

    /** Isi kolom ya atau tidak. */
    public Optional<Boolean> yaTidak(String kolom) {
        return Optional.ofNullable((Boolean) nilai.get(kolom));
    }

    /** Isi kolom setiap tahun {@code awalan_TTTT}; tahun yang selnya kosong tidak ada di peta. */
    public NavigableMap<Integer, BigDecimal> perTahun(String awalan) {
        NavigableMap<Integer, BigDecimal> hasil = new TreeMap<>();
        nilai.forEach((kolom, isi) -> {
            if (kolom.length() == awalan.length() + 5
                    && kolom.startsWith(awalan + "_")
                    && isi instanceof BigDecimal angka) {
                hasil.put(Integer.valueOf(kolom.substring(awalan.length() + 1)), angka);
            }
        });
        return hasil;
    }

    /** Isi sel seperti dikirim; kosong bila kolomnya tidak ada. */
    public String mentah(String kolom) {
        return mentah.getOrDefault(kolom, "");
    }

    /** Kolom yang tidak dikenal beserta isinya, apa adanya; sel kosong tidak disebut. */
    public Map<String, String> lain() {
        return lain;
    }

    /** Isi sel yang terbaca menurut nama kolomnya; kolom kosong tidak ada di peta. */
    Map<String, Object> nilai() {
        return nilai;
    }

    /** Mencatat kesalahan pada sebuah kolom baris ini; {@code kolom} null berarti seluruh baris. */
    public void tolak(String kolom, String aturan, String pesan) {
        cacat = true;
        catat(kolom, aturan, Keparahan.KESALAHAN, pesan, null, null);
    }

    /** Mencatat peringatan pada sebuah kolom baris ini. */
    public void ingatkan(String kolom, String aturan, String pesan) {
        catat(kolom, aturan, Keparahan.PERINGATAN, pesan, null, null);
    }

    /** Mencatat peringatan bahwa angka yang dikirim bukan angka yang dihitung. */
    public void ingatkan(String kolom, String aturan, String pesan, BigDecimal tercetak, BigDecimal dihitung) {
        catat(kolom, aturan, Keparahan.PERINGATAN, pesan, tercetak, dihitung);
    }

    private void catat(
            String kolom, String aturan, Keparahan berat, String pesan, BigDecimal tercetak, BigDecimal dihitung) {
        String isi = kolom == null ? null : mentah(kolom);
        temuan.catat(new TemuanImpor(
                berkas,
                nomor,
                kolom,
                isi,
                aturan,
                berat,
                "%s baris %d: %s".formatted(berkas, nomor, pesan),
                tercetak,
                dihitung));
    }
}
