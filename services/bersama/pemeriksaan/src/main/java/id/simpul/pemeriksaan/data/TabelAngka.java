package id.simpul.pemeriksaan.data;

import id.simpul.pemeriksaan.paket.Baris;
import id.simpul.pemeriksaan.paket.IsiSel;
import id.simpul.pemeriksaan.paket.Tabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tabel angka bebas yang dikenali bentuknya: kolom label, kolom angka, baris jumlah, dan bagian yang dijumlah.
 *
 * @param label letak kolom label baris; -1 bila tidak ada
 * @param angka letak kolom yang isinya angka dan dapat dijumlah
 */
public record TabelAngka(Tabel tabel, int label, List<Integer> angka) {
    private static final Pattern BUKAN_ANGKA = Pattern.compile(
            "no|nomor|no_.*|urut.*|kode.*|.*_kode|tahun.*|baris.*|teks_.*|level|periode|misi.*|halaman");
    private static final Pattern TIDAK_DIJUMLAH =
            Pattern.compile(".*(persen|rata|capaian|indeks|harga|satuan|per_|rasio|nisbah).*");

    public static Optional<TabelAngka> dari(Tabel t) {
        int label = label(t);
        List<Integer> angka = new ArrayList<>();
        for (int i = 0; i < t.kolom().size(); i++) {
            if (i != label && kolomAngka(t, i)) {
                angka.add(i);
            }
        }
        return label < 0 || angka.isEmpty() ? Optional.empty() : Optional.of(new TabelAngka(t, label, angka));
    }

    /** Kolom label: tempat tulisan JUMLAH berada, atau kolom teks pertama. */
    private static int label(Tabel t) {
        for (Baris b : t.baris()) {
            for (int i = 0; i < t.kolom().size(); i++) {
                if (NamaBaku.jumlah(b.teks(i))) {
                    return i;
                }
            }
        }
        for (int i = 0; i < t.kolom().size(); i++) {
            int letak = i;
            boolean teks = !BUKAN_ANGKA.matcher(t.kolom().get(i)).matches()
                    && t.baris().stream().anyMatch(b -> b.isi(letak).jenis() == IsiSel.Jenis.TEKS);
            if (teks) {
                return i;
            }
        }
        return -1;
    }

    private static boolean kolomAngka(Tabel t, int letak) {
        if (BUKAN_ANGKA.matcher(t.kolom().get(letak)).matches()) {
            return false;
        }
        int angka = 0;
        int teks = 0;
        for (Baris b : t.baris()) {
            IsiSel.Jenis j = b.isi(letak).jenis();
            angka += j == IsiSel.Jenis.ANGKA ? 1 : 0;
            teks += j == IsiSel.Jenis.TEKS ? 1 : 0;
        }
        return angka > 0 && angka >= 4 * teks;
    }

    public boolean dapatDijumlah(int letak) {
        return !TIDAK_DIJUMLAH.matcher(tabel.kolom().get(letak)).matches();
    }

    public boolean kolomJumlah(int letak) {
        String k = tabel.kolom().get(letak);
        return k.matches("(jumlah|total)(_(orang|total|seluruh|pegawai|jiwa|asn|pns))?");
    }

    public String label(Baris b) {
        return b.teks(label).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    public boolean barisJumlah(Baris b) {
        return NamaBaku.jumlah(b.teks(label));
    }
}
