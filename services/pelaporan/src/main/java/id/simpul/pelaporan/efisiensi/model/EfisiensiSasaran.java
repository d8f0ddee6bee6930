package id.simpul.pelaporan.efisiensi.model;

import java.util.List;

/**
 * Efisiensi satu sasaran dari program-program yang ditautkan kepadanya.
 *
 * @param sasaranId null untuk program yang tidak ditautkan ke sasaran mana pun
 * @param kodeSasaran kode sasaran; null bila tidak diketahui
 * @param sasaran bunyinya
 * @param efisiensi serapan program-programnya di sebelah rata-rata capaian indikatornya
 * @param sisa tabel sisa anggaran, program lalu kegiatannya, urut cetak
 * @param total jumlah program-programnya; null bila tidak ada program
 * @param keterangan mengapa tidak ada program; null bila ada
 * @param tautanPenjelasan bagaimana {@code efisiensi} terbentuk
 * @param tautanPenjelasanSisa bagaimana setiap angka {@code sisa} dan {@code total} terbentuk
 */
public record EfisiensiSasaran(
        String sasaranId,
        String kodeSasaran,
        String sasaran,
        AngkaEfisiensi efisiensi,
        List<BarisSisa> sisa,
        BarisSisa total,
        String keterangan,
        String tautanPenjelasan,
        String tautanPenjelasanSisa) {}
