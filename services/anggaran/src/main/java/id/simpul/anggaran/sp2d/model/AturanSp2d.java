package id.simpul.anggaran.sp2d.model;

import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.anggaran.pelampauan.model.Pelampauan;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Rupiah;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Batas sebuah pembayaran terhadap anggaran yang berlaku dan terhadap SP2D asalnya. */
public final class AturanSp2d {
    /** Aturan yang dapat dikecualikan dengan alasan bila kebijakan kota mengizinkan. */
    public static final String MELEBIHI_ANGGARAN = "melebihi-anggaran";

    private AturanSp2d() {}

    /**
     * Realisasi sesudah pembayaran tidak melebihi anggaran barisnya (UU 1/2004 pasal 3 ayat 3), dan pengembalian tidak
     * melebihi yang sudah terealisasi.
     *
     * @param anggaran baris anggaran yang berlaku per kunci
     * @param terealisasi realisasi sebelum pembayaran ini per kunci; yang tidak ada nol
     */
    public static List<NilaiTidakSah> terhadapAnggaran(
            Sp2d sp2d, Map<String, Rincian> anggaran, Map<String, Rupiah> terealisasi) {
        List<NilaiTidakSah> pelanggaran = new ArrayList<>();
        for (int i = 0; i < sp2d.baris().size(); i++) {
            BarisSp2d baris = sp2d.baris().get(i);
            Rupiah sudah = terealisasi.getOrDefault(baris.kunci(), Rupiah.NOL);
            Rupiah sesudah = sudah.plus(sp2d.realisasi(baris.nilai()));
            Rupiah pagu = anggaran.get(baris.kunci()).anggaran();
            if (sesudah.negatif()) {
                String syarat = "pengembalian melebihi realisasi \"%s\" sebesar Rp%s".formatted(baris.uraian(), sudah);
                pelanggaran.add(tolak(i, "melebihi-realisasi", baris.nilai(), syarat));
            } else if (!sp2d.jenis().mengurangi() && sesudah.compareTo(pagu) > 0) {
                pelanggaran.add(tolak(i, MELEBIHI_ANGGARAN, baris.nilai(), melebihi(baris, pagu, sudah, sesudah)));
            }
        }
        return pelanggaran;
    }

    /**
     * Baris yang anggarannya terlampaui pembayaran ini; kosong bagi pengembalian.
     *
     * @param anggaran baris anggaran yang berlaku per kunci
     * @param terealisasi realisasi sebelum pembayaran ini per kunci; yang tidak ada nol
     */
    public static List<Pelampauan> pelampauan(
            Sp2d sp2d, Map<String, Rincian> anggaran, Map<String, Rupiah> terealisasi) {
        if (sp2d.jenis().mengurangi()) {
            return List.of();
        }
        return sp2d.baris().stream()
                .map(baris -> new Pelampauan(
                        baris.kunci(),
                        baris.uraian(),
                        anggaran.get(baris.kunci()).anggaran(),
                        terealisasi.getOrDefault(baris.kunci(), Rupiah.NOL).plus(baris.nilai())))
                .filter(satu -> satu.realisasi().compareTo(satu.anggaran()) > 0)
                .toList();
    }

    /**
     * Yang dikembalikan tidak melebihi yang dibayarkan SP2D asalnya.
     *
     * @param kembali yang sudah dikembalikan dari SP2D asal per kunci
     */
    public static List<NilaiTidakSah> terhadapAsal(Sp2d pengembalian, Sp2d asal, Map<String, Rupiah> kembali) {
        List<NilaiTidakSah> pelanggaran = new ArrayList<>();
        for (int i = 0; i < pengembalian.baris().size(); i++) {
            BarisSp2d baris = pengembalian.baris().get(i);
            Rupiah sisa = asal.untuk(baris.kunci())
                    .map(dibayar -> dibayar.minus(kembali.getOrDefault(baris.kunci(), Rupiah.NOL)))
                    .orElse(Rupiah.NOL);
            if (baris.nilai().compareTo(sisa) > 0) {
                String syarat = "dari SP2D %s untuk \"%s\" paling banyak Rp%s yang dapat dikembalikan"
                        .formatted(asal.nomor(), baris.uraian(), sisa);
                pelanggaran.add(tolak(i, "melebihi-asal", baris.nilai(), syarat));
            }
        }
        return pelanggaran;
    }

    private static String melebihi(BarisSp2d baris, Rupiah pagu, Rupiah sudah, Rupiah sesudah) {
        return "anggaran \"%s\" tersisa Rp%s (Rp%s sudah terealisasi Rp%s), lebih Rp%s"
                .formatted(baris.uraian(), pagu.minus(sudah), pagu, sudah, sesudah.minus(pagu));
    }

    private static NilaiTidakSah tolak(int letak, String aturan, Rupiah nilai, String syarat) {
        return new NilaiTidakSah("baris/%d/nilai".formatted(letak), aturan, nilai, syarat);
    }
}
