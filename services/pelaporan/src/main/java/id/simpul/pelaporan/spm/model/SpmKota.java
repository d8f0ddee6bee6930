package id.simpul.pelaporan.spm.model;

import id.simpul.aturan.anggaran.Serapan;
import id.simpul.aturan.nilai.Rupiah;
import id.simpul.aturan.spm.HasilLayanan;
import id.simpul.aturan.spm.IndeksSpm;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pelaporan.fakta.Spm;
import id.simpul.pelaporan.laporan.TautanPenjelasan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * SPM sosial satu kota pada satu triwulan.
 *
 * @param triwulan misalnya {@code 2024-T4}
 * @param laporan satu per layanan, urut kode
 * @param indeks dihitung ulang dari bahannya
 */
public record SpmKota(String triwulan, List<Spm> laporan, IndeksSpm indeks) {
    /** Lima layanan kabupaten/kota, PP 2/2018 pasal 10 ayat (3). */
    public static final List<String> LAYANAN = List.of("SPM-1", "SPM-2", "SPM-3", "SPM-4", "SPM-5");

    private static final int DESIMAL = 2;

    /** Triwulan itu, atau bila null triwulan terakhir yang dilaporkan tahun itu; kosong bila belum ada laporan. */
    public static Optional<SpmKota> susun(KumpulanFakta fakta, int tahun, Integer triwulan) {
        return susun(fakta.daftar(JenisFakta.SPM), tahun, triwulan);
    }

    /** Dari laporan-laporan itu saja, misalnya yang disetujui. */
    public static Optional<SpmKota> susun(List<Spm> semua, int tahun, Integer triwulan) {
        String dicari = triwulan == null ? null : "%d-T%d".formatted(tahun, triwulan);
        List<Spm> setahun = semua.stream()
                .filter(satu -> satu.tahun() == tahun)
                .filter(satu -> dicari == null || dicari.equals(satu.triwulan()))
                .toList();
        return setahun.stream()
                .map(Spm::triwulan)
                .max(Comparator.naturalOrder())
                .map(terakhir -> susun(terakhir, setahun));
    }

    private static SpmKota susun(String triwulan, List<Spm> setahun) {
        List<Spm> laporan = setahun.stream()
                .filter(satu -> satu.triwulan().equals(triwulan))
                .collect(Collectors.toMap(
                        Spm::layanan, Function.identity(), (satu, lain) -> satu.versi() >= lain.versi() ? satu : lain))
                .values()
                .stream()
                .sorted(Comparator.comparing(Spm::layanan))
                .toList();
        return new SpmKota(
                triwulan,
                laporan,
                IndeksSpm.hitung(laporan.stream().map(Spm::keAturan).toList()));
    }

    /** Layanan yang belum dilaporkan pada triwulan ini. */
    public List<String> belumDilaporkan() {
        return LAYANAN.stream()
                .filter(kode ->
                        laporan.stream().noneMatch(satu -> satu.layanan().equals(kode)))
                .toList();
    }

    /** Selama ada layanan yang belum lengkap, indeksnya sementara. */
    public boolean sementara() {
        return !belumDilaporkan().isEmpty() || !indeks.belumLengkap().isEmpty();
    }

    /** Baris-baris bagi kotanya sendiri, urut kode. */
    public List<BarisSpm> baris() {
        return baris(satu -> TautanPenjelasan.spm(satu.tahun(), satu.triwulan(), satu.layanan()));
    }

    /** Baris-baris untuk ditampilkan, urut kode; {@code tautan} alamat penjelasannya menurut pembacanya. */
    public List<BarisSpm> baris(Function<Spm, String> tautan) {
        List<BarisSpm> hasil = new ArrayList<>();
        for (int i = 0; i < laporan.size(); i++) {
            hasil.add(baris(laporan.get(i), indeks.layanan().get(i), tautan.apply(laporan.get(i))));
        }
        return hasil;
    }

    private static BarisSpm baris(Spm laporan, HasilLayanan hasil, String tautan) {
        return new BarisSpm(
                laporan.id(),
                laporan.layanan(),
                laporan.namaLayanan(),
                laporan.triwulan(),
                laporan.sasaran(),
                laporan.terlayani(),
                bulatkan(hasil.persenPenerima()),
                bulatkan(hasil.persenMutu()),
                bulatkan(hasil.indeks()),
                hasil.keadaan(),
                hasil.keadaan().pesan(),
                laporan.anggaran(),
                laporan.realisasiAnggaran(),
                bulatkan(serapan(laporan).persen()),
                laporan.status(),
                laporan.versi(),
                tautan);
    }

    /** Serapan anggaran satu layanan, belum dibulatkan. */
    public static Serapan serapan(Spm laporan) {
        return Serapan.hitung(rupiah(laporan.anggaran()), rupiah(laporan.realisasiAnggaran()));
    }

    /** Dua desimal setengah ke atas: aturan pembulatan kota tentang capaian tidak berlaku bagi indeks nasional ini. */
    public static BigDecimal bulatkan(BigDecimal nilai) {
        return nilai == null ? null : nilai.setScale(DESIMAL, RoundingMode.HALF_UP);
    }

    private static Rupiah rupiah(BigDecimal nilai) {
        return nilai == null ? null : Rupiah.dari("anggaran", nilai);
    }
}
