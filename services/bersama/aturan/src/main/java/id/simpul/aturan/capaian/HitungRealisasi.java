package id.simpul.aturan.capaian;

import id.simpul.aturan.nilai.Keadaan;
import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.Presisi;
import id.simpul.aturan.nilai.Satuan;
import id.simpul.aturan.rumus.AlasanKosong;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Dari bentuk laporan menjadi satu nilai; di sini pula satuan yang bercampur ditandai. */
final class HitungRealisasi {
    private HitungRealisasi() {}

    static RealisasiTerhitung nilai(NilaiKinerja nilai) {
        return susun(nilai, NilaiKinerja.kosong(), NilaiKinerja.kosong(), alasan(nilai), List.of(), Set.of());
    }

    static RealisasiTerhitung rasio(NilaiKinerja pembilang, NilaiKinerja penyebut, Satuan satuan) {
        return rasio(pembilang, penyebut, satuan, List.of(), Set.of());
    }

    static RealisasiTerhitung komponen(Realisasi.DariKomponen laporan, Satuan satuan) {
        List<Komponen> pembilang = dihitung(laporan, PeranKomponen.PEMBILANG);
        List<Komponen> penyebut = dihitung(laporan, PeranKomponen.PENYEBUT);
        List<Satuan> satuanKomponen =
                Satuan.berlainan(pembilang.stream().map(Komponen::satuan).toList());
        Set<Tanda> tanda = tandaKomponen(laporan.komponen(), satuanKomponen);
        NilaiKinerja jumlah = jumlah(pembilang);
        if (laporan.penyebut() == null && penyebut.isEmpty()) {
            return susun(jumlah, jumlah, NilaiKinerja.kosong(), alasan(jumlah), satuanKomponen, tanda);
        }
        NilaiKinerja pembagi = laporan.penyebut() == null ? jumlah(penyebut) : laporan.penyebut();
        return rasio(jumlah, pembagi, satuan, satuanKomponen, tanda);
    }

    private static RealisasiTerhitung rasio(
            NilaiKinerja pembilang,
            NilaiKinerja penyebut,
            Satuan satuan,
            List<Satuan> satuanKomponen,
            Set<Tanda> tandaKomponen) {
        AlasanKosong alasan = alasanRasio(pembilang, penyebut);
        Set<Tanda> tanda = salin(tandaKomponen);
        if (alasan != null) {
            NilaiKinerja tiada =
                    alasan == AlasanKosong.TIDAK_BERLAKU ? NilaiKinerja.tidakBerlaku() : NilaiKinerja.kosong();
            return susun(tiada, pembilang, penyebut, alasan, satuanKomponen, tanda);
        }
        if (pembilang.nilai().compareTo(penyebut.nilai()) > 0) {
            tanda.add(Tanda.PEMBILANG_MELEBIHI_PENYEBUT);
        }
        BigDecimal pengali = satuan.persen() ? Presisi.SERATUS : BigDecimal.ONE;
        NilaiKinerja hasil = NilaiKinerja.hitungan(Presisi.bagi(pembilang.nilai(), penyebut.nilai(), pengali));
        return susun(hasil, pembilang, penyebut, null, satuanKomponen, tanda);
    }

    private static AlasanKosong alasanRasio(NilaiKinerja pembilang, NilaiKinerja penyebut) {
        if (Stream.of(pembilang, penyebut).anyMatch(n -> n.keadaan() == Keadaan.TIDAK_BERLAKU)) {
            return AlasanKosong.TIDAK_BERLAKU;
        }
        if (!pembilang.bernilai()) {
            return AlasanKosong.REALISASI_KOSONG;
        }
        return switch (penyebut.keadaan()) {
            case KOSONG -> AlasanKosong.PENYEBUT_KOSONG;
            case NOL -> AlasanKosong.PENYEBUT_NOL;
            default -> null;
        };
    }

    private static AlasanKosong alasan(NilaiKinerja nilai) {
        return switch (nilai.keadaan()) {
            case KOSONG -> AlasanKosong.REALISASI_KOSONG;
            case TIDAK_BERLAKU -> AlasanKosong.TIDAK_BERLAKU;
            default -> null;
        };
    }

    private static Set<Tanda> tandaKomponen(List<Komponen> komponen, List<Satuan> satuan) {
        Set<Tanda> tanda = EnumSet.noneOf(Tanda.class);
        if (satuan.size() > 1) {
            tanda.add(Tanda.SATUAN_CAMPUR);
        }
        if (komponen.stream().anyMatch(satu -> !satu.dihitung())) {
            tanda.add(Tanda.KOMPONEN_TIDAK_DIHITUNG);
        }
        if (komponen.stream().anyMatch(s -> s.dihitung() && s.jumlah().keadaan() == Keadaan.KOSONG)) {
            tanda.add(Tanda.KOMPONEN_KOSONG);
        }
        return tanda;
    }

    private static List<Komponen> dihitung(Realisasi.DariKomponen laporan, PeranKomponen peran) {
        return laporan.komponen().stream()
                .filter(satu -> satu.dihitung() && satu.peran() == peran)
                .toList();
    }

    private static NilaiKinerja jumlah(List<Komponen> komponen) {
        return NilaiKinerja.jumlah(komponen.stream().map(Komponen::jumlah).toList());
    }

    private static Set<Tanda> salin(Set<Tanda> tanda) {
        return tanda.isEmpty() ? EnumSet.noneOf(Tanda.class) : EnumSet.copyOf(tanda);
    }

    private static RealisasiTerhitung susun(
            NilaiKinerja nilai,
            NilaiKinerja pembilang,
            NilaiKinerja penyebut,
            AlasanKosong alasan,
            List<Satuan> satuan,
            Set<Tanda> tanda) {
        return new RealisasiTerhitung(nilai, pembilang, penyebut, alasan, satuan, tanda);
    }
}
