package id.simpul.pemeriksaan.kaidah.capaian;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.PembangunTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Arah;
import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.hitung.Kecocokan;
import id.simpul.pemeriksaan.hitung.RumusCapaian;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.paket.Angka;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Menilai satu capaian tercetak terhadap target dan realisasinya. */
record PenilaiCapaian(String sebutan, Arah arah, Angka tercetak, List<BigDecimal> target, List<BigDecimal> realisasi) {

    /** Temuan yang belum disimpan; kosong bila capaian cocok. */
    Optional<PembangunTemuan> nilai(Penampung temuan) {
        RumusCapaian baku = RumusCapaian.baku(arah);
        Optional<Pasangan> cocok = cari(baku, true);
        if (cocok.isPresent()) {
            return Optional.empty();
        }
        Pasangan utama = new Pasangan(target.get(0), realisasi.get(0));
        BigDecimal benar = baku.hitung(utama.t, utama.r).orElseThrow();
        if (cari(baku, false).isPresent()) {
            return Optional.of(temuan.info(JenisTemuan.PEMBULATAN)
                    .di("Capaian " + sebutan)
                    .angka(tercetak.nilai(), benar)
                    .karena(kalimat(baku, utama, benar) + " Desimalnya dipotong atau dinaikkan, bukan dibulatkan."));
        }
        if (tercetak.nilai().compareTo(Hitung.SERATUS) == 0 && benar.compareTo(Hitung.SERATUS) > 0) {
            return Optional.of(temuan.info(JenisTemuan.PEMBULATAN)
                    .di("Capaian " + sebutan)
                    .angka(tercetak.nilai(), benar)
                    .karena(kalimat(baku, utama, benar) + " Capaian dibatasi 100."));
        }
        return Optional.of(salah(temuan, baku, utama, benar));
    }

    private PembangunTemuan salah(Penampung temuan, RumusCapaian baku, Pasangan utama, BigDecimal benar) {
        for (RumusCapaian r : RumusCapaian.keliru()) {
            if (r != baku && cari(r, false).isPresent()) {
                boolean varian = arah == Arah.TURUN && r == RumusCapaian.TURUN_RASIO;
                boolean arahKosong = arah == Arah.TIDAK_TERCETAK
                        && (r == RumusCapaian.TURUN_SELISIH || r == RumusCapaian.TURUN_RASIO);
                Keparahan berat = varian || arahKosong ? Keparahan.PERINGATAN : Keparahan.KESALAHAN;
                return temuan.temuan(berat, JenisTemuan.RUMUS_SALAH)
                        .di("Capaian " + sebutan)
                        .angka(tercetak.nilai(), benar)
                        .karena(kalimat(baku, utama, benar) + " Angka tercetak cocok dengan " + r.tulisan() + " = "
                                + Tulis.ringkas(r.hitung(utama.t, utama.r).orElse(tercetak.nilai()))
                                + (varian ? ", varian yang hasilnya berbeda dari rumus baku." : "."));
            }
        }
        return temuan.kesalahan(JenisTemuan.PERSEN_SALAH)
                .di("Capaian " + sebutan)
                .angka(tercetak.nilai(), benar)
                .karena(kalimat(baku, utama, benar) + " Tidak ada rumus yang lazim yang menghasilkan angka tercetak.");
    }

    private String kalimat(RumusCapaian rumus, Pasangan p, BigDecimal benar) {
        return "Target " + Tulis.id(p.t) + ", realisasi " + Tulis.id(p.r) + ": " + rumus.tulisan() + " = "
                + Tulis.ringkas(benar) + "; tercetak " + Tulis.id(tercetak.nilai()) + ".";
    }

    private Optional<Pasangan> cari(RumusCapaian rumus, boolean dibulatkan) {
        for (BigDecimal t : target) {
            for (BigDecimal r : realisasi) {
                Optional<Kecocokan> k = rumus.hitung(t, r).map(x -> Kecocokan.antara(tercetak, x));
                if (k.isPresent()
                        && (dibulatkan ? k.get() == Kecocokan.COCOK : !k.get().salah())) {
                    return Optional.of(new Pasangan(t, r));
                }
            }
        }
        return Optional.empty();
    }

    private record Pasangan(BigDecimal t, BigDecimal r) {}
}
