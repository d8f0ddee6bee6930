package id.simpul.realisasi.realisasi;

import id.simpul.galat.Penolakan;
import id.simpul.realisasi.indikator.IndikatorDikenal;
import id.simpul.realisasi.realisasi.model.DasarPeriode;
import id.simpul.realisasi.realisasi.model.SyaratAlur;
import id.simpul.realisasi.snapshot.SamaIsi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Mencatat banyak isian di dalam satu transaksi pemanggil, dengan aturan {@link PenulisIsian} dan kueri yang tidak bertambah
 * menurut banyaknya.
 */
@ApplicationScoped
public class MencatatBanyak {
    private static final int SEKELOMPOK = 200;

    private final RealisasiRepository realisasi;
    private final PenilaiSyarat syarat;
    private final PenyajiRealisasi penyaji;
    private final PenulisIsian penulis;
    private final BukuRealisasi buku;

    MencatatBanyak(
            RealisasiRepository realisasi,
            PenilaiSyarat syarat,
            PenyajiRealisasi penyaji,
            PenulisIsian penulis,
            BukuRealisasi buku) {
        this.realisasi = realisasi;
        this.syarat = syarat;
        this.penyaji = penyaji;
        this.penulis = penulis;
        this.buku = buku;
    }

    /** Banyaknya isian baru, yang berubah, dan yang sudah sama; yang ditolak tidak terhitung. */
    public record Hasil(int dibuat, int diubah, int tetap) {
        Hasil tambah(Hasil lain) {
            return new Hasil(dibuat + lain.dibuat, diubah + lain.diubah, tetap + lain.tetap);
        }
    }

    /** Mencatat semuanya, urut periode supaya dasar penyebut yang lebih dahulu sudah dikenal. */
    public Hasil catat(List<ButirBanyak> butir) {
        realisasi.antreBanyak();
        List<ButirBanyak> urut = butir.stream()
                .sorted((satu, lain) ->
                        satu.kunci().periode().compareTo(lain.kunci().periode()))
                .toList();
        Hasil hasil = new Hasil(0, 0, 0);
        for (int awal = 0; awal < urut.size(); awal += SEKELOMPOK) {
            hasil = hasil.tambah(kelompok(urut.subList(awal, Math.min(awal + SEKELOMPOK, urut.size()))));
            // Tanpa ini setiap siraman memeriksa ulang semua baris sebelumnya.
            realisasi.getEntityManager().clear();
        }
        return hasil;
    }

    private Hasil kelompok(List<ButirBanyak> butir) {
        Map<KunciRealisasi, RealisasiEntity> ada =
                realisasi.ada(butir.stream().map(ButirBanyak::kunci).toList());
        Map<KunciRealisasi, RealisasiEntity> semua = new HashMap<>(ada);
        butir.forEach(satu -> semua.computeIfAbsent(satu.kunci(), RealisasiEntity::baru));
        Map<UUID, IndikatorDikenal> definisi = butir.stream()
                .map(ButirBanyak::definisi)
                .collect(Collectors.toMap(IndikatorDikenal::id, satu -> satu, (satu, sama) -> satu));
        Map<UUID, SyaratAlur> semuaSyarat = syarat.nilai(List.copyOf(semua.values()), definisi);
        Map<UUID, List<DasarPeriode>> dasar = new HashMap<>(realisasi.dasar(definisi.keySet()));
        List<Tulisan> ditulis = new ArrayList<>();
        int tetap = 0;
        for (ButirBanyak satu : butir) {
            RealisasiEntity baris = semua.get(satu.kunci());
            boolean baru = !ada.containsKey(satu.kunci());
            if (!baru && SamaIsi.sama(baris.isian, satu.isian())) {
                tetap++;
            } else if (tulis(satu, baris, baru, semuaSyarat.get(baris.id), dasar, ditulis)) {
                perbarui(dasar, baris);
            }
        }
        catatSemua(ditulis);
        int dibuat = (int) ditulis.stream().filter(satu -> satu.sebelum == null).count();
        return new Hasil(dibuat, ditulis.size() - dibuat, tetap);
    }

    private boolean tulis(
            ButirBanyak satu,
            RealisasiEntity baris,
            boolean baru,
            SyaratAlur syaratBaris,
            Map<UUID, List<DasarPeriode>> dasar,
            List<Tulisan> ditulis) {
        RealisasiIndikator sebelum = baru ? null : penyaji.fakta(baris, satu.definisi());
        try {
            penulis.isi(
                    baris,
                    satu.definisi(),
                    syaratBaris,
                    dasar.getOrDefault(baris.indikatorId, List.of()),
                    satu.isian());
        } catch (RuntimeException kegagalan) {
            satu.tolak().accept(Penolakan.dari(kegagalan).orElseThrow(() -> kegagalan));
            return false;
        }
        realisasi.persist(baris);
        ditulis.add(new Tulisan(satu, baris, sebelum));
        return true;
    }

    private static void perbarui(Map<UUID, List<DasarPeriode>> dasar, RealisasiEntity baris) {
        DasarPeriode kini = baris.dasar();
        List<DasarPeriode> lain = dasar.getOrDefault(baris.indikatorId, List.of()).stream()
                .filter(satu -> !satu.periode().equals(kini.periode()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (kini.isian() != null) {
            lain.add(kini);
        }
        dasar.put(baris.indikatorId, lain);
    }

    private void catatSemua(List<Tulisan> ditulis) {
        realisasi.flush();
        for (Tulisan satu : ditulis) {
            buku.catat(
                    satu.sebelum,
                    penyaji.fakta(satu.baris, satu.butir.definisi()),
                    satu.sebelum == null ? "dibuat" : "diubah",
                    satu.butir.isian().catatan());
        }
    }

    private record Tulisan(ButirBanyak butir, RealisasiEntity baris, RealisasiIndikator sebelum) {}
}
