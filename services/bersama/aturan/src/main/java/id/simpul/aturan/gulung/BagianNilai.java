package id.simpul.aturan.gulung;

import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.Periksa;
import id.simpul.aturan.nilai.Satuan;
import java.math.BigDecimal;

/**
 * Satu bagian (misalnya kota) dengan satu nilai, untuk rata-rata, rata-rata tertimbang, atau jumlah.
 *
 * @param bobot tidak negatif; {@code null} bila tidak ditimbang
 */
public record BagianNilai(String nama, NilaiKinerja nilai, Satuan satuan, BigDecimal bobot) {
    public BagianNilai {
        nama = Periksa.teks("nama", nama, 300);
        Periksa.wajib("nilai", nilai);
        Periksa.wajib("satuan", satuan);
        if (bobot != null) {
            bobot = Periksa.tidakNegatif("bobot", Periksa.terbatas("bobot", bobot, 18, 6));
        }
    }

    public static BagianNilai dari(String nama, NilaiKinerja nilai, Satuan satuan) {
        return new BagianNilai(nama, nilai, satuan, null);
    }

    boolean lengkap() {
        return nilai.bernilai();
    }

    boolean lengkapBerbobot() {
        return nilai.bernilai() && bobot != null;
    }
}
