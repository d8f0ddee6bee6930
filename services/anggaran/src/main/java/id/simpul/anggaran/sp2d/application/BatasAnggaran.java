package id.simpul.anggaran.sp2d.application;

import id.simpul.anggaran.dpa.application.Penolakan;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.anggaran.pelampauan.BukuPelampauan;
import id.simpul.anggaran.pelampauan.MengaturKebijakan;
import id.simpul.anggaran.pelampauan.model.KebijakanPelampauan;
import id.simpul.anggaran.pelampauan.model.Pelampauan;
import id.simpul.anggaran.sp2d.model.AturanSp2d;
import id.simpul.anggaran.sp2d.model.Sp2d;
import id.simpul.anggaran.sp2d.model.Sp2dRepository;
import id.simpul.anggaran.tahun.SumberRealisasi;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Pembayaran di atas anggaran ditolak, atau diterima dengan alasan bila kebijakan kota mengizinkan. */
@ApplicationScoped
class BatasAnggaran {
    private final Sp2dRepository sp2d;
    private final MengaturKebijakan kebijakan;
    private final BukuPelampauan buku;

    BatasAnggaran(Sp2dRepository sp2d, MengaturKebijakan kebijakan, BukuPelampauan buku) {
        this.sp2d = sp2d;
        this.kebijakan = kebijakan;
        this.buku = buku;
    }

    /** Pelampauan yang diterima; 422 bila ada yang tidak. */
    List<Pelampauan> periksa(Dpa berlaku, Sp2d baru) {
        Map<String, Rincian> anggaran = berlaku.perKunci();
        Map<String, Rupiah> terealisasi = sp2d.realisasi(baru.tahun(), null);
        List<NilaiTidakSah> pelanggaran = AturanSp2d.terhadapAnggaran(baru, anggaran, terealisasi);
        if (kebijakan.pelampauan() == KebijakanPelampauan.TOLAK) {
            Penolakan.bilaAda(pelanggaran);
            return List.of();
        }
        if (baru.alasanPelampauan() == null && !pelanggaran.isEmpty()) {
            Penolakan.bilaAda(Stream.concat(pelanggaran.stream(), Stream.of(perluAlasan()))
                    .toList());
        }
        Penolakan.bilaAda(pelanggaran.stream()
                .filter(satu -> !satu.aturan().equals(AturanSp2d.MELEBIHI_ANGGARAN))
                .toList());
        return AturanSp2d.pelampauan(baru, anggaran, terealisasi);
    }

    void catat(Dpa berlaku, Sp2d baru, Pelampauan lebih) {
        buku.catat(berlaku, new BukuPelampauan.Asal(SumberRealisasi.SP2D, baru.id()), lebih, baru.alasanPelampauan());
    }

    private static NilaiTidakSah perluAlasan() {
        return new NilaiTidakSah(
                "alasanPelampauan", "wajib", null, "kota ini menerima realisasi di atas anggaran hanya dengan alasan");
    }
}
