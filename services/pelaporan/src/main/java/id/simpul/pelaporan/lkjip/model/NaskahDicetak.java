package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.model.Baris;
import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Naskah;
import id.simpul.dokumen.model.PenyusunTabel;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Tabel;
import id.simpul.pelaporan.naskah.BagianNaskah;
import id.simpul.pelaporan.naskah.NaskahKantor;
import id.simpul.pelaporan.naskah.TabelNaskah;
import java.util.ArrayList;
import java.util.List;

/** Naskah kantor sebagai blok: teks, lalu tabel-tabelnya. */
final class NaskahDicetak {
    private static final String BILANGAN = "\\d{1,12}";
    private static final int LEBAR_TEKS = 30;
    private static final int LEBAR_ANGKA = 12;

    private NaskahDicetak() {}

    static List<Blok> blok(BagianNaskah bagian, NaskahKantor.IsiBagian isi, String instansi) {
        List<Blok> hasil = new ArrayList<>(Naskah.blok(isi.teks()));
        for (int i = 0; i < isi.tabel().size(); i++) {
            String nama = "%s_%d".formatted(bagian.kode().replace('-', '_'), i + 1);
            hasil.add(tabel(nama, isi.tabel().get(i), instansi));
        }
        return hasil;
    }

    private static Tabel tabel(String nama, TabelNaskah isi, String instansi) {
        PenyusunTabel tabel = Tabel.susun(nama, isi.judul())
                .sumber(isi.sumber() == null || isi.sumber().isBlank() ? instansi : isi.sumber());
        for (int k = 0; k < isi.kolom().size(); k++) {
            String judul = isi.kolom().get(k);
            tabel.kolom(
                    angka(isi, k)
                            ? Kolom.angka("kolom_" + (k + 1), judul, "", LEBAR_ANGKA)
                            : Kolom.teks("kolom_" + (k + 1), judul, LEBAR_TEKS));
        }
        isi.baris().forEach(baris -> tabel.baris(sel(isi, baris)));
        return dijumlah(isi) ? tabel.baris(jumlah(isi)).jadi() : tabel.jadi();
    }

    private static Sel[] sel(TabelNaskah isi, List<String> baris) {
        Sel[] hasil = new Sel[baris.size()];
        for (int k = 0; k < hasil.length; k++) {
            String nilai = baris.get(k).strip();
            hasil[k] = angka(isi, k)
                    ? nilai.isEmpty() ? Sel.Keadaan.KOSONG : Sel.bilangan(Long.parseLong(nilai))
                    : Sel.teks(nilai);
        }
        return hasil;
    }

    private static boolean dijumlah(TabelNaskah isi) {
        boolean adaAngka = false;
        for (int k = 1; k < isi.kolom().size(); k++) {
            adaAngka |= angka(isi, k);
        }
        return adaAngka && !angka(isi, 0) && isi.baris().size() > 1;
    }

    private static Baris jumlah(TabelNaskah isi) {
        Sel[] hasil = new Sel[isi.kolom().size()];
        hasil[0] = Sel.teks("Jumlah");
        for (int k = 1; k < hasil.length; k++) {
            int kolom = k;
            hasil[k] = angka(isi, k)
                    ? Sel.bilangan(isi.baris().stream()
                            .map(baris -> baris.get(kolom).strip())
                            .filter(nilai -> !nilai.isEmpty())
                            .mapToLong(Long::parseLong)
                            .sum())
                    : Sel.teks("");
        }
        return Baris.total(hasil);
    }

    /** Kolom bilangan: setiap selnya bilangan bulat atau kosong, dan sedikitnya satu berisi. */
    private static boolean angka(TabelNaskah isi, int kolom) {
        List<String> nilai =
                isi.baris().stream().map(baris -> baris.get(kolom).strip()).toList();
        return nilai.stream().allMatch(satu -> satu.isEmpty() || satu.matches(BILANGAN))
                && nilai.stream().anyMatch(satu -> !satu.isEmpty());
    }
}
