package id.simpul.realisasi.akumulasi.model;

import id.simpul.aturan.nilai.Presisi;
import id.simpul.aturan.nilai.Satuan;
import id.simpul.realisasi.akumulasi.model.HasilAkumulasi.AlasanAkumulasi;
import id.simpul.realisasi.akumulasi.model.HasilAkumulasi.TandaAkumulasi;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Menghitung nilai setahun dari triwulan atau bulan. Periode tanpa nilai tidak dihitung nol, melainkan disebut.
 *
 * <p>Pada JUMLAH, rasio dijumlahkan pembilangnya saja: penyebut (misalnya penduduk miskin) ditetapkan untuk setahun.
 */
public final class Akumulator {
    private final Satuan satuan;
    private final List<NilaiPeriode> ikut;
    private final List<String> tidakIkut;

    private Akumulator(Satuan satuan, List<NilaiPeriode> semua) {
        this.satuan = satuan;
        this.ikut = semua.stream().filter(NilaiPeriode::bernilai).sorted().toList();
        this.tidakIkut =
                kode(semua.stream().filter(satu -> !satu.bernilai()).sorted().toList());
    }

    /** Nilai setahun menurut cara indikator; {@code semua} sejenis periodenya, urutan bebas. */
    public static HasilAkumulasi hitung(Akumulasi cara, Satuan satuan, List<NilaiPeriode> semua) {
        Akumulator ini = new Akumulator(satuan, semua);
        if (ini.ikut.isEmpty()) {
            return ini.tiada(AlasanAkumulasi.TIADA_DATA);
        }
        return switch (cara) {
            case JUMLAH -> ini.jumlah();
            case POSISI_AKHIR -> ini.posisiAkhir();
            case RATA_RATA -> ini.rataRata();
        };
    }

    private HasilAkumulasi jumlah() {
        if (ikut.stream().allMatch(NilaiPeriode::berasio)) {
            return rasio(
                    jumlah(satu -> satu.hasil().pembilang().nilai()),
                    akhir().hasil().penyebut().nilai());
        }
        return satuan.persen()
                ? tiada(AlasanAkumulasi.PERSEN_TIDAK_DIJUMLAHKAN)
                : ada(jumlah(satu -> satu.hasil().nilai().nilai()), null, null);
    }

    private HasilAkumulasi rasio(BigDecimal pembilang, BigDecimal penyebut) {
        if (penyebut.signum() == 0) {
            return tiada(AlasanAkumulasi.PENYEBUT_NOL);
        }
        BigDecimal pengali = satuan.persen() ? Presisi.SERATUS : BigDecimal.ONE;
        return ada(Presisi.bagi(pembilang, penyebut, pengali), pembilang, penyebut);
    }

    private HasilAkumulasi posisiAkhir() {
        NilaiPeriode akhir = akhir();
        return ada(
                akhir.hasil().nilai().nilai(),
                akhir.hasil().pembilang().nilai(),
                akhir.hasil().penyebut().nilai());
    }

    private HasilAkumulasi rataRata() {
        BigDecimal jumlah = jumlah(satu -> satu.hasil().nilai().nilai());
        return ada(Presisi.rerata(jumlah, BigDecimal.valueOf(ikut.size())), null, null);
    }

    private NilaiPeriode akhir() {
        return ikut.get(ikut.size() - 1);
    }

    private BigDecimal jumlah(Function<NilaiPeriode, BigDecimal> ambil) {
        return ikut.stream().map(ambil).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private HasilAkumulasi ada(BigDecimal nilai, BigDecimal pembilang, BigDecimal penyebut) {
        return new HasilAkumulasi(nilai, pembilang, penyebut, null, tanda(), kode(ikut), tidakIkut);
    }

    private HasilAkumulasi tiada(AlasanAkumulasi alasan) {
        return new HasilAkumulasi(null, null, null, alasan, tanda(), kode(ikut), tidakIkut);
    }

    private List<TandaAkumulasi> tanda() {
        List<TandaAkumulasi> tanda = new ArrayList<>();
        long penyebut = ikut.stream()
                .filter(NilaiPeriode::berasio)
                .map(satu -> satu.hasil().penyebut())
                .distinct()
                .count();
        if (penyebut > 1) {
            tanda.add(TandaAkumulasi.PENYEBUT_BERUBAH);
        }
        if (!tidakIkut.isEmpty()) {
            tanda.add(TandaAkumulasi.PERIODE_KOSONG);
        }
        return tanda;
    }

    private static List<String> kode(List<NilaiPeriode> periode) {
        return periode.stream().map(satu -> satu.periode().kode()).toList();
    }
}
