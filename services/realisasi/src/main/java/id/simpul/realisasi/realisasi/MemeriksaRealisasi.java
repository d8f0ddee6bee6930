package id.simpul.realisasi.realisasi;

import id.simpul.aturan.nilai.JenisPeriode;
import id.simpul.aturan.nilai.Periode;
import id.simpul.kota.KotaDikenal;
import id.simpul.kota.SalinanKota;
import id.simpul.pemeriksaan.HasilPemeriksaan;
import id.simpul.pemeriksaan.Pemeriksa;
import id.simpul.pemeriksaan.kaidah.Tempat;
import id.simpul.realisasi.indikator.IndikatorDikenal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Kaidah pemeriksaan atas satu isian realisasi, dengan tahun-tahun sebelumnya sebagai pembanding.
 *
 * <p>Temuan yang hanya menunjuk tahun pembanding tidak ikut: tahun yang sudah beku tidak menahan persetujuan tahun ini.
 * Kaidahnya sama dengan yang dikenakan pada laporan terbit; yang tidak dapat dinilai dari satu indikator tidak ikut.
 */
@ApplicationScoped
class MemeriksaRealisasi {
    private static final Pemeriksa PEMERIKSA = Pemeriksa.untuk(Tempat.ISIAN);

    private final RealisasiRepository realisasi;
    private final SalinanKota kota;

    MemeriksaRealisasi(RealisasiRepository realisasi, SalinanKota kota) {
        this.realisasi = realisasi;
        this.kota = kota;
    }

    HasilPemeriksaan periksa(RealisasiEntity baris, IndikatorDikenal definisi) {
        return periksa(List.of(baris), Map.of(baris.indikatorId, definisi)).get(baris.id);
    }

    /** Temuan setiap isian menurut id; kuerinya tidak bertambah menurut banyaknya. */
    Map<UUID, HasilPemeriksaan> periksa(Collection<RealisasiEntity> semua, Map<UUID, IndikatorDikenal> definisi) {
        Map<UUID, List<RealisasiEntity>> menurutIndikator =
                realisasi
                        .milikIndikator(
                                semua.stream().map(satu -> satu.indikatorId).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.groupingBy(satu -> satu.indikatorId));
        KotaDikenal pemilik = kota.milikSaya().orElse(null);
        Map<UUID, HasilPemeriksaan> hasil = new HashMap<>();
        for (RealisasiEntity baris : semua) {
            List<RealisasiEntity> sebanding = menurutIndikator.getOrDefault(baris.indikatorId, List.of()).stream()
                    .filter(lain -> sebanding(lain, baris))
                    .toList();
            PaketIsian paket = new PaketIsian(definisi.get(baris.indikatorId), Periode.dari(baris.periode), pemilik);
            Set<String> pembanding = sebanding.stream().map(PaketIsian::alamat).collect(Collectors.toSet());
            hasil.put(
                    baris.id,
                    PEMERIKSA
                            .periksa(paket.susun(baris, sebanding))
                            .tanpaCatatanKurang()
                            .milik(PaketIsian.alamat(baris), pembanding));
        }
        return hasil;
    }

    /** Triwulan ketiga dibandingkan dengan triwulan ketiga tahun lain, bukan dengan angka setahun. */
    private static boolean sebanding(RealisasiEntity lain, RealisasiEntity baris) {
        Periode satu = Periode.dari(lain.periode);
        Periode ini = Periode.dari(baris.periode);
        return lain.tahun < baris.tahun
                && satu.jenis() == ini.jenis()
                && (ini.jenis() == JenisPeriode.TAHUN || satu.urutan() == ini.urutan());
    }
}
