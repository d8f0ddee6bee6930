package id.simpul.pemeriksaan.kaidah.tabel;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Baris;
import id.simpul.pemeriksaan.paket.Tabel;
import java.util.Locale;

/** Luas harus bersatuan luas, bukan satuan panjang. */
public final class SatuanLuas extends KaidahBernama {

    public SatuanLuas() {
        super("satuan_luas", "luas dicetak dengan satuan luas (km2, ha, m2)");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        for (Tabel t : laporan.lainnya()) {
            if (t.punya("uraian") && t.punya("satuan")) {
                t.baris().stream().filter(SatuanLuas::salah).forEach(b -> temuan.peringatan(JenisTemuan.LAINNYA)
                        .di("Tabel " + t.nama() + ", " + b.teks("uraian"))
                        .teks(b.teks("satuan"), "km2")
                        .karena("Luas dicetak dengan satuan \"" + b.teks("satuan")
                                + "\", yaitu satuan panjang; seharusnya satuan luas.")
                        .rujuk(b)
                        .simpan());
            }
        }
    }

    private static boolean salah(Baris b) {
        String uraian = b.teks("uraian").toLowerCase(Locale.ROOT);
        String satuan = b.teks("satuan").toLowerCase(Locale.ROOT).replaceAll("[\\s.]", "");
        return (uraian.startsWith("luas ") || uraian.contains(" luas ")) && satuan.matches("km|m|hm|meter|kilometer");
    }
}
