package id.simpul.realisasi.impor;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.Penolakan;
import id.simpul.impor.BarisImpor;
import id.simpul.realisasi.realisasi.MencatatBanyak.Hasil;
import id.simpul.realisasi.spm.KunciSpm;
import id.simpul.realisasi.spm.MencatatSpm;
import id.simpul.realisasi.spm.model.BantuanSosial;
import id.simpul.realisasi.spm.model.IsianMutu;
import id.simpul.realisasi.spm.model.IsianSpm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Laporan SPM kiriman beserta butir mutunya. */
final class KumpulanSpm {
    private final Map<KunciSpm, BarisImpor> laporan = new LinkedHashMap<>();
    private final Map<KunciSpm, List<BarisImpor>> mutu = new LinkedHashMap<>();

    void terimaMutu(BarisImpor baris) {
        kunci(baris).ifPresent(kunci -> mutu.computeIfAbsent(kunci, satu -> new ArrayList<>())
                .add(baris));
    }

    void terima(BarisImpor baris) {
        kunci(baris).ifPresent(kunci -> {
            BarisImpor lama = laporan.putIfAbsent(kunci, baris);
            if (lama != null) {
                baris.tolak(
                        "layanan", "ganda", "layanan dan triwulan ini sudah ada di baris %d.".formatted(lama.nomor()));
            }
        });
    }

    private static Optional<KunciSpm> kunci(BarisImpor baris) {
        if (baris.cacat()) {
            return Optional.empty();
        }
        try {
            return Optional.of(KunciSpm.dariKiriman(
                    baris.teks("layanan").orElseThrow(), baris.teks("triwulan").orElseThrow()));
        } catch (NilaiTidakSah galat) {
            baris.tolak("triwulan", galat.aturan(), galat.pesan());
            return Optional.empty();
        }
    }

    void periksa() {
        mutu.forEach((kunci, baris) -> {
            if (!laporan.containsKey(kunci)) {
                baris.forEach(satu ->
                        satu.tolak("layanan", "tanpa-laporan", "tidak ada baris spm untuk layanan dan triwulan ini."));
            }
            baris.forEach(KumpulanSpm::periksaBantuan);
        });
    }

    private static void periksaBantuan(BarisImpor satu) {
        satu.teks("bantuan")
                .filter(kode -> bantuan(kode) == null)
                .ifPresent(kode -> satu.tolak(
                        "bantuan",
                        "dikenal",
                        "jenis bantuan \"%s\" tidak dikenal; lihat GET /spm/layanan.".formatted(kode)));
    }

    private static BantuanSosial bantuan(String kode) {
        return Arrays.stream(BantuanSosial.values())
                .filter(satu -> satu.name().equalsIgnoreCase(kode))
                .findFirst()
                .orElse(null);
    }

    /** Urut triwulan, supaya sasaran triwulan sebelumnya sudah dikenal. */
    Hasil catat(MencatatSpm mencatat) {
        int[] banyak = new int[3];
        laporan.entrySet().stream()
                .filter(satu -> !satu.getValue().cacat()
                        && butir(satu.getKey()).stream().noneMatch(BarisImpor::cacat))
                .sorted(Map.Entry.comparingByKey())
                .forEach(satu -> catat(mencatat, satu.getKey(), satu.getValue(), banyak));
        return new Hasil(banyak[0], banyak[1], banyak[2]);
    }

    private void catat(MencatatSpm mencatat, KunciSpm kunci, BarisImpor baris, int[] banyak) {
        try {
            int jenis = mencatat.catat(kunci, isian(kunci, baris))
                    .map(hasil -> hasil.dibuat() ? 0 : 1)
                    .orElse(2);
            banyak[jenis]++;
        } catch (RuntimeException kegagalan) {
            tolak(kunci, baris, Penolakan.dari(kegagalan).orElseThrow(() -> kegagalan));
        }
    }

    private void tolak(KunciSpm kunci, BarisImpor baris, GalatAplikasi galat) {
        if (galat.pelanggaran().isEmpty()) {
            baris.tolak(null, galat.kode().kode(), galat.getMessage());
        }
        galat.pelanggaran().forEach(salah -> {
            String[] bagian = salah.pointer().split("/", -1);
            List<BarisImpor> butir = butir(kunci);
            boolean diMutu = bagian.length > 2 && bagian[1].equals("mutu") && bagian[2].matches("\\d{1,3}");
            int urutan = diMutu ? Integer.parseInt(bagian[2]) : -1;
            BarisImpor letak = urutan >= 0 && urutan < butir.size() ? butir.get(urutan) : baris;
            letak.tolak(NamaKolom.dari(salah.pointer()), salah.aturan(), salah.pesan());
        });
    }

    private List<BarisImpor> butir(KunciSpm kunci) {
        return mutu.getOrDefault(kunci, List.of());
    }

    private IsianSpm isian(KunciSpm kunci, BarisImpor baris) {
        return new IsianSpm(
                baris.angka("sasaran").orElse(null),
                baris.teks("sumber_sasaran").orElse(null),
                baris.tanggal("tanggal_sasaran").orElse(null),
                baris.teks("alasan_sasaran_berubah").orElse(null),
                baris.angka("terlayani").orElse(null),
                butir(kunci).stream().map(KumpulanSpm::mutu).toList(),
                baris.angka("anggaran").orElse(null),
                baris.angka("realisasi_anggaran").orElse(null),
                baris.teks("catatan").orElse(null));
    }

    private static IsianMutu mutu(BarisImpor satu) {
        return new IsianMutu(
                satu.teks("jenis").map(IsianMutu.JenisMutu::valueOf).orElse(null),
                satu.teks("bantuan").map(KumpulanSpm::bantuan).orElse(null),
                satu.teks("nama").orElse(null),
                satu.angka("dibutuhkan").orElse(null),
                satu.angka("terpenuhi").orElse(null),
                satu.teks("satuan").orElse(null));
    }
}
