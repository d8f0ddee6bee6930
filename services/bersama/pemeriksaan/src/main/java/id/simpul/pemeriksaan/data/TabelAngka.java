package id.simpul.pemeriksaan.data;

import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import id.simpul.pemeriksaan.paket.IsiSel;
import id.simpul.pemeriksaan.paket.Tabel;
import java.math.BigDecimal;
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
            "no|nomor|no_.*|urut.*|kode.*|.*_kode|tahun|tahun_(?![0-9]|ke).*|baris.*|teks_.*|level|periode|misi.*|halaman");
    private static final Pattern TIDAK_DIJUMLAH =
            Pattern.compile(".*(%|persen|prosen|rata|capaian|indeks|harga|satuan|per_|rasio|nisbah).*");

    public static Optional<TabelAngka> dari(Tabel t) {
        return berangka(t).filter(a -> a.label >= 0);
    }

    /** Seperti {@link #dari}, juga tabel tanpa kolom label, misalnya satu baris per tahun. */
    public static Optional<TabelAngka> berangka(Tabel t) {
        int label = label(t);
        List<Integer> angka = new ArrayList<>();
        for (int i = 0; i < t.kolom().size(); i++) {
            if (i != label && kolomAngka(t, i)) {
                angka.add(i);
            }
        }
        return angka.isEmpty() ? Optional.empty() : Optional.of(new TabelAngka(t, label, angka));
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

    /** Sebutan baris bagi pembaca: labelnya, tahunnya, atau nomor barisnya. */
    public String sebut(Baris b) {
        String sebutan = label >= 0 ? b.teks(label) : b.teks("tahun");
        return sebutan.isEmpty() ? "baris " + b.nomor() : sebutan;
    }

    public String label(Baris b) {
        return b.teks(label).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Baris bertulisan JUMLAH, atau baris terakhir "Jumlah anu" yang memang jumlah baris di atasnya. */
    public boolean barisJumlah(Baris b) {
        return NamaBaku.jumlah(b.teks(label)) || (b.urutan() == tabel.baris().size() - 1 && penutup(b));
    }

    /** "Jumlah anak" dapat juga nama baris biasa; karena itu sedikitnya satu kolomnya harus menjumlah. */
    private boolean penutup(Baris b) {
        List<Baris> atas = tabel.baris().subList(0, b.urutan());
        return atas.size() >= 2
                && label(b).matches("(jumlah|total) .*")
                && angka.stream().filter(this::dapatDijumlah).anyMatch(i -> menjumlah(b, atas, i));
    }

    private static boolean menjumlah(Baris b, List<Baris> atas, int letak) {
        BigDecimal jumlah = Hitung.jumlah(atas.stream()
                .map(x -> x.isi(letak).angka().map(Angka::nilai))
                .flatMap(Optional::stream)
                .toList());
        return jumlah.signum() != 0
                && b.isi(letak)
                        .angka()
                        .filter(a -> Hitung.sama(a.nilai(), jumlah))
                        .isPresent();
    }
}
