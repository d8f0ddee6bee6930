package id.simpul.pemeriksaan.kaidah.silang;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import id.simpul.pemeriksaan.paket.Tabel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pagu yang dicetak per indikator berjumlah pagu program atau kegiatan induknya (menurut kode). */
public final class PaguIndikator extends KaidahBernama {

    public PaguIndikator() {
        super(
                "pagu_indikator",
                "jumlah pagu per indikator = pagu program atau kegiatan berkode sama",
                "matriks_program");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        Map<String, List<Baris>> program = menurut(laporan.paket().baris("matriks_program"), "kode");
        for (Tabel t : laporan.lainnya()) {
            if (t.punya("kode_induk") && t.kolom().stream().anyMatch(k -> k.startsWith("pagu_"))) {
                menurut(t.baris(), "kode_induk").forEach((kode, baris) -> {
                    if (program.containsKey(kode)) {
                        t.kolom().stream()
                                .filter(k -> k.startsWith("pagu_"))
                                .forEach(k -> banding(kode, k, program.get(kode), baris, temuan));
                    }
                });
            }
        }
    }

    private static Map<String, List<Baris>> menurut(List<Baris> baris, String kolom) {
        Map<String, List<Baris>> hasil = new LinkedHashMap<>();
        for (Baris b : baris) {
            if (b.terisi(kolom)) {
                hasil.computeIfAbsent(b.teks(kolom), k -> new ArrayList<>()).add(b);
            }
        }
        return hasil;
    }

    private static void banding(
            String kode, String kolom, List<Baris> program, List<Baris> indikator, Penampung temuan) {
        List<BigDecimal> pagu = nilai(program, kolom);
        List<BigDecimal> suku = nilai(indikator, kolom);
        if (pagu.isEmpty() || suku.size() < indikator.size()) {
            return;
        }
        BigDecimal jumlah = Hitung.jumlah(suku);
        boolean cocok =
                Hitung.sama(jumlah, Hitung.jumlah(pagu)) || suku.stream().allMatch(s -> Hitung.sama(s, pagu.get(0)));
        if (!cocok) {
            temuan.kesalahan(JenisTemuan.JUMLAH_TIDAK_COCOK)
                    .di(kolom.replace('_', ' ') + ", indikator berkode induk " + kode)
                    .angka(Hitung.jumlah(pagu), jumlah)
                    .karena("Pagu per indikator " + Tulis.jumlahan(suku) + " = " + Tulis.id(jumlah) + "; pagu " + kode
                            + " tercetak " + Tulis.id(Hitung.jumlah(pagu)) + ".")
                    .rujuk(program)
                    .rujuk(indikator)
                    .simpan();
        }
    }

    private static List<BigDecimal> nilai(List<Baris> baris, String kolom) {
        return baris.stream()
                .map(b -> b.angka(kolom).map(Angka::nilai))
                .flatMap(Optional::stream)
                .toList();
    }
}
