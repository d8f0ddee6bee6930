package id.simpul.pemeriksaan.kaidah.keluaran;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.JenisSatuan;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Banyaknya yang disebut di nama atau teks keluaran ("2 Dokumen") sama dengan angka di kolomnya. */
public final class AngkaDiNamaKeluaran extends KaidahBernama {
    private static final Pattern AWALAN = Pattern.compile("^([0-9]{1,3}(?:[.][0-9]{3})*|[0-9]+)\\s+(\\p{L}[\\p{L} ]*)");

    public AngkaDiNamaKeluaran() {
        super(
                "angka_di_nama_keluaran",
                "banyaknya yang disebut nama dan teks keluaran sama dengan angkanya",
                "keluaran");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        for (Baris b : laporan.paket().baris("keluaran")) {
            banding(b, "indikator_keluaran", "target", temuan);
            banding(b, "teks_target", "target", temuan);
            banding(b, "teks_realisasi", "realisasi", temuan);
        }
    }

    private static void banding(Baris b, String kolomTeks, String kolom, Penampung temuan) {
        Matcher m = AWALAN.matcher(b.teks(kolomTeks));
        Optional<Angka> angka = b.angka(kolom + "_angka");
        if (angka.isEmpty() || !m.find() || !sejenis(m.group(2), b.teks(kolom + "_satuan"))) {
            return;
        }
        BigDecimal disebut = new BigDecimal(m.group(1).replace(".", ""));
        if (disebut.compareTo(angka.get().nilai()) != 0) {
            temuan.peringatan(JenisTemuan.NILAI_ANTAR_TABEL_BEDA)
                    .di("Keluaran " + b.teks("uraian") + " " + b.teks("tahun"))
                    .angka(angka.get().nilai(), disebut)
                    .karena("Kolom " + kolom + " mencetak " + angka.get().teks() + " " + b.teks(kolom + "_satuan")
                            + ", teksnya menyebut \"" + b.teks(kolomTeks) + "\".")
                    .rujuk(b)
                    .simpan();
        }
    }

    private static boolean sejenis(String a, String b) {
        String kata = a.strip().split("\\s+", -1)[0].toLowerCase(Locale.ROOT);
        JenisSatuan jenis = JenisSatuan.dari(b);
        return kata.equalsIgnoreCase(b.strip()) || (jenis.terhitung() && JenisSatuan.dari(kata) == jenis);
    }
}
