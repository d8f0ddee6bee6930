package id.simpul.pemeriksaan.kaidah.nilai;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.NamaBaku;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import id.simpul.pemeriksaan.paket.Tabel;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Target atau realisasi bersatuan kecamatan/kelurahan tidak melebihi banyaknya kecamatan/kelurahan kota itu di dokumen. */
public final class WilayahMelebihiKota extends KaidahBernama {

    public WilayahMelebihiKota() {
        super(
                "wilayah_melebihi_kota",
                "banyaknya kecamatan/kelurahan tidak melebihi yang dimiliki kota menurut dokumen");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        for (String wilayah : List.of("kecamatan", "kelurahan")) {
            banyak(laporan, wilayah).ifPresent(n -> {
                matriks(laporan, wilayah, n, temuan);
                keluaran(laporan, wilayah, n, temuan);
            });
        }
    }

    /** Dari gambaran umum (uraian = kecamatan), atau dari tabel yang mendaftar kecamatan satu per baris. */
    private static Optional<BigDecimal> banyak(Laporan laporan, String wilayah) {
        for (Tabel t : laporan.lainnya()) {
            for (Baris b : t.punya("nilai") ? t.baris() : List.<Baris>of()) {
                if (t.punya("nilai")
                        && b.teks("uraian").strip().toLowerCase(Locale.ROOT).matches("(jumlah )?" + wilayah)) {
                    return b.angka("nilai").map(Angka::nilai);
                }
            }
        }
        for (Tabel t : laporan.lainnya()) {
            long n = t.baris().stream()
                    .map(b -> b.teks(wilayah))
                    .filter(s -> !s.isEmpty() && !NamaBaku.jumlah(s))
                    .distinct()
                    .count();
            if (t.punya(wilayah) && n >= 3) {
                return Optional.of(BigDecimal.valueOf(n));
            }
        }
        return Optional.empty();
    }

    private static void matriks(Laporan laporan, String wilayah, BigDecimal n, Penampung temuan) {
        for (Baris b : laporan.paket().baris("matriks_indikator")) {
            if (b.teks("satuan").toLowerCase(Locale.ROOT).startsWith(wilayah)) {
                for (String k : b.tabel().kolom()) {
                    if (k.matches("(awal|target)_.*")) {
                        banding(b, k, b.teks("indikator"), wilayah, n, temuan);
                    }
                }
            }
        }
    }

    private static void keluaran(Laporan laporan, String wilayah, BigDecimal n, Penampung temuan) {
        Set<String> matriks = new HashSet<>();
        laporan.paket().baris("matriks_indikator").forEach(b -> matriks.add(NamaBaku.dari(b.teks("indikator"))));
        for (Baris b : laporan.paket().baris("keluaran")) {
            if (matriks.contains(NamaBaku.dari(b.teks("indikator_keluaran")))) {
                continue;
            }
            for (String k : List.of("target", "realisasi")) {
                if (b.teks(k + "_satuan").toLowerCase(Locale.ROOT).startsWith(wilayah)) {
                    banding(b, k + "_angka", b.teks("uraian") + " " + b.teks("tahun"), wilayah, n, temuan);
                }
            }
        }
    }

    private static void banding(Baris b, String kolom, String nama, String wilayah, BigDecimal n, Penampung temuan) {
        b.angka(kolom).filter(a -> a.nilai().compareTo(n) > 0).ifPresent(a -> temuan.peringatan(
                        JenisTemuan.NILAI_MUSTAHIL)
                .di(nama + ", " + kolom.replace('_', ' '))
                .angka(a.nilai(), n)
                .karena("Tercetak " + Tulis.id(a.nilai()) + " " + wilayah
                        + ", sedangkan menurut dokumen kota ini mempunyai " + Tulis.id(n) + " " + wilayah
                        + "; bila akumulasi, " + wilayah + " yang sama terhitung berulang.")
                .rujuk(b)
                .simpan());
    }
}
