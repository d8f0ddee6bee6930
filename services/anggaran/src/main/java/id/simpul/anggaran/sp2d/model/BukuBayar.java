package id.simpul.anggaran.sp2d.model;

import id.simpul.aturan.nilai.Rupiah;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Keadaan pembayaran setahun yang perlu diketahui untuk menilai pembayaran berikutnya. Impor memajukannya satu SP2D demi satu,
 * jadi yang ditanggungnya hanya realisasi per baris anggaran dan SP2D yang dirujuk, bukan seluruh berkas.
 */
public final class BukuBayar {
    private final Map<String, Rupiah> terealisasi;
    private final Map<String, AsalSp2d> asal;
    private final Set<String> dirujuk;

    /**
     * @param terealisasi realisasi yang sudah tercatat per kunci
     * @param asal SP2D tercatat yang dirujuk, menurut nomornya
     * @param dirujuk nomor yang akan dirujuk; hanya itu yang diingat
     */
    public BukuBayar(Map<String, Rupiah> terealisasi, Map<String, AsalSp2d> asal, Set<String> dirujuk) {
        this.terealisasi = new HashMap<>(terealisasi);
        this.asal = new HashMap<>(asal);
        this.dirujuk = Set.copyOf(dirujuk);
    }

    /** Buku untuk menilai satu pembayaran saja. */
    public static BukuBayar untukSatu(Map<String, Rupiah> terealisasi) {
        return new BukuBayar(terealisasi, Map.of(), Set.of());
    }

    /** SP2D bernomor itu bila dirujuk dan sudah tercatat; null bila tidak. */
    public AsalSp2d asal(String nomor) {
        return asal.get(nomor);
    }

    Rupiah terealisasi(String kunci) {
        return terealisasi.getOrDefault(kunci, Rupiah.NOL);
    }

    /** Mencatat pembayaran yang diterima. */
    public void catat(UsulanSp2d diterima) {
        diterima.baris()
                .forEach(baris -> terealisasi.merge(baris.kunci(), diterima.realisasi(baris.nilai()), Rupiah::plus));
        if (diterima.asal() != null) {
            asal.computeIfPresent(diterima.asal().sebutan(), (nomor, lama) -> lama.dirujuk(diterima));
        }
        if (dirujuk.contains(diterima.nomor())) {
            asal.put(diterima.nomor(), AsalSp2d.dari(diterima));
        }
    }
}
