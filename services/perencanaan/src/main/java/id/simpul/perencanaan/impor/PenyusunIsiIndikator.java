package id.simpul.perencanaan.impor;

import id.simpul.aturan.nilai.Satuan;
import id.simpul.aturan.rencana.Akumulasi;
import id.simpul.aturan.rumus.Arah;
import id.simpul.impor.BarisImpor;
import id.simpul.perencanaan.indikator.IsiIndikator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Menyusun badan pembuatan indikator dari baris matriks dan definisinya. */
final class PenyusunIsiIndikator {
    private final UUID renstraId;
    private final int tahunAkhir;

    PenyusunIsiIndikator(UUID renstraId, int tahunAkhir) {
        this.renstraId = renstraId;
        this.tahunAkhir = tahunAkhir;
    }

    IsiIndikator susun(BarisIndikator satu, UUID induk) {
        BarisImpor baris = satu.asal();
        return new IsiIndikator(
                renstraId,
                new IsiIndikator.Induk(satu.jenis(), induk),
                satu.kode(),
                baris.teks("indikator").orElse(""),
                baris.teks("satuan").orElse(""),
                arah(satu),
                null,
                akumulasi(baris),
                bagian(satu.definisi(), "pembilang_nama"),
                bagian(satu.definisi(), "penyebut_nama"),
                definisi(satu, "sumber_data").orElse(null),
                null,
                baris.yaTidak("iku").orElse(false),
                awal(baris),
                target(baris),
                null,
                baris.angka("target_akhir")
                        .map(nilai -> new IsiIndikator.Nilai(tahunAkhir, nilai))
                        .orElse(null),
                List.of(),
                List.of(),
                null,
                null,
                null,
                definisi(satu, "formula").orElse(null));
    }

    private static Arah arah(BarisIndikator satu) {
        return satu.asal()
                .teks("arah")
                .or(() -> definisi(satu, "arah"))
                .map(teks -> Arah.valueOf(teks.toUpperCase(Locale.ROOT)))
                .orElse(Arah.NAIK);
    }

    /** Persentase adalah keadaan di ujung periode; banyaknya orang atau dokumen dijumlahkan. */
    private static Akumulasi akumulasi(BarisImpor baris) {
        return baris.teks("akumulasi")
                .map(Akumulasi::valueOf)
                .orElseGet(() -> Satuan.dari(baris.teks("satuan").orElse("%")).persen()
                        ? Akumulasi.POSISI_AKHIR
                        : Akumulasi.JUMLAH);
    }

    private static IsiIndikator.Nilai awal(BarisImpor baris) {
        Map.Entry<Integer, java.math.BigDecimal> terakhir =
                baris.perTahun("awal").lastEntry();
        return terakhir == null ? null : new IsiIndikator.Nilai(terakhir.getKey(), terakhir.getValue());
    }

    private static List<IsiIndikator.Target> target(BarisImpor baris) {
        return baris.perTahun("target").entrySet().stream()
                .map(satu -> new IsiIndikator.Target(satu.getKey(), satu.getValue(), null, null))
                .toList();
    }

    private static IsiIndikator.Bagian bagian(BarisImpor arti, String kolom) {
        return Optional.ofNullable(arti)
                .flatMap(satu -> satu.teks(kolom))
                .map(nama -> new IsiIndikator.Bagian(nama, null))
                .orElse(null);
    }

    private static Optional<String> definisi(BarisIndikator satu, String kolom) {
        return Optional.ofNullable(satu.definisi()).flatMap(arti -> arti.teks(kolom));
    }
}
