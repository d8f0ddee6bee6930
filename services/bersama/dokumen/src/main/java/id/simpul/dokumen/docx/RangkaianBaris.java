package id.simpul.dokumen.docx;

import id.simpul.dokumen.model.JenisBaris;
import id.simpul.dokumen.tata.BarisTata;
import java.util.BitSet;
import java.util.List;

/**
 * Baris mana yang tidak boleh ditinggal baris berikutnya.
 *
 * <p>Word mengabaikan seluruh rangkaian yang tidak muat sehalaman, termasuk tanda tangan di ujungnya; maka sel gabungan
 * yang panjang boleh terbelah di tengah, dan hanya kedua tepinya yang dijaga.
 */
final class RangkaianBaris {
    private static final int TERPANJANG = 12;
    private static final int TEPI = 3;

    private RangkaianBaris() {}

    /** Nomor baris, dari nol, yang sehalaman dengan berikutnya; yang terakhir sehalaman dengan catatan tabelnya. */
    static BitSet dari(List<BarisTata> baris) {
        BitSet ikut = new BitSet(baris.size());
        for (int i = 0; i < baris.size(); i++) {
            boolean disambung = i + 1 == baris.size() || baris.get(i + 1).ikutSebelumnya();
            ikut.set(i, i == 0 || disambung || baris.get(i).jenis() == JenisBaris.KELOMPOK);
        }
        int awal = ikut.nextSetBit(0);
        while (awal >= 0) {
            int akhir = ikut.nextClearBit(awal);
            if (akhir - awal > TERPANJANG) {
                putus(ikut, baris, awal + TEPI, akhir - TEPI);
            }
            awal = ikut.nextSetBit(akhir);
        }
        return ikut;
    }

    private static void putus(BitSet ikut, List<BarisTata> baris, int awal, int akhir) {
        for (int i = awal; i < akhir; i++) {
            if (baris.get(i + 1).menyambung()) {
                ikut.clear(i);
            }
        }
    }
}
