package id.simpul.pemeriksaan.kaidah.tabel;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.TabelAngka;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Baris;
import id.simpul.pemeriksaan.paket.IsiSel;
import id.simpul.pemeriksaan.paket.Tabel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Baris yang sama persis (semua label dan semua angka) dicetak dua kali di satu tabel angka. */
public final class LabelGanda extends KaidahBernama {

    public LabelGanda() {
        super("baris_ganda", "baris yang sama persis dicetak dua kali di satu tabel angka");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        for (Tabel t : laporan.lainnya()) {
            Optional<TabelAngka> angka = TabelAngka.dari(t);
            if (angka.isPresent()) {
                periksaTabel(angka.get(), temuan);
            }
        }
    }

    private static void periksaTabel(TabelAngka t, Penampung temuan) {
        Map<String, Baris> pertama = new HashMap<>();
        for (Baris b : t.tabel().baris()) {
            boolean berangka = t.angka().stream().anyMatch(i -> b.isi(i).jenis() == IsiSel.Jenis.ANGKA);
            Baris dahulu = berangka && !t.barisJumlah(b) ? pertama.putIfAbsent(kunci(t, b), b) : null;
            if (dahulu != null) {
                temuan.peringatan(JenisTemuan.DUPLIKASI)
                        .di("Tabel " + t.tabel().nama() + ", baris \"" + b.teks(t.label()) + "\"")
                        .teks("tercetak dua kali", "satu kali")
                        .karena("Baris \"" + b.teks(t.label())
                                + "\" dengan angka yang sama dicetak dua kali; bila ikut dijumlah, terhitung ganda.")
                        .rujuk(dahulu, b)
                        .simpan();
            }
        }
    }

    private static String kunci(TabelAngka t, Baris b) {
        StringBuilder s = new StringBuilder();
        for (int i = 0; i < t.tabel().kolom().size(); i++) {
            String k = t.tabel().kolom().get(i);
            if (!k.startsWith("baris") && !k.matches("no|nomor|no_.*|urut.*")) {
                s.append(b.teks(i).replaceAll("\\s+", "").toLowerCase(java.util.Locale.ROOT))
                        .append('|');
            }
        }
        return s.toString();
    }
}
