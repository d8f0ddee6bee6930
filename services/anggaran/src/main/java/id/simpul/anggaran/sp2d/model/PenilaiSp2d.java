package id.simpul.anggaran.sp2d.model;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.anggaran.pelampauan.model.KebijakanPelampauan;
import id.simpul.anggaran.pelampauan.model.Pelampauan;
import id.simpul.aturan.nilai.NilaiTidakSah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Satu-satunya yang memutuskan apakah sebuah pembayaran diterima: pencatatan satu per satu dan impor berkas memakainya
 * bersama. Bentuk dahulu, lalu asal, lalu anggaran; yang gagal di satu tahap tidak dinilai di tahap berikutnya.
 */
public final class PenilaiSp2d {
    private final LocalDate hariIni;
    private final Map<String, Rincian> anggaran;
    private final KebijakanPelampauan kebijakan;
    private final BukuBayar buku;

    /**
     * @param berlaku DPA yang berlaku
     * @param hariIni tanggal sekarang di kota itu
     * @param buku keadaan sebelum pembayaran yang akan dinilai
     */
    public PenilaiSp2d(Dpa berlaku, LocalDate hariIni, KebijakanPelampauan kebijakan, BukuBayar buku) {
        this.hariIni = hariIni;
        this.anggaran = berlaku.perKunci();
        this.kebijakan = kebijakan;
        this.buku = buku;
    }

    /**
     * Keputusan atas satu usulan.
     *
     * @param pelanggaran kosong bila diterima
     * @param pelampauan baris yang terlampaui dan diterima karena beralasan
     */
    public record Putusan(List<NilaiTidakSah> pelanggaran, List<Pelampauan> pelampauan) {
        public Putusan {
            pelanggaran = List.copyOf(pelanggaran);
            pelampauan = List.copyOf(pelampauan);
        }

        /** Benar bila pembayarannya boleh dicatat. */
        public boolean diterima() {
            return pelanggaran.isEmpty();
        }

        private static Putusan tolak(List<NilaiTidakSah> pelanggaran) {
            return new Putusan(pelanggaran, List.of());
        }
    }

    /** Menilai tanpa mencatat. */
    public Putusan nilai(UsulanSp2d usulan) {
        List<NilaiTidakSah> bentuk = AturanBentuk.periksa(usulan, hariIni);
        if (!bentuk.isEmpty()) {
            return Putusan.tolak(bentuk);
        }
        List<NilaiTidakSah> asal = AturanAsal.periksa(usulan);
        return asal.isEmpty() ? terhadapAnggaran(usulan) : Putusan.tolak(asal);
    }

    private Putusan terhadapAnggaran(UsulanSp2d usulan) {
        List<NilaiTidakSah> pelanggaran = new ArrayList<>(AturanSp2d.terhadapAnggaran(usulan, anggaran, buku));
        boolean melebihi = pelanggaran.stream().anyMatch(satu -> satu.aturan().equals(AturanSp2d.MELEBIHI_ANGGARAN));
        if (!melebihi || kebijakan == KebijakanPelampauan.TOLAK) {
            return Putusan.tolak(pelanggaran);
        }
        if (usulan.alasanPelampauan() == null) {
            pelanggaran.add(perluAlasan());
            return Putusan.tolak(pelanggaran);
        }
        pelanggaran.removeIf(satu -> satu.aturan().equals(AturanSp2d.MELEBIHI_ANGGARAN));
        return pelanggaran.isEmpty()
                ? new Putusan(List.of(), AturanSp2d.pelampauan(usulan, anggaran, buku))
                : Putusan.tolak(pelanggaran);
    }

    private static NilaiTidakSah perluAlasan() {
        return new NilaiTidakSah(
                "alasanPelampauan", "wajib", null, "kota ini menerima realisasi di atas anggaran hanya dengan alasan");
    }
}
