package id.simpul.realisasi.spm.espm;

import id.simpul.realisasi.spm.model.BantuanSosial;
import id.simpul.realisasi.spm.model.IsianMutu;
import id.simpul.realisasi.spm.model.IsianMutu.JenisMutu;
import id.simpul.realisasi.spm.model.IsianSpm;
import id.simpul.realisasi.spm.model.LaporanSpm;
import id.simpul.realisasi.spm.model.LayananSosial;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Baris-baris satu layanan menurut tata letak formulir e-SPM: A penerima (80 %), B mutu (20 %) barang/jasa dan SDM, C
 * anggaran. Setiap jenis bantuan resmi tampil, juga yang belum dilaporkan.
 */
final class PenyusunEspm {
    private final LayananSosial layanan;
    private final int sampai;
    private final Map<Integer, LaporanSpm> menurutTriwulan;

    /**
     * @param sampai triwulan laporan, 1 sampai 4
     * @param menurutTriwulan laporan layanan ini tahun itu
     */
    PenyusunEspm(LayananSosial layanan, int sampai, Map<Integer, LaporanSpm> menurutTriwulan) {
        this.layanan = layanan;
        this.sampai = sampai;
        this.menurutTriwulan = menurutTriwulan;
    }

    List<BarisEspm> susun() {
        List<BarisEspm> baris = new ArrayList<>();
        baris.add(judul("A", "PENERIMA LAYANAN DASAR (80 %)"));
        baris.add(angka("A.1", layanan.penerima(), null, "orang", IsianSpm::sasaran, IsianSpm::terlayani));
        baris.add(judul("B", "MUTU MINIMAL LAYANAN DASAR (20 %)"));
        baris.add(judul("B.1", "Barang dan jasa"));
        BantuanSosial.milik(layanan).forEach(satu -> bantuan(satu, baris));
        baris.add(judul("B.2", "Sumber daya manusia"));
        butir(JenisMutu.SDM, null).forEach(satu -> baris.add(mutu(satu)));
        baris.add(judul("C", "ANGGARAN"));
        baris.add(
                angka("C.1", "Alokasi dan realisasi", null, "rupiah", IsianSpm::anggaran, IsianSpm::realisasiAnggaran));
        return baris;
    }

    private void bantuan(BantuanSosial jenis, List<BarisEspm> baris) {
        List<IsianMutu> butir = butir(JenisMutu.BARANG_JASA, jenis);
        if (butir.isEmpty()) {
            baris.add(new BarisEspm(null, jenis.nama(), jenis.subKegiatan(), null, null, List.of(), null, null, null));
        }
        butir.forEach(satu -> baris.add(mutu(satu)));
    }

    /** Butir menurut laporan terakhir sampai triwulan ini. */
    private List<IsianMutu> butir(JenisMutu jenis, BantuanSosial bantuan) {
        IsianSpm isian = pada(sampai);
        return isian == null
                ? List.of()
                : isian.mutu().stream()
                        .filter(satu -> satu.jenis() == jenis && (bantuan == null || satu.bantuan() == bantuan))
                        .toList();
    }

    private BarisEspm mutu(IsianMutu satu) {
        return angka(
                null,
                satu.nama(),
                satu.bantuan() == null ? null : satu.bantuan().subKegiatan(),
                satu.satuan(),
                isian -> sama(isian, satu).map(IsianMutu::dibutuhkan).orElse(null),
                isian -> sama(isian, satu).map(IsianMutu::terpenuhi).orElse(null));
    }

    private static Optional<IsianMutu> sama(IsianSpm isian, IsianMutu dicari) {
        return isian.mutu().stream()
                .filter(satu -> satu.jenis() == dicari.jenis() && satu.nama().equals(dicari.nama()))
                .findFirst();
    }

    private BarisEspm angka(
            String nomor,
            String uraian,
            String subKegiatan,
            String satuan,
            Function<IsianSpm, BigDecimal> total,
            Function<IsianSpm, BigDecimal> terpenuhi) {
        List<BigDecimal> triwulan = new ArrayList<>();
        IntStream.rangeClosed(1, sampai).forEach(nomorTriwulan -> triwulan.add(ambil(nomorTriwulan, terpenuhi)));
        BigDecimal seluruh = ambil(sampai, total);
        BigDecimal jumlah = ambil(sampai, terpenuhi);
        return new BarisEspm(
                nomor,
                uraian,
                subKegiatan,
                satuan,
                seluruh,
                triwulan,
                jumlah,
                AngkaEspm.belum(seluruh, jumlah),
                AngkaEspm.persen(jumlah, seluruh));
    }

    private BigDecimal ambil(int triwulan, Function<IsianSpm, BigDecimal> bidang) {
        IsianSpm isian = pada(triwulan);
        return isian == null ? null : bidang.apply(isian);
    }

    private IsianSpm pada(int triwulan) {
        LaporanSpm laporan = menurutTriwulan.get(triwulan);
        return laporan == null ? null : Objects.requireNonNull(laporan.isian());
    }

    private static BarisEspm judul(String nomor, String uraian) {
        return new BarisEspm(nomor, uraian, null, null, null, List.of(), null, null, null);
    }
}
