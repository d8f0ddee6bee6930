package id.simpul.temuan;

import id.simpul.pemeriksaan.Rujukan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Tempat angka sebuah temuan.
 *
 * @param berkas berkas di dalam paket atau kiriman; pada data hidup nama tabelnya
 * @param baris nomor baris berkas itu (kepala tabel = 1); null bila seluruh berkas
 * @param barisDokumen baris dokumen asal; null bila tidak dicantumkan
 * @param sumberDaya alamat API tempat angka itu diisi; hanya pada data hidup
 */
@Schema(name = "RujukanTemuan", description = "Tempat angka itu berada.")
public record RujukanJawaban(
        @Schema(description = "Berkas di dalam paket; pada data hidup nama tabelnya.")
        String berkas,

        @Schema(description = "Nomor baris berkas itu (kepala tabel = 1); null bila seluruh berkas.")
        Integer baris,

        @Schema(description = "Baris dokumen asal; null bila tidak dicantumkan.")
        String barisDokumen,

        @Schema(description = "Alamat API tempat angka itu diisi; hanya pada data hidup.")
        String sumberDaya) {

    static RujukanJawaban dari(Rujukan r, boolean hidup) {
        return new RujukanJawaban(
                r.berkas(),
                hidup || r.baris() == 0 ? null : r.baris(),
                hidup ? null : isi(r.barisDokumen()),
                hidup ? isi(r.barisDokumen()) : null);
    }

    static String isi(String teks) {
        return teks == null || teks.isEmpty() ? null : teks;
    }
}
