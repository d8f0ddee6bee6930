package id.simpul.anggaran.kas;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.DpaRepository;
import id.simpul.anggaran.dpa.model.RealisasiTahun;
import id.simpul.anggaran.tahun.BukuTahun;
import id.simpul.anggaran.tahun.KeadaanTahun;
import id.simpul.aturan.nilai.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** Menyandingkan rencana kas dengan realisasi setiap bulan. */
@ApplicationScoped
public class MembandingkanKas {
    private static final int BULAN_SETAHUN = 12;

    private final BukuTahun buku;
    private final DpaRepository dpa;
    private final KasRepository kas;
    private final RealisasiTahun realisasi;

    MembandingkanKas(BukuTahun buku, DpaRepository dpa, KasRepository kas, RealisasiTahun realisasi) {
        this.buku = buku;
        this.dpa = dpa;
        this.kas = kas;
        this.realisasi = realisasi;
    }

    /** Dua belas bulan tahun itu; tanpa DPA yang disahkan jawabannya kosong. */
    @Transactional
    public KasTahun bandingkan(int tahun) {
        KeadaanTahun keadaan = buku.baca(tahun);
        if (keadaan.dpaBerlaku() == null) {
            return new KasTahun(tahun, null, null, null, List.of());
        }
        Dpa berlaku = dpa.cari(keadaan.dpaBerlaku()).orElseThrow();
        List<Rupiah> rencana = kas.cari(berlaku.id()).map(JawabanKas::perBulan).orElse(null);
        List<Rupiah> terjadi = realisasi.perBulan(berlaku).orElse(null);
        return new KasTahun(
                tahun,
                berlaku.id(),
                berlaku.versi().nilai(),
                keadaan.sumber(),
                IntStream.range(0, BULAN_SETAHUN)
                        .mapToObj(i -> bulan(YearMonth.of(tahun, i + 1), i, rencana, terjadi))
                        .toList());
    }

    private static KasTahun.Bulan bulan(YearMonth nama, int letak, List<Rupiah> rencana, List<Rupiah> terjadi) {
        return new KasTahun.Bulan(
                nama.toString(),
                jumlah(rencana, letak, letak),
                jumlah(terjadi, letak, letak),
                selisih(jumlah(terjadi, letak, letak), jumlah(rencana, letak, letak)),
                new KasTahun.Kumulatif(
                        jumlah(rencana, 0, letak),
                        jumlah(terjadi, 0, letak),
                        selisih(jumlah(terjadi, 0, letak), jumlah(rencana, 0, letak))));
    }

    private static BigDecimal jumlah(List<Rupiah> bulan, int dari, int sampai) {
        return bulan == null
                ? null
                : Rupiah.sum(bulan.subList(dari, sampai + 1)).nilai();
    }

    private static BigDecimal selisih(BigDecimal realisasi, BigDecimal rencana) {
        return realisasi == null || rencana == null ? null : realisasi.subtract(rencana);
    }
}
