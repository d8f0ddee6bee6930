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
 * @param tercetak jumlah yang dicetak dokumen di baris ini, tabel utamanya dahulu; kosong bila tidak tercetak
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
        List<JumlahTercetak> tercetak) {
    public Rincian {
        tercetak = List.copyOf(tercetak);
    }

    /** Yang dicetak tabel utama dokumennya; null bila tidak tercetak. */
    public JumlahTercetak tercetakUtama() {
        return tercetak.isEmpty() ? null : tercetak.get(0);
    }

    /** Yang dicetak tabel lain. */
    public List<JumlahTercetak> tercetakLain() {
        return tercetak.size() < 2 ? List.of() : tercetak.subList(1, tercetak.size());
    }

    BarisAnggaran keBaris(Rupiah realisasi) {
        return new BarisAnggaran(
                id.toString(),
                indukId == null ? null : indukId.toString(),
                urutan,
                anggaran,
                realisasi,
                tercetak.stream().map(JumlahTercetak::keAturan).toList());
    }
}
