package id.simpul.pemeriksaan.kaidah.anggaran;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.PembangunTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Blok;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.PenyusunPohon;
import id.simpul.pemeriksaan.data.SkemaPohon;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import java.util.List;

/** Tabel efisiensi: jumlah kegiatan = program = TOTAL tiap sasaran. */
public final class JumlahEfisiensi extends KaidahBernama {
    private static final List<String> KOLOM = List.of("target_anggaran", "realisasi_anggaran", "efisiensi_rp");

    public JumlahEfisiensi() {
        super("jumlah_efisiensi", "tabel efisiensi: jumlah kegiatan = program = TOTAL tiap sasaran", "efisiensi");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        for (Blok b : PenyusunPohon.susun(laporan.paket().baris("efisiensi"), SkemaPohon.EFISIENSI, "")) {
            for (String kolom : KOLOM) {
                Selisih.cari(b, kolom).selisih().forEach(s -> catat(s, temuan));
            }
        }
    }

    private static void catat(Selisih s, Penampung temuan) {
        PembangunTemuan t = temuan.kesalahan(JenisTemuan.JUMLAH_TIDAK_COCOK)
                .di("Tabel efisiensi, " + s.kolom() + ", " + s.induk().sebutan() + " ("
                        + s.induk().baris().teks("sasaran") + ")")
                .angka(s.tercetak(), s.jumlah())
                .karena(s.kalimat() + s.dugaan())
                .rujuk(s.induk().baris());
        s.bagian().forEach(x -> t.rujuk(x.baris()));
        t.simpan();
    }
}
