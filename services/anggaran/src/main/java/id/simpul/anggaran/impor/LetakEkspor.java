package id.simpul.anggaran.impor;

import id.simpul.anggaran.dpa.model.TingkatRincian;
import id.simpul.impor.BarisImpor;
import java.util.EnumMap;
import java.util.Map;

/**
 * Letak satu baris anggaran seperti ditulis ekspor: kode dan nama di setiap tingkat.
 *
 * @param kunci kunci baris DPA bila ekspornya menyebutnya; mendahului kode
 */
record LetakEkspor(
        String kunci,
        Map<TingkatRincian, String> kode,
        Map<TingkatRincian, String> nama,
        String rekening,
        String sumberDana) {

    static LetakEkspor dari(BarisImpor baris) {
        Map<TingkatRincian, String> kode = new EnumMap<>(TingkatRincian.class);
        Map<TingkatRincian, String> nama = new EnumMap<>(TingkatRincian.class);
        isi(kode, TingkatRincian.PROGRAM, KolomEkspor.teks(baris, KolomEkspor.KODE_PROGRAM));
        isi(kode, TingkatRincian.KEGIATAN, KolomEkspor.teks(baris, KolomEkspor.KODE_KEGIATAN));
        isi(kode, TingkatRincian.SUB_KEGIATAN, KolomEkspor.teks(baris, KolomEkspor.KODE_SUB));
        isi(nama, TingkatRincian.PROGRAM, KolomEkspor.teks(baris, KolomEkspor.NAMA_PROGRAM));
        isi(nama, TingkatRincian.KEGIATAN, KolomEkspor.teks(baris, KolomEkspor.NAMA_KEGIATAN));
        isi(nama, TingkatRincian.SUB_KEGIATAN, KolomEkspor.teks(baris, KolomEkspor.NAMA_SUB));
        return new LetakEkspor(
                KolomEkspor.teks(baris, KolomEkspor.KUNCI),
                kode,
                nama,
                KolomEkspor.teks(baris, KolomEkspor.KODE_REKENING),
                KolomEkspor.teks(baris, KolomEkspor.SUMBER_DANA));
    }

    /** Benar bila barisnya tidak menyebut letak apa pun, seperti uang muka. */
    boolean kosong() {
        return kunci == null && kode.isEmpty() && nama.isEmpty() && rekening == null;
    }

    String kode(TingkatRincian tingkat) {
        return kode.get(tingkat);
    }

    String nama(TingkatRincian tingkat) {
        return nama.get(tingkat);
    }

    private static void isi(Map<TingkatRincian, String> tujuan, TingkatRincian tingkat, String nilai) {
        if (nilai != null) {
            tujuan.put(tingkat, nilai);
        }
    }
}
