package id.simpul.impor;

import id.simpul.tabel.BukuKerja;
import id.simpul.tabel.PenulisCsv;
import id.simpul.tabel.TabelKeluaran;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Templat kosong sebuah skema: kepala kolom setiap berkas, dan satu lembar petunjuk yang menerangkan setiap kolom. */
public final class TemplatImpor {
    static final String PETUNJUK = "petunjuk";

    private static final TabelKeluaran<Petunjuk> TABEL_PETUNJUK = TabelKeluaran.<Petunjuk>bernama(PETUNJUK)
            .teks("berkas", Petunjuk::berkas)
            .teks("kolom", Petunjuk::kolom)
            .teks("isi", Petunjuk::isi)
            .teks("wajib", Petunjuk::wajib)
            .teks("penjelasan", Petunjuk::penjelasan)
            .teks("contoh", Petunjuk::contoh);

    private final SkemaImpor skema;
    private final int tahunAwal;
    private final int tahunAkhir;

    /** Kolom setiap tahun ditulis untuk tahun-tahun itu, keduanya termasuk. */
    public TemplatImpor(SkemaImpor skema, int tahunAwal, int tahunAkhir) {
        this.skema = skema;
        this.tahunAwal = tahunAwal;
        this.tahunAkhir = tahunAkhir;
    }

    /** Buku kerja satu lembar per berkas. */
    public void xlsx(OutputStream keluaran) throws IOException {
        BukuKerja buku = new BukuKerja(keluaran);
        buku.lembar(TABEL_PETUNJUK, petunjuk());
        for (SkemaBerkas berkas : skema.berkas()) {
            buku.lembar(kosong(berkas), Collections.emptyIterator());
        }
        buku.selesai();
    }

    /** Zip satu CSV per berkas. */
    public void csv(OutputStream keluaran) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(keluaran);
        entri(zip, TABEL_PETUNJUK, petunjuk());
        for (SkemaBerkas berkas : skema.berkas()) {
            entri(zip, kosong(berkas), Collections.emptyIterator());
        }
        zip.finish();
    }

    private static <T> void entri(ZipOutputStream zip, TabelKeluaran<T> tabel, java.util.Iterator<T> baris)
            throws IOException {
        zip.putNextEntry(new ZipEntry(tabel.nama() + ".csv"));
        new PenulisCsv().tulis(tabel, baris, zip);
        zip.closeEntry();
    }

    private TabelKeluaran<Object> kosong(SkemaBerkas berkas) {
        TabelKeluaran<Object> tabel = TabelKeluaran.bernama(berkas.nama());
        for (String kolom : berkas.kolom().stream().flatMap(this::kepala).toList()) {
            tabel = tabel.teks(kolom, satu -> null);
        }
        return tabel;
    }

    private Stream<String> kepala(KolomImpor kolom) {
        return kolom.perTahun()
                ? IntStream.rangeClosed(tahunAwal, tahunAkhir).mapToObj(tahun -> kolom.nama() + "_" + tahun)
                : Stream.of(kolom.nama());
    }

    private java.util.Iterator<Petunjuk> petunjuk() {
        return skema.berkas().stream()
                .flatMap(berkas -> Stream.concat(
                        Stream.of(new Petunjuk(
                                berkas.nama(), "", "", berkas.wajib() ? "ya" : "tidak", berkas.penjelasan(), "")),
                        berkas.kolom().stream().map(kolom -> Petunjuk.dari(berkas, kolom))))
                .iterator();
    }

    private record Petunjuk(String berkas, String kolom, String isi, String wajib, String penjelasan, String contoh) {
        static Petunjuk dari(SkemaBerkas berkas, KolomImpor kolom) {
            List<String> pilihan = kolom.pilihan();
            return new Petunjuk(
                    berkas.nama(),
                    kolom.perTahun() ? kolom.nama() + "_TTTT" : kolom.nama(),
                    pilihan.isEmpty() ? kolom.jenis().penjelasan() : String.join(", ", pilihan),
                    kolom.wajib() ? "ya" : "tidak",
                    kolom.penjelasan(),
                    kolom.contoh());
        }
    }
}
