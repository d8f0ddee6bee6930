package id.simpul.pemeriksaan.kaidah.nilai;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Baris;
import id.simpul.pemeriksaan.paket.IsiSel;
import id.simpul.pemeriksaan.paket.Tabel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Angka yang pengelompokan ribuannya mustahil, misalnya 25.00.000 atau 1.371.0279.220, dan uang yang negatif.
 * Kode rekening dan nomenklatur tidak termasuk: tidak satu pun ruasnya tiga angka atau kolomnya kolom kode.
 */
public final class AngkaRusak extends KaidahBernama {
    private static final Pattern RUSAK =
            Pattern.compile("(?:rp\\.?\\s*)?[0-9]{1,12}(?:([.,])[0-9]{2,4})(?:\\1[0-9]{2,4}){1,4}");
    private static final Pattern RUAS_TIGA = Pattern.compile("[.,][0-9]{3}(?![0-9])");
    private static final Pattern KODE = Pattern.compile(
            "(kode.*|.*_kode|no|nomor|no_.*|baris.*|tahun.*|kunci.*|kode_.*|uraian|formula|sumber.*|dasar.*)");
    private static final Pattern UANG = Pattern.compile("anggaran|realisasi|pagu.*|target_anggaran|realisasi_anggaran");

    public AngkaRusak() {
        super("angka_rusak", "pengelompokan ribuan angka tidak mustahil (25.00.000) dan uang tidak negatif");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        List<Tabel> semua = new ArrayList<>(laporan.paket().tabel().values());
        semua.addAll(laporan.lainnya());
        for (Tabel t : semua) {
            for (int i = 0; i < t.kolom().size(); i++) {
                if (!KODE.matcher(t.kolom().get(i)).matches()) {
                    kolom(t, i, temuan);
                }
            }
        }
    }

    private static void kolom(Tabel t, int letak, Penampung temuan) {
        boolean uang = UANG.matcher(t.kolom().get(letak)).matches();
        for (Baris b : t.baris()) {
            String teks = b.teks(letak);
            if (teks.length() >= 5
                    && teks.length() <= 40
                    && rusak(teks)
                    && b.isi(letak).jenis() == IsiSel.Jenis.RUSAK) {
                catat(
                        b,
                        letak,
                        "Pengelompokan ribuannya mustahil: \"" + teks
                                + "\"; tiap kelompok sesudah yang pertama harus tiga angka.",
                        temuan);
            } else if (uang
                    && !teks.isEmpty()
                    && (teks.startsWith("-") || teks.startsWith("("))
                    && b.isi(letak).angka().filter(a -> a.nilai().signum() < 0).isPresent()) {
                catat(b, letak, "Uang negatif: \"" + teks + "\".", temuan);
            }
        }
    }

    private static boolean rusak(String teks) {
        String s = teks.strip().toLowerCase(java.util.Locale.ROOT);
        return RUSAK.matcher(s).matches() && RUAS_TIGA.matcher(s).find();
    }

    private static void catat(Baris b, int letak, String penjelasan, Penampung temuan) {
        temuan.kesalahan(JenisTemuan.NILAI_MUSTAHIL)
                .di("Tabel " + b.tabel().nama() + ", kolom " + b.tabel().kolom().get(letak) + ", baris " + b.nomor())
                .teks(b.teks(letak), "")
                .karena(penjelasan)
                .rujuk(b)
                .simpan();
    }
}
