package id.simpul.pemeriksaan.kaidah.anggaran;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.PembangunTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Blok;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.Simpul;
import id.simpul.pemeriksaan.data.Tingkat;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Jumlah sub kegiatan = kegiatan = program = TOTAL pada kolom anggaran dan realisasi, tiap tahun dan tiap cetakan tabel.
 * Induk yang tidak mencetak angkanya diganti jumlah anaknya.
 */
public final class JumlahAnggaran extends KaidahBernama {

    public JumlahAnggaran() {
        super(
                "jumlah_anggaran",
                "jumlah sub kegiatan = kegiatan = program = TOTAL, kolom anggaran dan realisasi",
                "anggaran");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        for (Blok b : laporan.anggaran().anggaran()) {
            Selisih.cari(b, "anggaran").selisih().forEach(s -> catat(s, "Anggaran", temuan));
            Selisih.cari(b, "realisasi").selisih().forEach(s -> catat(s, "Realisasi", temuan));
        }
        tidakBertingkat(laporan, temuan);
    }

    private static void tidakBertingkat(Laporan laporan, Penampung temuan) {
        List<Baris> baris = laporan.anggaran().anggaran().stream()
                .flatMap(b -> b.semua().stream())
                .filter(s -> s.tingkat() == Tingkat.TIDAK_DIKENAL)
                .map(Simpul::baris)
                .toList();
        if (!baris.isEmpty()) {
            temuan.info(JenisTemuan.DATA_KURANG)
                    .di("Tingkat baris anggaran")
                    .karena(
                            baris.size()
                                    + " baris anggaran tidak dikenali tingkatnya (program, kegiatan, sub kegiatan), jadi tidak ikut dijumlah.")
                    .rujuk(baris)
                    .simpan();
        }
    }

    private static void catat(Selisih s, String namaKolom, Penampung temuan) {
        Optional<Simpul> bagian = SelisihJumlah.nolHilang(s);
        Simpul pokok = bagian.orElse(s.induk());
        PembangunTemuan t = temuan.kesalahan(JenisTemuan.JUMLAH_TIDAK_COCOK)
                .di(namaKolom + " " + s.tahun() + ", " + pokok.sebutan())
                .rujuk(pokok.baris(), s.induk().baris())
                .karena(s.kalimat() + s.dugaan());
        s.bagian().forEach(x -> rujuk(x, s.kolom(), t));
        if (bagian.isPresent()) {
            BigDecimal n = pokok.tercetak(s.kolom()).orElseThrow().nilai();
            t.angka(n, n.add(s.beda()));
        } else {
            t.angka(s.tercetak(), s.jumlah());
        }
        t.simpan();
    }

    /** Bagian yang tidak mencetak angkanya diganti jumlah anaknya, jadi anaknyalah yang ikut dijumlah. */
    private static void rujuk(Simpul bagian, String kolom, PembangunTemuan t) {
        t.rujuk(bagian.baris());
        if (bagian.tercetak(kolom).isEmpty()) {
            bagian.anak().forEach(anak -> rujuk(anak, kolom, t));
        }
    }
}
