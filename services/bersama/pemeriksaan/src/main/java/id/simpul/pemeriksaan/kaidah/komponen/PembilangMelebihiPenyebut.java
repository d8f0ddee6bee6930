package id.simpul.pemeriksaan.kaidah.komponen;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.JenisSatuan;
import id.simpul.pemeriksaan.data.KunciTahun;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Bagian dari keseluruhan tidak boleh melebihi keseluruhannya: terlayani lebih banyak daripada yang ada. */
public final class PembilangMelebihiPenyebut extends KaidahBernama {
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    public PembilangMelebihiPenyebut() {
        super(
                "pembilang_melebihi_penyebut",
                "yang terlayani tidak lebih banyak daripada yang ada; persentase bagian tidak di atas 100",
                "realisasi");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        for (Map.Entry<KunciTahun, List<Baris>> e : laporan.realisasi().entrySet()) {
            for (Baris b : e.getValue()) {
                satu(laporan, e.getKey(), b, temuan);
            }
        }
    }

    private static void satu(Laporan laporan, KunciTahun kunci, Baris b, Penampung temuan) {
        Optional<Angka> pembilang = b.angka("pembilang");
        Optional<Angka> penyebut = b.angka("penyebut");
        if (pembilang.isPresent() && penyebut.isPresent()) {
            if (pembilang.get().nilai().compareTo(penyebut.get().nilai()) > 0) {
                catat(laporan, kunci, b, pembilang.get().nilai(), penyebut.get().nilai(), temuan);
            }
            return;
        }
        boolean persentase = laporan.indikator(kunci.kode())
                        .filter(i ->
                                i.persen() && i.nama().toLowerCase(Locale.ROOT).startsWith("persen"))
                        .isPresent()
                || tanpaTarget(laporan, kunci, b);
        Optional<Angka> realisasi = b.angka("realisasi").filter(r -> r.nilai().compareTo(SERATUS) > 0);
        if (persentase && realisasi.isPresent()) {
            temuan.peringatan(JenisTemuan.NILAI_MUSTAHIL)
                    .di("Realisasi " + laporan.sebut(kunci))
                    .teks(Tulis.mesin(realisasi.get().nilai()), "")
                    .karena(
                            "Realisasi " + Tulis.id(realisasi.get().nilai())
                                    + "% padahal satuannya persen; bagian dari keseluruhan paling banyak 100%, dan pembilang/penyebutnya tidak tercetak.")
                    .rujuk(b)
                    .simpan();
        }
    }

    /** Persen realisasi yang tidak punya target, satuan, maupun rumus: di atas 100 tidak dapat diartikan. */
    private static boolean tanpaTarget(Laporan laporan, KunciTahun kunci, Baris b) {
        return JenisSatuan.dari(b.teks("satuan_realisasi")) == JenisSatuan.PERSEN
                && laporan.targetAngka(kunci).isEmpty()
                && laporan.indikator(kunci.kode())
                        .filter(i -> i.satuan().isEmpty()
                                && i.baris().teks("formula").isEmpty())
                        .isPresent();
    }

    private static void catat(
            Laporan laporan, KunciTahun kunci, Baris b, BigDecimal pembilang, BigDecimal penyebut, Penampung temuan) {
        temuan.peringatan(JenisTemuan.NILAI_MUSTAHIL)
                .di("Realisasi " + laporan.sebut(kunci))
                .angka(pembilang, penyebut)
                .karena("Pembilang " + Tulis.id(pembilang) + " melebihi penyebut " + Tulis.id(penyebut)
                        + ": yang terlayani lebih banyak daripada yang ada.")
                .rujuk(b)
                .simpan();
    }
}
