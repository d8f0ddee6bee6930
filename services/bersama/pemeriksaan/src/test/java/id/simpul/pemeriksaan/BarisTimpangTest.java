package id.simpul.pemeriksaan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarisTimpangTest {
    private static final String PROGRAM = ",program,Rehabilitasi,,2024,,300,270,90.00,1";
    private static final String KEGIATAN = ",kegiatan,Pendataan,Rehabilitasi,2024,,100,90,90.00,2";

    private static List<Temuan> temuan(String... baris) {
        return new PaketContoh().tabel("anggaran", baris).periksa();
    }

    private static List<Temuan> kesalahan(List<Temuan> temuan) {
        return temuan.stream().filter(t -> t.keparahan() == Keparahan.KESALAHAN).toList();
    }

    @Test
    void koma_nama_tanpa_kutip_menjadi_peringatan_bukan_kesalahan_jumlah() {
        List<Temuan> semua =
                temuan(PROGRAM, KEGIATAN, ",kegiatan,Bantuan, permakanan,Rehabilitasi,2024,,200,180,90.00,3");
        assertThat(kesalahan(semua)).isEmpty();
        assertThat(semua)
                .filteredOn(t -> t.keparahan() == Keparahan.PERINGATAN)
                .extracting(Temuan::penjelasan)
                .anyMatch(s -> s.contains("sel lebih banyak daripada kepala kolom"))
                .anyMatch(s -> s.contains("betulkan barisnya"));
    }

    @Test
    void koma_desimal_tanpa_kutip_tidak_menjadi_persen_yang_salah() {
        assertThat(kesalahan(temuan(PROGRAM, KEGIATAN, ",kegiatan,Bantuan,Rehabilitasi,2024,,200,180,85,50,3")))
                .isEmpty();
    }

    @Test
    void kesalahan_di_baris_lain_tetap_kesalahan() {
        List<Temuan> semua = temuan(
                PROGRAM,
                ",kegiatan,Pendataan,Rehabilitasi,2024,,100,90,19.00,2",
                ",kegiatan,Bantuan, permakanan,Rehabilitasi,2024,,200,180,90.00,3");
        assertThat(kesalahan(semua)).extracting(Temuan::aturan).containsExactly(JenisTemuan.PERSEN_SALAH);
    }
}
