package id.simpul.impor;

import id.simpul.impor.sumber.BarisMentah;
import id.simpul.impor.sumber.Lembar;
import id.simpul.impor.sumber.LembarRusak;
import id.simpul.impor.sumber.SelMentah;
import id.simpul.tabel.BukuKerja;
import id.simpul.tabel.JenisKolom;
import id.simpul.tabel.PenulisCsv;
import id.simpul.tabel.TabelKeluaran;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Baris-baris yang ditolak seperti dikirim, ditambah kolom {@code sebab}; dapat diperbaiki lalu dikirim lagi. */
public final class BerkasPerbaikan {
    private static final String SEBAB = "sebab";

    private final MesinImpor mesin;

    /** {@code mesin} sudah dijalankan. */
    public BerkasPerbaikan(MesinImpor mesin) {
        this.mesin = mesin;
    }

    /** Buku kerja satu lembar per berkas yang punya baris ditolak. */
    public void xlsx(OutputStream keluaran) throws IOException {
        BukuKerja buku = new BukuKerja(keluaran);
        for (Map.Entry<String, Lembar> satu : mesin.dikenal().entrySet()) {
            List<Baris> baris = kumpulkan(satu.getKey(), satu.getValue());
            buku.lembar(tabel(satu.getKey(), baris), isi(baris).iterator());
        }
        buku.selesai();
    }

    /** Zip satu CSV per berkas yang dikenal. */
    public void csv(OutputStream keluaran) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(keluaran);
        for (Map.Entry<String, Lembar> satu : mesin.dikenal().entrySet()) {
            List<Baris> baris = kumpulkan(satu.getKey(), satu.getValue());
            zip.putNextEntry(new ZipEntry(satu.getKey() + ".csv"));
            new PenulisCsv().tulis(tabel(satu.getKey(), baris), isi(baris).iterator(), zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    /** Kepala kolom di tempat pertama, lalu baris yang ditolak; baris lain dilewati. */
    private List<Baris> kumpulkan(String nama, Lembar lembar) throws IOException {
        Map<Integer, String> sebab = mesin.temuan().sebab(nama);
        List<Baris> hasil = new ArrayList<>();
        try {
            lembar.baca(satu -> {
                if (hasil.isEmpty()) {
                    hasil.add(new Baris(satu, SEBAB));
                } else if (sebab.containsKey(satu.nomor())) {
                    hasil.add(new Baris(satu, sebab.get(satu.nomor())));
                }
            });
        } catch (LembarRusak rusak) {
            hasil.add(new Baris(new BarisMentah(rusak.baris(), List.of()), rusak.getMessage()));
        }
        return hasil;
    }

    private static List<Baris> isi(List<Baris> baris) {
        return baris.isEmpty() ? baris : baris.subList(1, baris.size());
    }

    private static TabelKeluaran<Baris> tabel(String nama, List<Baris> baris) {
        TabelKeluaran<Baris> tabel = TabelKeluaran.bernama(nama);
        int banyak = baris.isEmpty() ? 0 : baris.get(0).mentah().sel().size();
        for (int k = 0; k < banyak; k++) {
            int letak = k;
            tabel = tabel.tambah(
                    baris.get(0).mentah().sel(k).teks(),
                    JenisKolom.TEKS,
                    satu -> sel(satu.mentah().sel(letak)));
        }
        return tabel.teks(SEBAB, Baris::sebab);
    }

    private static Object sel(SelMentah sel) {
        if (sel.kosong()) {
            return null;
        }
        return sel.angka() ? new BigDecimal(sel.teks()) : sel.teks();
    }

    private record Baris(BarisMentah mentah, String sebab) {}
}
