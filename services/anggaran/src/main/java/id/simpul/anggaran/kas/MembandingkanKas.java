package id.simpul.anggaran.kas;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.DpaRepository;
import id.simpul.anggaran.dpa.model.RealisasiTahun;
import id.simpul.anggaran.tahun.BukuTahun;
import id.simpul.anggaran.tahun.KeadaanTahun;
import id.simpul.aturan.nilai.Rupiah;
import id.simpul.galat.GalatAplikasi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

    /**
     * Dua belas bulan tahun itu; tanpa DPA yang disahkan jawabannya kosong.
     *
     * @param rincianId hanya baris itu beserta bawahannya; null = seluruh DPA; 404 bila bukan baris DPA yang berlaku
     */
    @Transactional
    public KasTahun bandingkan(int tahun, UUID rincianId) {
        KeadaanTahun keadaan = buku.baca(tahun);
        if (keadaan.dpaBerlaku() == null) {
            return new KasTahun(tahun, null, null, null, rincianId, List.of());
        }
        Dpa berlaku = dpa.cari(keadaan.dpaBerlaku()).orElseThrow();
        Set<UUID> dihitung = rincianId == null ? null : berlaku.cabang(rincianId);
        if (dihitung != null && dihitung.isEmpty()) {
            throw GalatAplikasi.tidakDitemukan("Baris DPA", rincianId);
        }
        List<Rupiah> rencana = kas.cari(berlaku.id())
                .map(satu -> jumlahBulan(satu.bulan(), dihitung))
                .orElse(null);
        List<Rupiah> terjadi = realisasi
                .perBulan(berlaku)
                .map(semua -> dihitung == null ? semua : jumlahBulan(realisasi.perRincianBulan(berlaku), dihitung))
                .orElse(null);
        return new KasTahun(
                tahun,
                berlaku.id(),
                berlaku.versi().nilai(),
                keadaan.sumber(),
                rincianId,
                IntStream.range(0, BULAN_SETAHUN)
                        .mapToObj(i -> bulan(YearMonth.of(tahun, i + 1), i, rencana, terjadi))
                        .toList());
    }

    /** @param dihitung null = semua baris */
    private static List<Rupiah> jumlahBulan(Map<UUID, List<Rupiah>> perRincian, Set<UUID> dihitung) {
        Map<UUID, List<Rupiah>> dipakai = new HashMap<>(perRincian);
        if (dihitung != null) {
            dipakai.keySet().retainAll(dihitung);
        }
        return JawabanKas.perBulan(dipakai);
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
