package id.simpul.pemeriksaan.kaidah.komponen;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Indikator;
import id.simpul.pemeriksaan.data.KunciTahun;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Angka yang tertulis di rumus indikator sama dengan angka yang dipakai menghitung realisasinya. */
public final class AngkaDiRumus extends KaidahBernama {
    private static final Pattern ANGKA = Pattern.compile("(?<![0-9.,])[0-9]{1,3}(?:[.,][0-9]{1,2})?(?![0-9])");

    public AngkaDiRumus() {
        super(
                "angka_di_rumus",
                "angka yang tertulis di rumus indikator = angka yang dipakai menghitung",
                "indikator",
                "realisasi");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        for (Map.Entry<KunciTahun, List<Baris>> e : laporan.realisasi().entrySet()) {
            Optional<Indikator> indikator = laporan.indikator(e.getKey().kode());
            List<BigDecimal> angka =
                    indikator.map(i -> angka(i.baris().teks("formula"))).orElse(List.of());
            if (angka.size() >= 2) {
                e.getValue().forEach(b -> satu(laporan, e.getKey(), indikator.get(), angka, b, temuan));
            }
        }
    }

    private static List<BigDecimal> angka(String formula) {
        List<BigDecimal> hasil = new ArrayList<>();
        Matcher m = ANGKA.matcher(formula);
        while (m.find()) {
            BigDecimal n = new BigDecimal(m.group().replace(',', '.'));
            if (!Hitung.sama(n, Hitung.SERATUS)) {
                hasil.add(n);
            }
        }
        return hasil;
    }

    /** Hanya bila salah satu angka rumus memang pembilangnya: baru angka lain dapat dianggap penyebut. */
    private static void satu(
            Laporan laporan, KunciTahun kunci, Indikator indikator, List<BigDecimal> angka, Baris b, Penampung temuan) {
        Optional<Angka> penyebut = b.angka("penyebut").filter(p -> !p.nol());
        Optional<Angka> pembilang = b.angka("pembilang");
        boolean pembilangDisebut = pembilang
                .filter(p -> angka.stream().anyMatch(n -> Hitung.sama(n, p.nilai())))
                .isPresent();
        boolean penyebutDisebut = penyebut.filter(p -> angka.stream().anyMatch(n -> Hitung.sama(n, p.nilai())))
                .isPresent();
        if (penyebut.isEmpty() || !pembilangDisebut || penyebutDisebut) {
            return;
        }
        BigDecimal lain = angka.stream()
                .filter(n -> !Hitung.sama(n, pembilang.get().nilai()))
                .findFirst()
                .orElse(null);
        if (lain == null || lain.signum() == 0) {
            return;
        }
        BigDecimal dipakai = penyebut.get().nilai();
        temuan.kesalahan(JenisTemuan.NILAI_ANTAR_TABEL_BEDA)
                .di("Rumus " + laporan.sebut(kunci))
                .angka(lain, dipakai)
                .karena("Rumus menyebut " + Tulis.id(lain) + ", perhitungan memakai " + Tulis.id(dipakai) + ": "
                        + Tulis.id(pembilang.get().nilai()) + " / " + Tulis.id(lain) + " = "
                        + Tulis.ringkas(Hitung.persen(pembilang.get().nilai(), lain)) + "%, sedangkan / "
                        + Tulis.id(dipakai)
                        + " = " + Tulis.ringkas(Hitung.persen(pembilang.get().nilai(), dipakai)) + "%.")
                .rujuk(indikator.baris(), b)
                .simpan();
    }
}
