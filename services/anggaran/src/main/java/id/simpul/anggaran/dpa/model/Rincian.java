package id.simpul.anggaran.dpa.model;

import id.simpul.aturan.anggaran.BarisAnggaran;
import id.simpul.aturan.nilai.Rupiah;
import java.util.List;
import java.util.UUID;

/**
 * Satu baris DPA. Pengenalnya id, induk, dan urutan: kode boleh tidak ada, dan kode maupun nama boleh berulang.
 *
 * @param kunci kunci dari pengirim, unik dalam satu DPA dan sama antar versi untuk baris yang sama
 * @param indukId null hanya untuk program
 * @param urutan letak di dokumen, dari 0
 * @param kode seperti tercetak; null bila tidak tercetak
 * @param anggaran hanya pada tingkat terhalus; null di atasnya
 */
public record Rincian(
        UUID id,
        String kunci,
        UUID indukId,
        int urutan,
        TingkatRincian tingkat,
        String kode,
        String uraian,
        String sumberDana,
        Rupiah anggaran,
        JumlahTercetak tercetak) {

    BarisAnggaran keBaris(Rupiah realisasi) {
        return new BarisAnggaran(
                id.toString(),
                indukId == null ? null : indukId.toString(),
                urutan,
                anggaran,
                realisasi,
                tercetak == null ? List.of() : List.of(tercetak.keAturan()));
    }
}
