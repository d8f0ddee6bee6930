package id.simpul.pemeriksaan.kaidah;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.PaketContoh;
import id.simpul.pemeriksaan.Temuan;
import org.junit.jupiter.api.Test;

class EfisiensiKaidahTest {
    private static final String REHAB = "S2,Rehabilitasi Sosial,program,34125000,34125000,100,82.50,0,0,1";
    private static final String GEPENG = "S2,Program Pelayanan,program,7500000,6650000,88.67,80,850000,11.33,2";

    private static PaketContoh efisiensi(String... baris) {
        return new PaketContoh().tabel("efisiensi", baris);
    }

    @Test
    void baris_yang_tidak_ikut_dijumlah_dikenali_dari_selisihnya() {
        assertThat(efisiensi(REHAB, GEPENG, "S2,TOTAL,total,41625000,6650000,15.98,,850000,2.04,3")
                        .temuan("jumlah_efisiensi"))
                .singleElement()
                .satisfies(t -> assertThat(t.penjelasan())
                        .contains("\"Rehabilitasi Sosial\"")
                        .contains("tidak ikut dijumlah"));
        assertThat(efisiensi(REHAB, GEPENG, "S2,TOTAL,total,41625000,40775000,97.96,,850000,2.04,3")
                        .temuan("jumlah_efisiensi"))
                .isEmpty();
    }

    @Test
    void tiap_sasaran_dijumlah_sendiri() {
        assertThat(efisiensi(
                                REHAB,
                                "S2,TOTAL,total,34125000,34125000,100,,0,0,2",
                                GEPENG,
                                "S3,TOTAL,total,7500000,6650000,88.67,,850000,11.33,4")
                        .temuan("jumlah_efisiensi"))
                .isEmpty();
    }

    @Test
    void efisiensi_dan_persennya_dihitung_ulang_tiap_baris() {
        assertThat(efisiensi("S1,PLAT,kegiatan,210955000,181019550,85.86,152,29935450,12.19,1")
                        .temuan("hitungan_efisiensi"))
                .extracting(Temuan::dihitung)
                .satisfiesExactly(a -> assertThat(a).startsWith("85.8095"), b -> assertThat(b)
                        .startsWith("14.1904"));
        assertThat(efisiensi("S1,PLAT,kegiatan,210955000,181019550,85.81,152,29935000,14.19,1")
                        .temuan("hitungan_efisiensi"))
                .singleElement()
                .extracting(Temuan::aturan, Temuan::dihitung)
                .containsExactly("jumlah_tidak_cocok", "29935450");
        assertThat(efisiensi(GEPENG).temuan("hitungan_efisiensi")).isEmpty();
    }

    @Test
    void persen_salah_yang_sama_di_dua_sasaran_dilaporkan_sekali() {
        String baris = "%s,P,program,1263137500,1009592750,79.92,97.36,253544750,20.00,1";
        assertThat(efisiensi(baris.formatted("S2"), baris.formatted("S3")).temuan("hitungan_efisiensi"))
                .filteredOn(t -> t.aturan().equals("persen_salah"))
                .singleElement()
                .satisfies(t -> assertThat(t.rujukan()).hasSize(2));
    }

    @Test
    void fisik_program_adalah_rata_rata_fisik_kegiatannya() {
        String[] kegiatan = {
            "S2,K1,kegiatan,1,1,100,100,0,0,2", "S2,K2,kegiatan,1,1,100,87.50,0,0,3", "S2,K3,kegiatan,1,1,100,60,0,0,4"
        };
        String program = "S2,Rehabilitasi,program,3,3,100,%s,0,0,1";
        assertThat(efisiensi(program.formatted("82.50"), kegiatan[0], kegiatan[1], kegiatan[2])
                        .temuan("fisik_efisiensi"))
                .isEmpty();
        assertThat(efisiensi(program.formatted("100"), kegiatan[0], kegiatan[1], kegiatan[2])
                        .temuan("fisik_efisiensi"))
                .singleElement()
                .extracting(Temuan::dihitung)
                .isEqualTo("82.5");
    }

    @Test
    void anggaran_nol_dengan_fisik_berjalan_ditemukan() {
        assertThat(efisiensi("S2,Anak Terlantar,kegiatan,0,0,0,87.50,0,0,1").temuan("fisik_efisiensi"))
                .hasSize(1);
        assertThat(efisiensi("S2,Anak Terlantar,kegiatan,0,0,0,0,0,0,1").temuan("fisik_efisiensi"))
                .isEmpty();
    }

    @Test
    void angka_efisiensi_dibandingkan_dengan_tabel_anggaran_walau_namanya_ditulis_berbeda() {
        PaketContoh p = efisiensi(
                "S1,Pendamping Layanan dan Rujukan Terpadu,kegiatan,275434000,274987000,99.84,129,447000,0.16,1");
        assertThat(p.tabel(
                                "anggaran",
                                ",kegiatan,Pendamping Sistem Layanan dan Rujukan Terpadu (SLRT),,2020,,275434000,275987000,,1")
                        .temuan("efisiensi_terhadap_anggaran"))
                .singleElement()
                .extracting(Temuan::tercetak, Temuan::dihitung, Temuan::keparahan)
                .containsExactly("274987000", "275987000", Keparahan.KESALAHAN);
        assertThat(p.tabel(
                                "anggaran",
                                ",kegiatan,Pendamping Sistem Layanan dan Rujukan Terpadu (SLRT),,2020,,275434000,274987000,,1")
                        .temuan("efisiensi_terhadap_anggaran"))
                .isEmpty();
    }

    @Test
    void program_yang_hanya_dimuat_sebagian_kegiatannya_hanya_peringatan() {
        assertThat(efisiensi("S2,Program A,program,5,4,80,1,1,20,1", "S2,K1,kegiatan,5,4,80,1,1,20,2")
                        .tabel(
                                "anggaran",
                                ",program,Program A,,2020,,12,10,,1",
                                ",kegiatan,K1,Program A,2020,,5,4,,2",
                                ",kegiatan,K2,Program A,2020,,7,6,,3")
                        .temuan("efisiensi_terhadap_anggaran"))
                .singleElement()
                .extracting(Temuan::keparahan)
                .isEqualTo(Keparahan.PERINGATAN);
    }
}
