package id.simpul.pemeriksaan.kaidah.silang;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.PembangunTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.CetakanCapaian;
import id.simpul.pemeriksaan.data.KunciTahun;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.NamaBaku;
import id.simpul.pemeriksaan.hitung.Digit;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Realisasi, target, capaian, dan predikat indikator yang sama pada tahun yang sama sama di semua tempat tercetak. */
public final class CetakanIndikator extends KaidahBernama {

    public CetakanIndikator() {
        super(
                "cetakan_indikator",
                "target, realisasi, capaian, predikat indikator sama di semua tempat tercetak",
                "realisasi");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        Map<KunciTahun, List<CetakanCapaian>> menurutKunci = new LinkedHashMap<>();
        laporan.cetakan().forEach(c -> menurutKunci
                .computeIfAbsent(c.kunci(), k -> new ArrayList<>())
                .add(c));
        menurutKunci.forEach((kunci, cetakan) -> {
            if (cetakan.size() > 1) {
                boolean realisasiSama = bandingkan(laporan, cetakan, "Realisasi", CetakanCapaian::realisasi, temuan);
                target(laporan, cetakan, temuan);
                if (realisasiSama) {
                    bandingkan(laporan, cetakan, "Capaian", CetakanCapaian::capaian, temuan);
                    predikat(laporan, cetakan, temuan);
                }
            }
        });
    }

    private static boolean bandingkan(
            Laporan laporan,
            List<CetakanCapaian> cetakan,
            String apa,
            Function<CetakanCapaian, Optional<Angka>> ambil,
            Penampung temuan) {
        Map<BigDecimal, List<CetakanCapaian>> menurutNilai = new LinkedHashMap<>();
        for (CetakanCapaian c : cetakan) {
            ambil.apply(c).ifPresent(a -> menurutNilai
                    .computeIfAbsent(a.nilai().stripTrailingZeros(), k -> new ArrayList<>())
                    .add(c));
        }
        if (menurutNilai.size() < 2) {
            return true;
        }
        List<BigDecimal> nilai = List.copyOf(menurutNilai.keySet());
        BigDecimal satu = nilai.get(0);
        BigDecimal dua = nilai.get(1);
        PembangunTemuan t = temuan.kesalahan(JenisTemuan.NILAI_ANTAR_TABEL_BEDA)
                .di(apa + " " + laporan.sebut(cetakan.get(0).kunci()))
                .angka(satu, dua)
                .karena(apa + " dicetak dengan nilai berbeda: "
                        + String.join(" dan ", nilai.stream().map(Tulis::id).toList()) + "."
                        + Digit.dugaan(satu, dua).map(d -> " Tampak " + d + ".").orElse(""));
        menurutNilai.values().forEach(daftar -> daftar.stream().limit(3).forEach(c -> t.rujuk(c.baris())));
        t.simpan();
        return false;
    }

    /** Target di tabel lain harus salah satu target tahun itu di target.csv; perbedaan Renstra dan PK urusan kaidah lain. */
    private static void target(Laporan laporan, List<CetakanCapaian> cetakan, Penampung temuan) {
        KunciTahun kunci = cetakan.get(0).kunci();
        List<Baris> baku = laporan.target().getOrDefault(kunci, List.of());
        if (laporan.targetAngka(kunci).isEmpty()) {
            return;
        }
        for (CetakanCapaian c : cetakan) {
            boolean tabelLain =
                    !c.baris().tabel().nama().equals("realisasi") && c.target().isPresent();
            if (tabelLain
                    && baku.stream().noneMatch(b -> b.angka("target")
                            .filter(c.target().get()::sama)
                            .isPresent())) {
                Angka lain = laporan.targetAngka(kunci).get();
                temuan.kesalahan(JenisTemuan.NILAI_ANTAR_TABEL_BEDA)
                        .di("Target " + laporan.sebut(kunci))
                        .angka(c.target().get().nilai(), lain.nilai())
                        .karena("Tabel " + c.baris().tabel().nama() + " mencetak target "
                                + Tulis.id(c.target().get().nilai()) + ", tabel target " + Tulis.id(lain.nilai()) + ".")
                        .rujuk(c.baris())
                        .rujuk(baku)
                        .simpan();
                return;
            }
        }
    }

    private static void predikat(Laporan laporan, List<CetakanCapaian> cetakan, Penampung temuan) {
        Map<String, CetakanCapaian> menurutPredikat = new LinkedHashMap<>();
        cetakan.stream()
                .filter(c -> !c.predikat().isEmpty())
                .forEach(c -> menurutPredikat.putIfAbsent(NamaBaku.dari(c.predikat()), c));
        if (menurutPredikat.size() > 1) {
            List<CetakanCapaian> beda = List.copyOf(menurutPredikat.values());
            temuan.kesalahan(JenisTemuan.NILAI_ANTAR_TABEL_BEDA)
                    .di("Predikat " + laporan.sebut(beda.get(0).kunci()))
                    .teks(beda.get(0).predikat(), beda.get(1).predikat())
                    .karena("Predikat indikator yang sama dicetak berbeda: "
                            + String.join(
                                    " dan ",
                                    beda.stream().map(CetakanCapaian::predikat).toList()) + ".")
                    .rujuk(beda.stream().map(CetakanCapaian::baris).toList())
                    .simpan();
        }
    }
}
