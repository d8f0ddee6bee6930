package id.simpul.anggaran.sp2d.model;

import id.simpul.aturan.nilai.Rupiah;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * SP2D yang dirujuk SP2D lain: TU yang ditutup, atau yang dikembalikan sebagian.
 *
 * @param dibayar yang dibebankan per kunci baris anggaran; kosong bagi uang muka
 * @param kembali yang sudah dikembalikan per kunci
 * @param ditutup apakah sudah dipertanggungjawabkan TU_NIHIL
 */
public record AsalSp2d(
        String nomor,
        LocalDate tanggal,
        JenisSp2d jenis,
        Rupiah nilai,
        Map<String, Rupiah> dibayar,
        Map<String, Rupiah> kembali,
        boolean ditutup) {
    public AsalSp2d {
        dibayar = Map.copyOf(dibayar);
        kembali = Map.copyOf(kembali);
    }

    /** Asal yang baru dicatat; belum ditutup dan belum dikembalikan. */
    static AsalSp2d dari(UsulanSp2d usulan) {
        return new AsalSp2d(
                usulan.nomor(),
                usulan.tanggal(),
                usulan.jenis(),
                usulan.nilai(),
                dibayar(usulan.baris()),
                Map.of(),
                false);
    }

    /**
     * Asal dari yang tersimpan.
     *
     * @param kembali yang sudah dikembalikan darinya per kunci
     */
    public static AsalSp2d dari(Sp2d sp2d, Map<String, Rupiah> kembali, boolean ditutup) {
        return new AsalSp2d(
                sp2d.nomor(), sp2d.tanggal(), sp2d.jenis(), sp2d.nilai(), dibayar(sp2d.baris()), kembali, ditutup);
    }

    /** Yang masih dapat dikembalikan untuk baris itu. */
    Rupiah sisa(String kunci) {
        return dibayar.getOrDefault(kunci, Rupiah.NOL).minus(kembali.getOrDefault(kunci, Rupiah.NOL));
    }

    /** Keadaannya sesudah dirujuk usulan itu. */
    AsalSp2d dirujuk(UsulanSp2d usulan) {
        if (usulan.jenis() == JenisSp2d.TU_NIHIL) {
            return new AsalSp2d(nomor, tanggal, jenis, nilai, dibayar, kembali, true);
        }
        Map<String, Rupiah> bertambah = new HashMap<>(kembali);
        usulan.baris().forEach(baris -> bertambah.merge(baris.kunci(), baris.nilai(), Rupiah::plus));
        return new AsalSp2d(nomor, tanggal, jenis, nilai, dibayar, bertambah, ditutup);
    }

    private static Map<String, Rupiah> dibayar(List<BarisSp2d> baris) {
        Map<String, Rupiah> hasil = new HashMap<>();
        baris.forEach(satu -> hasil.merge(satu.kunci(), satu.nilai(), Rupiah::plus));
        return hasil;
    }
}
