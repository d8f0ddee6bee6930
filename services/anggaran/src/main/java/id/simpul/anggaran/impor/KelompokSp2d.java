package id.simpul.anggaran.impor;

import id.simpul.anggaran.sp2d.model.BarisSp2d;
import id.simpul.anggaran.sp2d.model.BukuBayar;
import id.simpul.anggaran.sp2d.model.RujukanAsal;
import id.simpul.anggaran.sp2d.model.UsulanSp2d;
import id.simpul.aturan.nilai.Rupiah;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Baris berkas yang bernomor SP2D sama.
 *
 * @param terbebani baris yang membebani baris anggaran, menurut urutan berkas
 * @param uangMuka baris tanpa baris anggaran
 * @param sudahAda apakah nomornya sudah tercatat
 */
record KelompokSp2d(BarisUrut pertama, List<BarisUrut> terbebani, List<BarisUrut> uangMuka, boolean sudahAda) {

    /** Menyusun kelompok; baris yang kepalanya lain atau mengulang uang muka dilaporkan dan tidak ikut. */
    static KelompokSp2d dari(List<BarisUrut> baris, TemuanSp2d temuan) {
        BarisUrut pertama = baris.get(0);
        List<BarisUrut> terbebani = new ArrayList<>();
        List<BarisUrut> uangMuka = new ArrayList<>();
        for (BarisUrut satu : baris) {
            if (satu.sudah() != null) {
                temuan.sudahAda(satu);
            } else if (!satu.sekepala(pertama)) {
                temuan.kepalaBeda(satu, pertama);
            } else if (satu.kunci() != null) {
                terbebani.add(satu);
            } else if (uangMuka.isEmpty()) {
                uangMuka.add(satu);
            } else {
                temuan.duplikat(satu, uangMuka.get(0));
            }
        }
        return new KelompokSp2d(pertama, terbebani, uangMuka, pertama.sudah() != null);
    }

    /** Baris yang ditunjuk pelanggaran atas SP2D-nya: nilai uang muka di barisnya sendiri, sisanya baris pertama. */
    BarisUrut untukKepala(String field) {
        return field.equals("nilai") && !uangMuka.isEmpty() ? uangMuka.get(0) : pertama;
    }

    UsulanSp2d usulan(int tahun, BukuBayar buku) {
        String asal = pertama.nomorAsal();
        return new UsulanSp2d(
                tahun,
                pertama.nomorSp2d(),
                pertama.tanggal(),
                pertama.jenis(),
                uangMuka.isEmpty()
                        ? null
                        : Rupiah.sum(uangMuka.stream().map(BarisUrut::nilai).toList()),
                asal == null ? null : new RujukanAsal(asal, buku.asal(asal)),
                alasan(),
                terbebani.stream()
                        .map(satu -> new BarisSp2d(satu.kunci(), satu.uraian(), satu.nilai()))
                        .toList());
    }

    private String alasan() {
        return terbebani.stream()
                .map(BarisUrut::alasan)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
