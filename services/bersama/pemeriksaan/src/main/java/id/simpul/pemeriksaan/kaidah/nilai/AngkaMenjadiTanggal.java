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

/** Sel kolom angka yang berisi tanggal: lembar kerja mengubah "1,5" atau "1/2" menjadi tanggal saat disimpan. */
public final class AngkaMenjadiTanggal extends KaidahBernama {
    private static final int TERPENDEK = 5;
    private static final int TERPANJANG = 30;
    private static final String BULAN =
            "(?:jan|feb|peb|mar|apr|mei|may|jun|jul|agu|agt|aug|sep|okt|oct|nov|nop|des|dec)[a-z]*";
    private static final Pattern TANGGAL = Pattern.compile(
            "[0-9]{1,2}[/-][0-9]{1,2}[/-](?:[0-9]{2}|[0-9]{4})|[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[t ].*)?|[0-9]{1,2}[- ]"
                    + BULAN + "(?:[- ][0-9]{2,4})?|" + BULAN + "[- ][0-9]{2,4}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern KOLOM_ANGKA = Pattern.compile(
            "(?:target|realisasi|awal|pagu)(?:_[0-9]{4}|_akhir|_angka|_anggaran|_renstra|_rpjmd)?|pembilang|penyebut|anggaran"
                    + "|kuota_atau_populasi|(?:persen|capaian)_tercetak|efisiensi_(?:rp|persen)|batas_(?:bawah|atas)");

    public AngkaMenjadiTanggal() {
        super("angka_menjadi_tanggal", "kolom angka tidak berisi tanggal buatan lembar kerja");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        List<Tabel> semua = new ArrayList<>(laporan.paket().tabel().values());
        semua.addAll(laporan.lainnya());
        for (Tabel t : semua) {
            for (int i = 0; i < t.kolom().size(); i++) {
                kolom(t, i, temuan);
            }
        }
    }

    private static void kolom(Tabel t, int letak, Penampung temuan) {
        List<Baris> tanggal =
                t.baris().stream().filter(b -> tanggal(b.teks(letak))).toList();
        if (!tanggal.isEmpty() && kolomAngka(t, letak)) {
            temuan.peringatan(JenisTemuan.NILAI_MUSTAHIL)
                    .di("Tabel " + t.nama() + ", kolom " + t.kolom().get(letak))
                    .teks(tanggal.get(0).teks(letak), "")
                    .karena(
                            tanggal.size() + " sel kolom angka ini berisi tanggal, antara lain \""
                                    + tanggal.get(0).teks(letak)
                                    + "\"; lembar kerja mungkin mengubah angkanya saat disimpan, sehingga angka itu tidak ikut diperiksa.")
                    .rujuk(tanggal)
                    .simpan();
        }
    }

    /** Dari tulisannya saja: membaca setiap sel sebagai angka akan menyimpan hasil baca seluruh paket. */
    private static boolean tanggal(String teks) {
        return teks.length() >= TERPENDEK
                && teks.length() <= TERPANJANG
                && TANGGAL.matcher(teks.strip()).matches();
    }

    /** Kolom angka menurut kontrak, atau kolom lain yang kebanyakan isinya memang angka. */
    private static boolean kolomAngka(Tabel t, int letak) {
        if (KOLOM_ANGKA.matcher(t.kolom().get(letak)).matches()) {
            return true;
        }
        long angka = t.baris().stream()
                .filter(b -> b.isi(letak).jenis() == IsiSel.Jenis.ANGKA)
                .count();
        long teks = t.baris().stream()
                .filter(b -> b.isi(letak).jenis() == IsiSel.Jenis.TEKS)
                .count();
        return angka > 2 * teks;
    }
}
