package id.simpul.dokumen.tata;

import id.simpul.dokumen.model.Baris;
import id.simpul.dokumen.model.JenisBaris;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Rata;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Tabel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Kisi tabel yang sama untuk HTML, DOCX, dan XLSX: kepala bertingkat, sel menyatu, dan sambungan ke bawah dihitung
 * sekali di sini.
 *
 * @param kepala satu atau dua baris kepala
 * @param baris baris isi
 * @param lebar lebar kolom dalam perseribu, berjumlah 1000
 * @param ukuranHuruf ukuran huruf cetak dalam setengah poin
 */
public record TataTabel(List<List<SelTata>> kepala, List<BarisTata> baris, List<Integer> lebar, int ukuranHuruf) {

    /** Menata satu tabel. */
    public static TataTabel dari(Tabel tabel) {
        List<BarisTata> isi = isi(tabel);
        LebarKolom lebar = LebarKolom.hitung(tabel.kolom(), isi, tabel.orientasi());
        return new TataTabel(KepalaTabel.susun(tabel.kolom()), isi, lebar.perseribu(), lebar.ukuranHuruf());
    }

    private static List<BarisTata> isi(Tabel tabel) {
        int uraian = kolomUraian(tabel.kolom());
        List<BarisTata> hasil = new ArrayList<>();
        for (int i = 0; i < tabel.baris().size(); i++) {
            Baris baris = tabel.baris().get(i);
            Baris sebelum = i == 0 ? null : tabel.baris().get(i - 1);
            Baris sesudah = i + 1 == tabel.baris().size() ? null : tabel.baris().get(i + 1);
            hasil.add(
                    new BarisTata(baris.jenis(), baris.tingkat(), sel(tabel.kolom(), baris, sebelum, sesudah, uraian)));
        }
        return List.copyOf(hasil);
    }

    private static List<SelTata> sel(List<Kolom> kolom, Baris baris, Baris sebelum, Baris sesudah, int uraian) {
        if (baris.sel().size() == 1 && kolom.size() > 1) {
            Sel satu = baris.sel().get(0);
            String teks = TampilanSel.tulis(satu);
            return List.of(new SelTata(0, kolom.size(), 1, teks, Rata.KIRI, false, false, true, satu));
        }
        List<SelTata> hasil = new ArrayList<>();
        for (int k = 0; k < kolom.size(); k++) {
            Sel nilai = baris.sel().get(k);
            if (nilai == Sel.Keadaan.MENYATU && k > 0) {
                continue;
            }
            int bentang = bentang(baris.sel(), k);
            boolean sambungan = bentang == 1 && menyambung(kolom, sebelum, baris, k);
            boolean disambung = bentang == 1 && menyambung(kolom, baris, sesudah, k);
            String teks = sambungan ? "" : TampilanSel.tulis(nilai, kolom.get(k));
            Rata rata = bentang > 1 ? Rata.KIRI : rata(kolom.get(k), nilai);
            hasil.add(new SelTata(k, bentang, 1, teks, rata, sambungan, disambung, k == uraian, nilai));
        }
        return List.copyOf(hasil);
    }

    /** Tanda "–" dan "t.b." ikut perataan angka; uraian panjang di kolom angka (BB, Baik) tetap rata kolomnya. */
    private static Rata rata(Kolom kolom, Sel nilai) {
        return nilai == Sel.Keadaan.KOSONG && kolom.rata() == Rata.KIRI ? Rata.TENGAH : kolom.rata();
    }

    private static int bentang(List<Sel> sel, int awal) {
        int akhir = awal + 1;
        while (akhir < sel.size() && sel.get(akhir) == Sel.Keadaan.MENYATU) {
            akhir++;
        }
        return akhir - awal;
    }

    private static boolean menyambung(List<Kolom> kolom, Baris atas, Baris bawah, int k) {
        if (!kolom.get(k).gabung() || atas == null || bawah == null) {
            return false;
        }
        boolean sejenis = atas.jenis() == JenisBaris.BIASA && bawah.jenis() == JenisBaris.BIASA;
        return sejenis
                && atas.sel().size() == bawah.sel().size()
                && IntStream.rangeClosed(0, k)
                        .filter(i -> kolom.get(i).gabung())
                        .allMatch(i -> atas.sel().get(i).equals(bawah.sel().get(i)));
    }

    private static int kolomUraian(List<Kolom> kolom) {
        int terpilih = -1;
        for (int i = 0; i < kolom.size(); i++) {
            boolean lebihLebar =
                    terpilih < 0 || kolom.get(i).lebar() > kolom.get(terpilih).lebar();
            if (kolom.get(i).rata() == Rata.KIRI && lebihLebar) {
                terpilih = i;
            }
        }
        return terpilih;
    }
}
