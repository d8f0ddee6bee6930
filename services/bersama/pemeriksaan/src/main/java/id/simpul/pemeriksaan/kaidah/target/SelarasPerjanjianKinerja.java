package id.simpul.pemeriksaan.kaidah.target;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.KunciTahun;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Target indikator pada satu tahun sama di Renstra, RKT, dan Perjanjian Kinerja. */
public final class SelarasPerjanjianKinerja extends KaidahBernama {

    public SelarasPerjanjianKinerja() {
        super(
                "selaras_perjanjian_kinerja",
                "target tahun yang sama sama di Renstra, rencana tahunan, dan Perjanjian Kinerja",
                "target");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        laporan.target().forEach((kunci, baris) -> satu(laporan, kunci, baris, temuan));
    }

    private static void satu(Laporan laporan, KunciTahun kunci, List<Baris> baris, Penampung temuan) {
        Map<String, Baris> menurutNilai = new LinkedHashMap<>();
        for (Baris b : baris) {
            Optional<Angka> a = b.angka("target");
            boolean kondisi = b.teks("jenis").toLowerCase(Locale.ROOT).startsWith("kondisi");
            if (a.isPresent() && !kondisi) {
                menurutNilai.putIfAbsent(Tulis.mesin(a.get().nilai()), b);
            }
        }
        if (menurutNilai.size() < 2) {
            return;
        }
        List<Baris> beda = List.copyOf(menurutNilai.values());
        String rincian = beda.stream()
                .map(b -> (b.teks("jenis").isEmpty() ? "tanpa keterangan" : b.teks("jenis")) + " " + b.teks("target"))
                .collect(Collectors.joining(", "));
        temuan.peringatan(JenisTemuan.TARGET_TIDAK_SELARAS)
                .di("Target " + laporan.sebut(kunci))
                .angka(
                        beda.get(0).angka("target").orElseThrow().nilai(),
                        beda.get(1).angka("target").orElseThrow().nilai())
                .karena("Target tahun yang sama dicetak berbeda: " + rincian + ".")
                .rujuk(beda)
                .simpan();
    }
}
