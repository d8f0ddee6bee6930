package id.simpul.pemeriksaan.paket;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.pemeriksaan.PaketContoh;
import id.simpul.pemeriksaan.Temuan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Paket yang dizip ulang dengan urutan berkas lain bertemuan sama, dalam urutan yang sama. */
class UrutanBerkasTest {
    private static final Map<String, String> BERKAS = Map.of(
            "lainnya/pegawai_pendidikan.csv",
            "pendidikan,jumlah,baris\nSarjana,29,1\nDiploma,12,1\nSekolah,3,1\nJUMLAH,43,2\n",
            "lainnya/pegawai_golongan.csv",
            "golongan,jumlah,baris\nGolongan IV,13,1\nGolongan III,29,1\nGolongan II,3,1\nJUMLAH,43,2\n",
            "anggaran.csv",
            "level,uraian,induk_uraian,tahun,anggaran,realisasi,baris\nprogram,P,,2031,10,25.00.000,1\n",
            "keluaran.csv",
            "level,uraian,tahun,target_angka,realisasi_angka,baris\nsub_kegiatan,S,2031,12.50.000,1,1\n");

    private static List<Temuan> temuan(List<String> urutan) {
        PaketContoh paket = new PaketContoh();
        urutan.forEach(nama -> paket.berkas(nama, BERKAS.get(nama)));
        return paket.periksa();
    }

    @Test
    void the_order_of_files_in_a_zip_changes_nothing() {
        List<String> urutan = new ArrayList<>(BERKAS.keySet());
        Collections.sort(urutan);
        List<Temuan> acuan = temuan(urutan);
        assertThat(acuan).extracting(Temuan::kaidah).contains("angka_rusak", "jumlah_tabel", "jumlah_antar_tabel");
        Collections.reverse(urutan);
        assertThat(temuan(urutan)).isEqualTo(acuan);
    }
}
