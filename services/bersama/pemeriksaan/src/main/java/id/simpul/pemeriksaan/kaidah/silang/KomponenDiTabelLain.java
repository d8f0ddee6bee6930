package id.simpul.pemeriksaan.kaidah.silang;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.NamaBaku;
import id.simpul.pemeriksaan.data.SusunanKomponen;
import id.simpul.pemeriksaan.data.TabelAngka;
import id.simpul.pemeriksaan.hitung.Digit;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import id.simpul.pemeriksaan.paket.Tabel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Angka komponen yang juga ada di tabel lain (label baris + judul kolom = nama komponen) harus sama. */
public final class KomponenDiTabelLain extends KaidahBernama {

    public KomponenDiTabelLain() {
        super("komponen_di_tabel_lain", "angka komponen sama dengan angka berlabel sama di tabel lain", "komponen");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        Map<String, Baris> komponen = new HashMap<>();
        for (Baris b : laporan.paket().baris("komponen")) {
            String nama = NamaBaku.dari(b.teks("uraian"));
            Baris dahulu = komponen.putIfAbsent(nama, b);
            if (dahulu != null && !dahulu.teks("tahun").equals(b.teks("tahun"))) {
                komponen.remove(nama);
            }
        }
        for (Tabel t : laporan.lainnya()) {
            TabelAngka.dari(t).ifPresent(a -> a.angka()
                    .forEach(kolom -> t.baris().forEach(b -> banding(a, b, kolom, komponen, temuan))));
        }
    }

    private static void banding(TabelAngka t, Baris b, int kolom, Map<String, Baris> komponen, Penampung temuan) {
        String label = b.teks(t.label()) + " " + t.tabel().kolom().get(kolom).replace('_', ' ');
        Baris k = komponen.get(NamaBaku.dari(label));
        if (k == null) {
            return;
        }
        Optional<Angka> lain = b.isi(kolom).angka();
        Optional<Angka> cetak = k.angka(SusunanKomponen.kolomPenyebut(k));
        if (lain.isPresent() && cetak.isPresent() && !lain.get().sama(cetak.get())) {
            temuan.kesalahan(JenisTemuan.NILAI_ANTAR_TABEL_BEDA)
                    .di("Komponen " + k.teks("uraian") + " dan tabel "
                            + t.tabel().nama())
                    .angka(cetak.get().nilai(), lain.get().nilai())
                    .karena("Rincian komponen mencetak " + Tulis.id(cetak.get().nilai()) + ", tabel "
                            + t.tabel().nama() + " "
                            + Tulis.id(lain.get().nilai()) + "."
                            + Digit.dugaan(cetak.get().nilai(), lain.get().nilai())
                                    .map(d -> " Tampak " + d + ".")
                                    .orElse(""))
                    .rujuk(k, b)
                    .simpan();
        }
    }
}
