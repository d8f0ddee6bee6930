package id.simpul.realisasi.jendela.model;

import id.simpul.aturan.nilai.NilaiTidakSah;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Kapan sebuah periode boleh diisi. Tanggalnya tanggal setempat kota: jendela terbuka sejak awal hari {@code buka} sampai
 * akhir hari {@code tutup}.
 */
public record AturanJendela(LocalDate buka, LocalDate tutup, DaftarPengecualian pengecualian) {
    private static final int TAHUN_AWAL = 2000;
    private static final int TAHUN_AKHIR = 2100;

    public AturanJendela {
        wajar("buka", buka);
        wajar("tutup", tutup);
        if (tutup.isBefore(buka)) {
            throw new NilaiTidakSah("tutup", "urutan", tutup, "tidak boleh sebelum tanggal buka " + buka);
        }
    }

    /** Keadaan bagi satu indikator; {@code indikator} null untuk isian yang tidak berindikator. */
    public KeadaanJendela keadaan(UUID indikator, Instant kini, ZoneId zona) {
        LocalDate hari = kini.atZone(zona).toLocalDate();
        if (!hari.isBefore(buka) && !hari.isAfter(tutup)) {
            return KeadaanJendela.TERBUKA;
        }
        if (pengecualian.berlakuSampai(indikator, kini).isPresent()) {
            return KeadaanJendela.DIKECUALIKAN;
        }
        return hari.isBefore(buka) ? KeadaanJendela.BELUM_DIBUKA : KeadaanJendela.DITUTUP;
    }

    private static void wajar(String bidang, LocalDate tanggal) {
        if (tanggal.getYear() < TAHUN_AWAL || tanggal.getYear() > TAHUN_AKHIR) {
            throw new NilaiTidakSah(bidang, "rentang", tanggal, "tahunnya harus 2000 sampai 2100");
        }
    }

    /** Saat terakhir isian dapat diubah menurut keadaan sekarang. */
    public Instant tenggat(UUID indikator, Instant kini, ZoneId zona) {
        Instant tutupHari = tutup.plusDays(1).atStartOfDay(zona).toInstant();
        return pengecualian
                .berlakuSampai(indikator, kini)
                .filter(sampai -> sampai.isAfter(tutupHari))
                .orElse(tutupHari);
    }
}
