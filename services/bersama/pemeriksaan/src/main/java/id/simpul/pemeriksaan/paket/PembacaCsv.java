package id.simpul.pemeriksaan.paket;

import id.simpul.berkas.Pemisah;
import id.simpul.berkas.TeksBerkas;
import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.paket.PaketDitolakException.Sebab;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Membaca satu CSV: pemisah dan penyandian dikenali, sisanya dicatat, bukan ditebak diam-diam. */
final class PembacaCsv {
    private static final int TULISAN_PENDEK = 40;
    private static final int TULISAN_DIINGAT = 20_000;

    private final BatasPaket batas;
    private final List<CatatanBaca> catatan;
    private final Map<String, List<String>> pemisahLain = new TreeMap<>();
    /** Isi sel sangat berulang (tahun, satuan, tingkat); satu salinan tiap tulisan menghemat memori paket besar. */
    private final Map<String, String> tulisan = new HashMap<>();

    private int banyakSel;

    PembacaCsv(BatasPaket batas, List<CatatanBaca> catatan) {
        this.batas = batas;
        this.catatan = catatan;
    }

    /** Berkas menurut pemisahnya yang bukan koma; dilaporkan sekali untuk seluruh paket. */
    Map<String, List<String>> pemisahLain() {
        return pemisahLain;
    }

    Optional<Tabel> baca(String nama, BerkasMentah berkas) {
        TeksBerkas isi = TeksBerkas.dari(berkas.isi());
        if (isi.biner() || isi.teks().startsWith("PK\u0003")) {
            catat(
                    Keparahan.KESALAHAN,
                    berkas,
                    0,
                    "Berkas bukan teks CSV (mungkin buku kerja Excel yang diganti namanya).");
            return Optional.empty();
        }
        if (!isi.utf8()) {
            catat(Keparahan.PERINGATAN, berkas, 0, "Berkas bukan UTF-8; dibaca sebagai " + isi.penyandian() + ".");
        }
        Pemisah pemisah = Pemisah.kenali(isi.teks());
        if (pemisah.huruf() != ',') {
            pemisahLain.computeIfAbsent(pemisah.nama(), k -> new ArrayList<>()).add(berkas.jalur());
        }
        return baris(berkas, isi.teks(), pemisah)
                .flatMap(b -> new PenyusunTabel(batas, catatan, berkas).susun(nama, b, pemisah));
    }

    private Optional<List<BarisMentah>> baris(BerkasMentah berkas, String teks, Pemisah pemisah) {
        CSVFormat bentuk = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(pemisah.huruf())
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        List<BarisMentah> hasil = new ArrayList<>();
        try (CSVParser csv = CSVParser.parse(new StringReader(teks), bentuk)) {
            long awal = 1;
            for (CSVRecord r : csv) {
                List<String> sel = sel(r);
                periksaBanyak(sel.size());
                if (sel.stream().anyMatch(s -> !s.isEmpty()) && !(awal == 1 && pemisah.barisKhusus())) {
                    hasil.add(new BarisMentah((int) awal, sel));
                }
                awal = csv.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException e) {
            int baris = hasil.isEmpty() ? 1 : hasil.get(hasil.size() - 1).nomor() + 1;
            catat(
                    Keparahan.KESALAHAN,
                    berkas,
                    baris,
                    "CSV rusak sesudah baris " + (baris - 1) + " (tanda kutip tidak ditutup?); sisanya tidak terbaca.");
        }
        if (hasil.isEmpty()) {
            catat(Keparahan.PERINGATAN, berkas, 0, "Berkas kosong.");
            return Optional.empty();
        }
        return Optional.of(hasil);
    }

    private void periksaBanyak(int sel) {
        banyakSel += sel;
        if (banyakSel > batas.sel()) {
            throw new PaketDitolakException(
                    Sebab.TERLALU_BESAR,
                    "Paket memuat lebih dari " + batas.sel() + " sel; bagi menjadi beberapa paket.");
        }
    }

    private List<String> sel(CSVRecord r) {
        List<String> sel = new ArrayList<>(r.size());
        for (String s : r) {
            sel.add(satu(s.replace('\u00a0', ' ').strip()));
        }
        return sel;
    }

    private String satu(String s) {
        if (s.length() > TULISAN_PENDEK) {
            return s;
        }
        String dikenal = tulisan.get(s);
        if (dikenal != null) {
            return dikenal;
        }
        if (tulisan.size() < TULISAN_DIINGAT) {
            tulisan.put(s, s);
        }
        return s;
    }

    private void catat(Keparahan keparahan, BerkasMentah berkas, int baris, String pesan) {
        catatan.add(new CatatanBaca(
                keparahan, JenisTemuan.DATA_KURANG, berkas.jalur(), baris, berkas.jalur() + ": " + pesan));
    }

    /** Satu rekaman CSV dan nomor baris awalnya di berkas. */
    record BarisMentah(int nomor, List<String> sel) {}
}
