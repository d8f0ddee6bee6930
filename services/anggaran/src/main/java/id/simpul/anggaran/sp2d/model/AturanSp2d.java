package id.simpul.anggaran.sp2d.model;

import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.anggaran.pelampauan.model.Pelampauan;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Rupiah;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Batas sebuah pembayaran terhadap anggaran yang berlaku. */
final class AturanSp2d {
    /** Aturan yang dapat dikecualikan dengan alasan bila kebijakan kota mengizinkan. */
    static final String MELEBIHI_ANGGARAN = "melebihi-anggaran";

    private AturanSp2d() {}

    /**
     * Realisasi sesudah pembayaran tidak melebihi anggaran barisnya (UU 1/2004 pasal 3 ayat 3), dan pengembalian tidak
     * melebihi yang sudah terealisasi.
     *
     * @param anggaran baris anggaran yang berlaku per kunci
     */
    static List<NilaiTidakSah> terhadapAnggaran(UsulanSp2d usulan, Map<String, Rincian> anggaran, BukuBayar buku) {
        List<NilaiTidakSah> pelanggaran = new ArrayList<>();
        for (int i = 0; i < usulan.baris().size(); i++) {
            BarisSp2d baris = usulan.baris().get(i);
            Rincian rincian = anggaran.get(baris.kunci());
            Rupiah sudah = buku.terealisasi(baris.kunci());
            Rupiah sesudah = sudah.plus(usulan.realisasi(baris.nilai()));
            if (rincian == null || rincian.anggaran() == null) {
                String syarat = "\"%s\" bukan baris DPA yang berlaku".formatted(baris.uraian());
                pelanggaran.add(new NilaiTidakSah("baris/%d/rincianId".formatted(i), "dikenal", baris.kunci(), syarat));
            } else if (sesudah.negatif()) {
                String syarat = "pengembalian melebihi realisasi \"%s\" sebesar Rp%s".formatted(baris.uraian(), sudah);
                pelanggaran.add(tolak(i, "melebihi-realisasi", baris.nilai(), syarat));
            } else if (!usulan.jenis().mengurangi() && sesudah.compareTo(rincian.anggaran()) > 0) {
                String syarat = melebihi(baris, rincian.anggaran(), sudah, sesudah);
                pelanggaran.add(tolak(i, MELEBIHI_ANGGARAN, baris.nilai(), syarat));
            }
        }
        return pelanggaran;
    }

    /** Baris yang anggarannya terlampaui pembayaran ini; kosong bagi pengembalian. */
    static List<Pelampauan> pelampauan(UsulanSp2d usulan, Map<String, Rincian> anggaran, BukuBayar buku) {
        if (usulan.jenis().mengurangi()) {
            return List.of();
        }
        return usulan.baris().stream()
                .map(baris -> new Pelampauan(
                        baris.kunci(),
                        baris.uraian(),
                        anggaran.get(baris.kunci()).anggaran(),
                        buku.terealisasi(baris.kunci()).plus(baris.nilai())))
                .filter(satu -> satu.realisasi().compareTo(satu.anggaran()) > 0)
                .toList();
    }

    private static String melebihi(BarisSp2d baris, Rupiah pagu, Rupiah sudah, Rupiah sesudah) {
        return "anggaran \"%s\" tersisa Rp%s (Rp%s sudah terealisasi Rp%s), lebih Rp%s"
                .formatted(baris.uraian(), pagu.minus(sudah), pagu, sudah, sesudah.minus(pagu));
    }

    private static NilaiTidakSah tolak(int letak, String aturan, Rupiah nilai, String syarat) {
        return new NilaiTidakSah("baris/%d/nilai".formatted(letak), aturan, nilai, syarat);
    }
}
