package id.simpul.aturan.capaian;

import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.Periksa;
import id.simpul.aturan.nilai.Satuan;
import id.simpul.aturan.rumus.AlasanKosong;
import java.util.List;
import java.util.Set;

/**
 * Realisasi sebuah indikator dalam satuannya, belum dibulatkan.
 *
 * @param nilai realisasi
 * @param pembilang KOSONG bila realisasi masuk sebagai nilai
 * @param penyebut KOSONG bila realisasi masuk sebagai nilai
 * @param alasan mengapa realisasi tidak ada; {@code null} tepat bila ada
 * @param satuanKomponen satuan komponen yang dijumlahkan, menurut urutan muncul
 */
public record RealisasiTerhitung(
        NilaiKinerja nilai,
        NilaiKinerja pembilang,
        NilaiKinerja penyebut,
        AlasanKosong alasan,
        List<Satuan> satuanKomponen,
        Set<Tanda> tanda) {
    public RealisasiTerhitung {
        Periksa.syarat(
                "realisasi",
                nilai,
                n -> n.bernilai() == (alasan == null),
                "selaras",
                "tepat satu dari nilai dan alasan harus ada");
        satuanKomponen = List.copyOf(satuanKomponen);
        tanda = Set.copyOf(tanda);
    }
}
