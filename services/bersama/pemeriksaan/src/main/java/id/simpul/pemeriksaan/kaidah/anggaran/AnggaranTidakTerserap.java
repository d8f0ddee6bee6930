package id.simpul.pemeriksaan.kaidah.anggaran;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.PembangunTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Blok;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.Simpul;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Baris beranggaran tetapi realisasinya nol: perlu dijelaskan di laporan. Satu temuan per tahun. */
public final class AnggaranTidakTerserap extends KaidahBernama {
    private static final int CONTOH = 10;

    public AnggaranTidakTerserap() {
        super("anggaran_tidak_terserap", "baris beranggaran yang realisasinya nol", "anggaran");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        for (Blok b : laporan.anggaran().anggaran()) {
            List<Simpul> nol = b.semua().stream()
                    .filter(s -> s.anak().isEmpty())
                    .filter(s -> s.tercetak("anggaran")
                            .filter(a -> a.nilai().signum() > 0)
                            .isPresent())
                    .filter(s -> s.tercetak("realisasi").filter(r -> r.nol()).isPresent())
                    .toList();
            if (!nol.isEmpty()) {
                catat(b, nol, temuan);
            }
        }
    }

    private static void catat(Blok b, List<Simpul> nol, Penampung temuan) {
        BigDecimal jumlah = Simpul.jumlah(nol, "anggaran").orElse(BigDecimal.ZERO);
        PembangunTemuan t = temuan.info(JenisTemuan.LAINNYA)
                .di("Realisasi nol " + b.tahun())
                .karena(nol.size() + " baris beranggaran (jumlah " + Tulis.id(jumlah) + ") berealisasi 0: "
                        + nol.stream()
                                .limit(CONTOH)
                                .map(s -> s.uraian() + " "
                                        + Tulis.id(s.tercetak("anggaran")
                                                .orElseThrow()
                                                .nilai()))
                                .collect(Collectors.joining("; "))
                        + ".");
        nol.forEach(s -> t.rujuk(s.baris()));
        t.simpan();
    }
}
