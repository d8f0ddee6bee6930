package id.simpul.aturan.spm;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Periksa;
import id.simpul.aturan.nilai.Presisi;
import id.simpul.aturan.skala.SkalaPredikat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Indeks pencapaian SPM sosial: rata-rata indeks layanan yang mempunyai sasaran.
 *
 * @param layanan hasil tiap layanan, menurut urutan masukan
 * @param indeks belum dibulatkan; {@code null} bila tidak satu pun layanan dapat dihitung
 * @param kategori dari indeks yang belum dibulatkan, agar 99,996 tidak menjadi Paripurna; {@code null} tanpa indeks
 */
public record IndeksSpm(List<HasilLayanan> layanan, BigDecimal indeks, String kategori) {
    public IndeksSpm {
        layanan = List.copyOf(layanan);
    }

    /** Dengan bobot 80/20 dan kategori yang lazim. */
    public static IndeksSpm hitung(List<LayananSpm> layanan) {
        return hitung(layanan, BobotSpm.BAKU, KategoriSpm.baku());
    }

    public static IndeksSpm hitung(List<LayananSpm> layanan, BobotSpm bobot, SkalaPredikat kategori) {
        long berlainan = Periksa.daftar("layanan", layanan).stream()
                .map(LayananSpm::kode)
                .distinct()
                .count();
        if (berlainan != layanan.size()) {
            throw new NilaiTidakSah("layanan", "unik", layanan.size(), "setiap layanan disebut satu kali");
        }
        List<HasilLayanan> hasil =
                layanan.stream().map(satu -> HitungLayanan.hitung(satu, bobot)).toList();
        List<BigDecimal> suku = hasil.stream()
                .map(HasilLayanan::indeks)
                .filter(Objects::nonNull)
                .toList();
        if (suku.isEmpty()) {
            return new IndeksSpm(hasil, null, null);
        }
        BigDecimal jumlah = suku.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal indeks = Presisi.rerata(jumlah, BigDecimal.valueOf(suku.size()));
        return new IndeksSpm(hasil, indeks, kategori.predikat(indeks).predikat());
    }

    /** Layanan yang dikeluarkan dari rata-rata karena tidak mempunyai sasaran. */
    public List<HasilLayanan> tanpaSasaran() {
        return saring(KeadaanLayanan.TIDAK_ADA_SASARAN).toList();
    }

    /** Layanan yang belum dapat dihitung karena laporannya belum lengkap; selama ada, indeks bersifat sementara. */
    public List<HasilLayanan> belumLengkap() {
        return layanan.stream().filter(satu -> satu.keadaan().belumLengkap()).toList();
    }

    /** Banyaknya layanan yang masuk rata-rata. */
    public int dihitung() {
        return (int) saring(KeadaanLayanan.DIHITUNG).count();
    }

    private Stream<HasilLayanan> saring(KeadaanLayanan keadaan) {
        return layanan.stream().filter(satu -> satu.keadaan() == keadaan);
    }
}
