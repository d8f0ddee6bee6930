package id.simpul.anggaran.impor;

import id.simpul.anggaran.sp2d.model.JenisSp2d;
import id.simpul.aturan.nilai.Rupiah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Jumlah pembayaran berkas per jenis dan per tingkat; yang dijumlah hanya baris yang terbaca. */
final class JumlahSp2d {
    private final PenjumlahTingkat perTingkat;
    private final Map<JenisSp2d, Rekonsiliasi.Jumlah> perJenis = new EnumMap<>(JenisSp2d.class);
    private BigDecimal total = BigDecimal.ZERO;

    JumlahSp2d(PenjumlahTingkat perTingkat) {
        this.perTingkat = perTingkat;
    }

    void tambah(BarisEksporSp2d.Isi isi) {
        String nama = isi.jenis().name();
        Rekonsiliasi.Jumlah lama = perJenis.getOrDefault(
                isi.jenis(), new Rekonsiliasi.Jumlah("SP2D", nama, nama, 0, BigDecimal.ZERO, null));
        BigDecimal nilai = lama.nilai().add(isi.nilai());
        perJenis.put(isi.jenis(), new Rekonsiliasi.Jumlah("SP2D", nama, nama, lama.baris() + 1, nilai, null));
        if (isi.terbebani() != null) {
            BigDecimal bertanda = isi.jenis().realisasi(new Rupiah(isi.nilai())).nilai();
            perTingkat.tambah(isi.terbebani(), bertanda);
            total = total.add(bertanda);
        }
    }

    BigDecimal total() {
        return total;
    }

    List<Rekonsiliasi.Jumlah> perJenis() {
        return new ArrayList<>(perJenis.values());
    }
}
