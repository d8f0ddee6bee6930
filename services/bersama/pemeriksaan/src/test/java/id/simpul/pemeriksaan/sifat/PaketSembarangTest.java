package id.simpul.pemeriksaan.sifat;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.pemeriksaan.HasilPemeriksaan;
import id.simpul.pemeriksaan.PaketContoh;
import id.simpul.pemeriksaan.Pemeriksa;
import id.simpul.pemeriksaan.paket.PaketDitolakException;
import id.simpul.pemeriksaan.paket.PembacaPaket;
import id.simpul.pemeriksaan.sajian.SajianJson;
import id.simpul.pemeriksaan.sajian.SajianTeks;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Apa pun isi paketnya, pemeriksa menjawab: temuan atau penolakan, tidak pernah galat lain. */
class PaketSembarangTest {
    private static final String[] ISI = {
        "", "-", "0", "1", "-5", "100", "1000000", "99999999999999999999999999", "0.000001", "1.2.3", "25.00.000",
                "88,04", "Rp 5", "2023", "2024",
        "2021-2026", "abc", "TOTAL", "JUMLAH", "program", "kegiatan", "sub_kegiatan", "ya", "tidak", "Berhasil",
                "orang", "KPM", "%", "naik", "turun",
        "I1", "I2", "kecamatan", "[B(65)/BB(0)] x 100%", "65", "pk", "renstra", "kondisi_akhir", "refocusing",
                "1.06.01", "1.06.01.2.07", "=", "\uD83D\uDE00", "((", "penyebut"
    };
    private static final Map<String, String> KOLOM = Map.ofEntries(
            Map.entry(
                    "anggaran", "kode,level,uraian,induk_uraian,tahun,pagu_renstra,anggaran,realisasi,persen_tercetak"),
            Map.entry("indikator", "kode,level,induk,indikator,satuan,arah,formula,pembilang_nama"),
            Map.entry("target", "indikator_kode,tahun,target,jenis,teks_tercetak"),
            Map.entry(
                    "realisasi",
                    "indikator_kode,tahun,realisasi,satuan_realisasi,pembilang,penyebut,capaian_tercetak,predikat_tercetak,teks_tercetak"),
            Map.entry(
                    "komponen",
                    "indikator_kode,tahun,uraian,kuota_atau_populasi,realisasi,satuan,sumber_dana,dihitung,alasan"),
            Map.entry(
                    "keluaran",
                    "level,uraian,indikator_keluaran,tahun,target_angka,target_satuan,realisasi_angka,realisasi_satuan,status"),
            Map.entry(
                    "skala_predikat",
                    "urutan,batas_bawah,batas_bawah_inklusif,batas_atas,batas_atas_inklusif,predikat"),
            Map.entry(
                    "efisiensi",
                    "sasaran,program_kegiatan,level,target_anggaran,realisasi_anggaran,persen_tercetak,realisasi_fisik,efisiensi_rp,efisiensi_persen"),
            Map.entry(
                    "perbandingan",
                    "indikator_kode,indikator,target_2024,realisasi_2023,realisasi_2024,target_renstra,capaian_tercetak,kategori_tercetak,teks_tercetak"),
            Map.entry("matriks_program", "kode,level,uraian,induk_kode,pagu_2023,pagu_2024,pagu_2025,pagu_akhir"),
            Map.entry(
                    "matriks_indikator",
                    "kode_induk,indikator,satuan,awal_2022,target_2023,target_2024,target_2025,target_akhir"),
            Map.entry("perencanaan", "jenis,kode,induk_kode,uraian"),
            Map.entry("lainnya/rekap", "tingkat,jumlah_indikator_2024,persen_2024,rata_rata_capaian,nilai,satuan"),
            Map.entry("lainnya/pegawai", "uraian,bagian_dari,laki,perempuan,jumlah,nilai,satuan,baris"),
            Map.entry(
                    "lainnya/banding",
                    "level,uraian,kode_induk,indikator_kode,tahun,kolom_tercetak,target,capaian,realisasi_anggaran_2024,pagu_2024,penjelasan"));

    @Property(tries = 300)
    void isi_sembarang_pada_kolom_yang_dikenal_selalu_dijawab(@ForAll long benih) {
        Random acak = new Random(benih);
        PaketContoh paket = new PaketContoh();
        KOLOM.forEach((nama, kolom) -> {
            if (acak.nextInt(10) > 0) {
                paket.berkas(
                        nama + ".csv",
                        kolom + "\n"
                                + baris(
                                        acak,
                                        Arrays.asList(kolom.split(",", -1)).size()));
            }
        });
        paket.berkas("lainnya/selalu.csv", "a,b\n1,2\n");
        HasilPemeriksaan hasil = new Pemeriksa().periksa(paket.baca());
        assertThat(SajianJson.tulis(hasil)).contains("ringkasan");
        assertThat(SajianTeks.tulis(hasil, false)).contains("Ringkasan");
    }

    private static String baris(Random acak, int kolom) {
        List<String> hasil = new ArrayList<>();
        for (int i = 0; i < acak.nextInt(12); i++) {
            List<String> sel = new ArrayList<>();
            for (int k = 0; k < kolom; k++) {
                sel.add("\"" + ISI[acak.nextInt(ISI.length)] + "\"");
            }
            hasil.add(String.join(",", sel));
        }
        return String.join("\n", hasil) + "\n";
    }

    @Property(tries = 300)
    void zip_yang_bitanya_dirusak_dibaca_atau_ditolak(@ForAll long benih) {
        Random acak = new Random(benih);
        byte[] zip = new PaketContoh()
                .tabel("anggaran", ",program,P,,2024,,10,9,,1")
                .berkas("lainnya/a.csv", "a,b\n1,2\n")
                .zip();
        for (int i = 0; i <= acak.nextInt(6); i++) {
            zip[acak.nextInt(zip.length)] = (byte) acak.nextInt(256);
        }
        try {
            assertThat(new PembacaPaket().baca(new ByteArrayInputStream(zip)).jumlahBaris())
                    .isNotNegative();
        } catch (PaketDitolakException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
