package id.simpul.pemeriksaan.kaidah.anggaran;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Blok;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.Simpul;
import id.simpul.pemeriksaan.data.Tingkat;
import id.simpul.pemeriksaan.hitung.Digit;
import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Program atau TOTAL tahun yang sama yang dicetak di dua tabel anggaran harus sama angkanya. */
public final class AnggaranDicetakDuaKali extends KaidahBernama {

    public AnggaranDicetakDuaKali() {
        super(
                "anggaran_dicetak_dua_kali",
                "baris anggaran tahun yang sama yang dicetak di dua tabel harus sama",
                "anggaran");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        Map<String, Simpul> pertama = new HashMap<>();
        for (Blok b : laporan.anggaran().anggaran()) {
            Map<String, Simpul> blokIni = new HashMap<>();
            for (Simpul s : b.semua()) {
                String kunci = kunci(b, s);
                Simpul dahulu = pertama.get(kunci);
                if (dahulu != null) {
                    for (String kolom : List.of("anggaran", "realisasi", "persen_tercetak")) {
                        bandingkan(b, dahulu, s, kolom, temuan);
                    }
                }
                blokIni.putIfAbsent(kunci, s);
            }
            blokIni.forEach(pertama::putIfAbsent);
        }
    }

    private static String kunci(Blok b, Simpul s) {
        String nama = s.tingkat() == Tingkat.TOTAL ? "" : s.namaBaku();
        String induk = s.induk().map(Simpul::namaBaku).orElse("");
        return b.tahun() + "|" + s.tingkat() + "|" + induk + "|" + nama;
    }

    private static void bandingkan(Blok blok, Simpul a, Simpul b, String kolom, Penampung temuan) {
        Optional<Angka> x = a.tercetak(kolom);
        Optional<Angka> y = b.tercetak(kolom);
        if (x.isEmpty() || y.isEmpty() || Hitung.sama(x.get().nilai(), y.get().nilai())) {
            return;
        }
        String dugaan = Digit.dugaan(x.get().nilai(), y.get().nilai())
                .map(d -> " Tampak " + d + ".")
                .orElse("");
        boolean salinan = kolom.equals("realisasi")
                && a.tercetak("anggaran").filter(x.get()::sama).isPresent();
        temuan.kesalahan(JenisTemuan.NILAI_ANTAR_TABEL_BEDA)
                .di(kolom + " " + blok.tahun() + ", " + a.sebutan() + ": dua cetakan")
                .angka(x.get().nilai(), y.get().nilai())
                .karena("Angka yang sama dicetak dua kali dengan nilai berbeda: "
                        + Tulis.id(x.get().nilai()) + " dan " + Tulis.id(y.get().nilai()) + "." + dugaan
                        + (salinan ? " Cetakan pertama mengulang kolom anggaran." : ""))
                .rujuk(a.baris(), b.baris())
                .simpan();
    }
}
