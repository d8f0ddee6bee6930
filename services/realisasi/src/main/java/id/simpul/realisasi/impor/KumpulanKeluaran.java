package id.simpul.realisasi.impor;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.Penolakan;
import id.simpul.impor.BarisImpor;
import id.simpul.realisasi.keluaran.IsianKeluaran;
import id.simpul.realisasi.keluaran.Keluaran;
import id.simpul.realisasi.keluaran.MencatatKeluaran;
import id.simpul.realisasi.keluaran.StatusKeluaran;
import id.simpul.realisasi.realisasi.MencatatBanyak.Hasil;
import id.simpul.realisasi.snapshot.SamaIsi;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Baris keluaran kiriman; yang namanya sama di tahun yang sama mengganti yang sudah ada, menurut urutannya. */
final class KumpulanKeluaran {
    private record Kunci(int tahun, String subKegiatan, String uraian) {}

    private final List<BarisImpor> baris = new ArrayList<>();

    void terima(BarisImpor satu) {
        if (satu.cacat()) {
            return;
        }
        if (judul(satu)) {
            satu.ingatkan(null, "judul", "baris tanpa keluaran, target, dan realisasi; tidak dicatat.");
        } else {
            baris.add(satu);
        }
    }

    private static boolean judul(BarisImpor satu) {
        return satu.angka("target_angka").isEmpty()
                && satu.angka("realisasi_angka").isEmpty()
                && satu.teks("status").isEmpty();
    }

    Hasil catat(MencatatKeluaran mencatat) {
        Map<Kunci, Deque<Keluaran>> ada = new HashMap<>();
        baris.stream().map(satu -> satu.bulat("tahun").orElseThrow()).distinct().forEach(tahun -> mencatat.setahun(
                        tahun)
                .forEach(satu -> ada.computeIfAbsent(kunci(satu.isian()), k -> new ArrayDeque<>())
                        .add(satu)));
        int[] banyak = new int[3];
        int urutan = 0;
        for (BarisImpor satu : baris) {
            urutan++;
            IsianKeluaran isian = isian(satu, urutan);
            Keluaran lama = ada.getOrDefault(kunci(isian), new ArrayDeque<>()).poll();
            banyak[catat(mencatat, satu, lama, isian)]++;
        }
        return new Hasil(banyak[0], banyak[1], banyak[2]);
    }

    /** 0 dibuat (atau ditolak, yang membatalkan semuanya), 1 diubah, 2 tetap. */
    private static int catat(MencatatKeluaran mencatat, BarisImpor satu, Keluaran lama, IsianKeluaran isian) {
        if (lama != null && SamaIsi.sama(lama.isian(), isian)) {
            return 2;
        }
        UUID id = lama == null ? null : lama.id();
        try {
            mencatat.catat(id, isian);
        } catch (RuntimeException kegagalan) {
            GalatAplikasi galat = Penolakan.dari(kegagalan).orElseThrow(() -> kegagalan);
            galat.pelanggaran()
                    .forEach(salah -> satu.tolak(NamaKolom.dari(salah.pointer()), salah.aturan(), salah.pesan()));
        }
        return id == null ? 0 : 1;
    }

    private static Kunci kunci(IsianKeluaran isian) {
        return new Kunci(isian.tahun(), isian.subKegiatan(), isian.uraian());
    }

    private static IsianKeluaran isian(BarisImpor satu, int urutan) {
        String nama = satu.teks("uraian").orElseThrow();
        BigDecimal realisasi = satu.angka("realisasi_angka").orElse(null);
        StatusKeluaran status = satu.teks("status")
                .map(StatusKeluaran::valueOf)
                .orElse(realisasi == null ? StatusKeluaran.BERJALAN : StatusKeluaran.SELESAI);
        return new IsianKeluaran(
                satu.bulat("tahun").orElseThrow(),
                satu.teks("kode_sub_kegiatan").orElse(null),
                nama,
                satu.teks("kegiatan").orElse(null),
                satu.teks("program").orElse(null),
                satu.teks("indikator_keluaran").orElse(nama),
                satu.angka("target_angka").orElse(null),
                realisasi,
                satuan(satu),
                satu.angka("kemajuan_fisik").orElse(null),
                status,
                status.wajibAlasan() ? alasan(satu) : satu.teks("alasan").orElse(null),
                urutan);
    }

    private static String alasan(BarisImpor satu) {
        return satu.teks("alasan")
                .or(() -> satu.teks("teks_realisasi").map(teks -> "Tercetak: " + teks))
                .orElse(null);
    }

    private static String satuan(BarisImpor satu) {
        String target = satu.teks("target_satuan").orElse(null);
        String realisasi = satu.teks("realisasi_satuan").orElse(null);
        if (Stream.of(target, realisasi).allMatch(teks -> teks != null) && !target.equalsIgnoreCase(realisasi)) {
            satu.ingatkan(
                    "target_satuan",
                    "satuan-beda",
                    "satuan target \"%s\" lain dari satuan realisasi \"%s\"; dipakai yang kedua."
                            .formatted(target, realisasi));
        }
        return realisasi == null ? target : realisasi;
    }
}
