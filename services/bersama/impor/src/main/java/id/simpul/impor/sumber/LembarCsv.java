package id.simpul.impor.sumber;

import id.simpul.berkas.BentukAngka;
import id.simpul.berkas.Pemisah;
import id.simpul.berkas.Penyandian;
import id.simpul.impor.BatasImpor;
import id.simpul.tabel.TeksSel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Satu CSV; penyandian dan pemisahnya dikenali sekali dari isinya. */
final class LembarCsv implements Lembar {
    private static final int HURUF_CONTOH = 64 * 1024;

    /** Membuka isi berkas dari awal; dipanggil setiap kali dibaca. */
    @FunctionalInterface
    interface Isi {
        InputStream buka() throws IOException;
    }

    private final String nama;
    private final String jalur;
    private final Isi isi;
    private final BatasImpor batas;
    private final Penyandian sandi;
    private final Pemisah pemisah;

    LembarCsv(String nama, String jalur, Isi isi, BatasImpor batas) throws IOException {
        this.nama = nama;
        this.jalur = jalur;
        this.isi = isi;
        this.batas = batas;
        try (InputStream masukan = isi.buka()) {
            this.sandi = Penyandian.kenali(masukan);
        }
        this.pemisah = Pemisah.kenali(contoh());
    }

    private String contoh() throws IOException {
        try (Reader pembaca = new BufferedReader(sandi.pembaca(isi.buka()))) {
            char[] penyangga = new char[HURUF_CONTOH];
            int terbaca = 0;
            int n = pembaca.read(penyangga);
            while (n > 0) {
                terbaca += n;
                n = pembaca.read(penyangga, terbaca, penyangga.length - terbaca);
            }
            return new String(penyangga, 0, terbaca);
        }
    }

    boolean biner() throws IOException {
        return contoh().indexOf('\0') >= 0;
    }

    @Override
    public String nama() {
        return nama;
    }

    @Override
    public String jalur() {
        return jalur;
    }

    @Override
    public String pemisah() {
        return pemisah.nama();
    }

    @Override
    public String penyandian() {
        return sandi.nama();
    }

    @Override
    public BentukAngka bentukBawaan() {
        return pemisah.bentukBawaan();
    }

    @Override
    public void baca(PenerimaBaris penerima) throws IOException {
        CSVFormat bentuk = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(pemisah.huruf())
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        int awal = 1;
        try (PembacaTerbatas pembaca = new PembacaTerbatas(sandi.pembaca(isi.buka()), batas.hurufRekaman());
                CSVParser csv = CSVParser.parse(pembaca, bentuk)) {
            for (CSVRecord rekaman : csv) {
                BarisMentah baris = new BarisMentah(awal, sel(rekaman));
                if (baris.berisi() && !(awal == 1 && pemisah.barisKhusus())) {
                    penerima.terima(baris);
                }
                pembaca.rekamanBaru();
                awal = (int) csv.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException galat) {
            throw new LembarRusak(
                    awal,
                    "CSV tidak terbaca mulai baris %d (tanda kutip tidak ditutup, atau baris terlalu panjang)."
                            .formatted(awal),
                    galat);
        }
    }

    private static List<SelMentah> sel(CSVRecord rekaman) {
        List<SelMentah> sel = new ArrayList<>(rekaman.size());
        for (String satu : rekaman) {
            sel.add(SelMentah.teks(TeksSel.asli(satu.replace('\u00a0', ' ').strip())));
        }
        return sel;
    }
}
