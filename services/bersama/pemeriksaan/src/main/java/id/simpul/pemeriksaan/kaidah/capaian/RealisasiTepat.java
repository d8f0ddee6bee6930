package id.simpul.pemeriksaan.kaidah.capaian;

import id.simpul.pemeriksaan.data.Indikator;
import id.simpul.pemeriksaan.data.JenisSatuan;
import id.simpul.pemeriksaan.data.KunciTahun;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.hitung.Kecocokan;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Realisasi persen sebelum dibulatkan, dari pembilang dan penyebut yang tercetak. */
final class RealisasiTepat {

    private RealisasiTepat() {}

    static Optional<BigDecimal> dari(Laporan laporan, KunciTahun kunci, Angka tercetak) {
        for (Baris b : laporan.realisasi().getOrDefault(kunci, List.of())) {
            Optional<BigDecimal> tepat = dari(b).filter(t -> persen(laporan, kunci, b));
            if (tepat.isPresent() && !Kecocokan.antara(tercetak, tepat.get()).salah()) {
                return tepat;
            }
        }
        return Optional.empty();
    }

    /** {@code pembilang / penyebut × 100}; kosong bila salah satunya tidak tercetak atau penyebut nol. */
    static Optional<BigDecimal> dari(Baris b) {
        Optional<Angka> pembilang = b.angka("pembilang");
        Optional<Angka> penyebut = b.angka("penyebut").filter(p -> !p.nol());
        return pembilang.isPresent() && penyebut.isPresent()
                ? Optional.of(
                        Hitung.persen(pembilang.get().nilai(), penyebut.get().nilai()))
                : Optional.empty();
    }

    static boolean persen(Laporan laporan, KunciTahun kunci, Baris b) {
        JenisSatuan tertulis = JenisSatuan.dari(b.teks("satuan_realisasi"));
        return tertulis == JenisSatuan.PERSEN
                || (tertulis == JenisSatuan.KOSONG
                        && laporan.indikator(kunci.kode())
                                .map(Indikator::persen)
                                .orElse(false));
    }
}
