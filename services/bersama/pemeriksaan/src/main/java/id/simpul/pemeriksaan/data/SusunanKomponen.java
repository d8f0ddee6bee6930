package id.simpul.pemeriksaan.data;

import id.simpul.pemeriksaan.paket.Baris;
import java.util.List;
import java.util.Locale;

/**
 * Peran baris komponen sebuah indikator pada satu tahun.
 *
 * @param pembilang baris yang dijumlah menjadi pembilang
 * @param penyebut baris yang mencetak penyebut
 * @param jumlah baris jumlah tercetak
 */
public record SusunanKomponen(KunciTahun kunci, List<Baris> pembilang, List<Baris> penyebut, List<Baris> jumlah) {

    private enum Peran {
        PEMBILANG,
        PENYEBUT,
        JUMLAH,
        LUAR
    }

    public static SusunanKomponen dari(KunciTahun kunci, List<Baris> baris) {
        return new SusunanKomponen(
                kunci, saring(baris, Peran.PEMBILANG), saring(baris, Peran.PENYEBUT), saring(baris, Peran.JUMLAH));
    }

    private static List<Baris> saring(List<Baris> baris, Peran peran) {
        return baris.stream().filter(b -> peran(b) == peran).toList();
    }

    private static Peran peran(Baris b) {
        String alasan = b.teks("alasan").toLowerCase(Locale.ROOT);
        String uraian = b.teks("uraian").toLowerCase(Locale.ROOT);
        if (NamaBaku.jumlah(uraian) || alasan.startsWith("baris jumlah")) {
            return Peran.JUMLAH;
        }
        boolean takDihitung = b.tabel().punya("dihitung")
                && !b.teks("dihitung").toLowerCase(Locale.ROOT).startsWith("y");
        if (takDihitung) {
            return Peran.LUAR;
        }
        if (uraian.startsWith("penyebut") || (alasan.startsWith("penyebut") && !alasan.contains("pembilang"))) {
            return Peran.PENYEBUT;
        }
        boolean hanyaPopulasi = !b.terisi("realisasi") && b.terisi("kuota_atau_populasi");
        return hanyaPopulasi ? Peran.PENYEBUT : b.terisi("realisasi") ? Peran.PEMBILANG : Peran.LUAR;
    }

    /** Kolom tempat angka penyebut ditulis: populasi, atau realisasi bila populasi kosong. */
    public static String kolomPenyebut(Baris b) {
        return b.terisi("kuota_atau_populasi") ? "kuota_atau_populasi" : "realisasi";
    }

    /** Benar bila dokumen menyatakan komponen pembilang sekaligus menjadi penyebut. */
    public boolean pembilangJugaPenyebut() {
        return !pembilang.isEmpty()
                && pembilang.stream()
                        .allMatch(b -> b.teks("alasan").toLowerCase(Locale.ROOT).contains("penyebut"));
    }
}
