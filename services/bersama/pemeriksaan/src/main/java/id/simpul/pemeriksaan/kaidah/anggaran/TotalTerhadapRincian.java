package id.simpul.pemeriksaan.kaidah.anggaran;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Blok;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.Simpul;
import id.simpul.pemeriksaan.data.Tingkat;
import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * TOTAL terhadap jumlah seluruh baris terbawah. Selisihnya adalah gabungan selisih di tingkat antara,
 * maka hanya peringatan: sebabnya sudah disebut kaidah jumlah_anggaran.
 */
public final class TotalTerhadapRincian extends KaidahBernama {

    public TotalTerhadapRincian() {
        super("total_terhadap_rincian", "TOTAL = jumlah seluruh baris terbawah yang tercetak", "anggaran");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        for (Blok b : laporan.anggaran().anggaran()) {
            b.total().ifPresent(t -> {
                bandingkan(b, t, "anggaran", temuan);
                bandingkan(b, t, "realisasi", temuan);
            });
        }
    }

    private static void bandingkan(Blok blok, Simpul total, String kolom, Penampung temuan) {
        List<Simpul> terbawah = blok.semua().stream()
                .filter(s -> s.anak().isEmpty() && s.tingkat() != Tingkat.TOTAL)
                .toList();
        boolean hanyaPuncak = terbawah.stream().allMatch(s -> s.induk().isEmpty());
        Optional<BigDecimal> jumlah = Simpul.jumlah(terbawah, kolom);
        if (hanyaPuncak || jumlah.isEmpty() || total.tercetak(kolom).isEmpty()) {
            return;
        }
        BigDecimal tercetak = total.tercetak(kolom).get().nilai();
        if (!Hitung.sama(tercetak, jumlah.get())) {
            temuan.peringatan(JenisTemuan.JUMLAH_TIDAK_COCOK)
                    .di("TOTAL " + kolom + " " + blok.tahun() + " terhadap seluruh baris terbawah")
                    .angka(tercetak, jumlah.get())
                    .karena("Jumlah " + terbawah.size() + " baris terbawah = " + Tulis.id(jumlah.get())
                            + "; TOTAL tercetak " + Tulis.id(tercetak) + ". Lihat selisih per kegiatan dan program.")
                    .rujuk(total.baris())
                    .simpan();
        }
    }
}
