package id.simpul.aturan.capaian;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Periksa;
import id.simpul.aturan.nilai.Satuan;
import id.simpul.aturan.rumus.Arah;
import id.simpul.aturan.rumus.RumusCapaian;
import id.simpul.aturan.rumus.Target;

/**
 * Bahan untuk menghitung capaian satu indikator pada satu periode.
 *
 * @param kode kode indikator dalam rencananya
 * @param sasaran kode sasaran, untuk rata-rata per sasaran; {@code null} bila tidak dikelompokkan
 * @param rumus rumus pilihan kota, searah dengan {@code arah}
 */
public record Pengukuran(
        String kode, String sasaran, Satuan satuan, Arah arah, RumusCapaian rumus, Target target, Realisasi realisasi) {
    public Pengukuran {
        kode = Periksa.teks("kode", kode, 100);
        Periksa.wajib("satuan", satuan);
        Periksa.wajib("arah", arah);
        Periksa.wajib("target", target);
        Periksa.wajib("realisasi", realisasi);
        if (Periksa.wajib("rumus", rumus).arah() != arah) {
            throw new NilaiTidakSah("rumus", "searah", rumus.kode(), "bukan rumus untuk indikator berarah " + arah);
        }
    }
}
