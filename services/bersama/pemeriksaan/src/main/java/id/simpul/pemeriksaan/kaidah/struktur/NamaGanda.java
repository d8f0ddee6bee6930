package id.simpul.pemeriksaan.kaidah.struktur;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Blok;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.Simpul;
import id.simpul.pemeriksaan.data.Tingkat;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import java.util.HashMap;
import java.util.Map;

/** Baris anggaran bernama sama di bawah induk yang sama pada cetakan yang sama: mungkin terhitung dua kali. */
public final class NamaGanda extends KaidahBernama {

    public NamaGanda() {
        super("nama_ganda", "tidak ada dua baris anggaran bernama sama di bawah satu induk", "anggaran");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        for (Blok b : laporan.anggaran().anggaran()) {
            Map<String, Simpul> pertama = new HashMap<>();
            for (Simpul s : b.semua()) {
                String induk = s.induk().map(i -> i.baris().nomor() + "").orElse("");
                Simpul dahulu = s.tingkat() == Tingkat.TOTAL || s.namaBaku().isEmpty()
                        ? null
                        : pertama.putIfAbsent(s.tingkat() + "|" + induk + "|" + s.namaBaku(), s);
                if (dahulu != null) {
                    temuan.peringatan(JenisTemuan.DUPLIKASI)
                            .di(b.tahun() + ", " + s.sebutan())
                            .teks("tercetak dua kali", "")
                            .karena(
                                    "Nama yang sama dicetak dua kali di bawah induk yang sama; periksa apakah terhitung ganda.")
                            .rujuk(dahulu.baris(), s.baris())
                            .simpan();
                }
            }
        }
    }
}
