package id.simpul.perencanaan.renja;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Satu baris Renja: target indikator, atau pagu program, kegiatan, dan sub kegiatan.
 *
 * @param kode null bila Renstra tidak mencetaknya
 * @param sasaran uraian induk indikator; null untuk baris program
 * @param satuan satuan indikator, atau {@code Rp}
 * @param nilaiRenstra nilai tahun itu di Renstra; null bila Renstra tidak mengisinya
 * @param nilai nilai yang berlaku di Renja; sama dengan nilaiRenstra sebelum disesuaikan
 * @param penyesuaian urut waktu; kosong bila sama dengan Renstra
 */
public record BarisRenja(
        UUID id,
        JenisBaris jenis,
        Asal asal,
        String kode,
        String nama,
        String sasaran,
        String satuan,
        BigDecimal nilaiRenstra,
        String teksRenstra,
        BigDecimal nilai,
        String teks,
        List<Penyesuaian> penyesuaian) {

    public BarisRenja {
        penyesuaian = List.copyOf(penyesuaian);
    }

    /** Yang diturunkan baris ini. */
    public enum JenisBaris {
        INDIKATOR,
        PROGRAM,
        KEGIATAN,
        SUB_KEGIATAN
    }

    /**
     * Baris Renstra asalnya.
     *
     * @param simpulId id indikator atau simpul program di Renstra
     * @param versiIndikator versi definisi indikator; null untuk program, yang berversi bersama Renstranya
     */
    public record Asal(UUID renstraId, int versiRenstra, UUID simpulId, Integer versiIndikator) {}

    /** Satu penyesuaian: nilai lama dan baru, mengapa, oleh siapa ({@code sub}), kapan. */
    public record Penyesuaian(BigDecimal lama, BigDecimal baru, String alasan, String oleh, Instant waktu) {}

    /** Alasan penyesuaian terakhir; null bila sama dengan Renstra. */
    String alasanTerakhir() {
        return penyesuaian.isEmpty()
                ? null
                : penyesuaian.get(penyesuaian.size() - 1).alasan();
    }

    BarisRenja disesuaikan(PenyesuaianBaris isi, String oleh, Instant waktu) {
        List<Penyesuaian> semua = new ArrayList<>(penyesuaian);
        semua.add(new Penyesuaian(nilai, isi.nilai(), isi.alasan(), oleh, waktu));
        return new BarisRenja(
                id,
                jenis,
                asal,
                kode,
                nama,
                sasaran,
                satuan,
                nilaiRenstra,
                teksRenstra,
                isi.nilai(),
                isi.teks(),
                semua);
    }
}
