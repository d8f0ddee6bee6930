package id.simpul.anggaran.sp2d.application;

import id.simpul.anggaran.dpa.application.WaktuKota;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.pelampauan.MengaturKebijakan;
import id.simpul.anggaran.sp2d.model.AsalSp2d;
import id.simpul.anggaran.sp2d.model.BukuBayar;
import id.simpul.anggaran.sp2d.model.PenilaiSp2d;
import id.simpul.anggaran.sp2d.model.RujukanAsal;
import id.simpul.anggaran.sp2d.model.Sp2dRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Menyiapkan penilai pembayaran dari yang sudah tercatat. */
@ApplicationScoped
public class MenilaiSp2d {
    private final Sp2dRepository sp2d;
    private final MengaturKebijakan kebijakan;
    private final WaktuKota waktu;

    MenilaiSp2d(Sp2dRepository sp2d, MengaturKebijakan kebijakan, WaktuKota waktu) {
        this.sp2d = sp2d;
        this.kebijakan = kebijakan;
        this.waktu = waktu;
    }

    /** Penilai satu pembayaran terhadap keadaan sekarang. */
    PenilaiSp2d satu(Dpa berlaku) {
        return penilai(berlaku, BukuBayar.untukSatu(sp2d.realisasi(berlaku.tahun(), null)));
    }

    /** Penilai yang keadaannya dimajukan pemanggilnya sendiri. */
    public PenilaiSp2d penilai(Dpa berlaku, BukuBayar buku) {
        return new PenilaiSp2d(berlaku, waktu.hariIni(), kebijakan.pelampauan(), buku);
    }

    /** Asal beserta yang sudah dikembalikan darinya; null bila usulannya tidak menyebut asal. */
    RujukanAsal rujukan(UUID asalId, int tahun) {
        if (asalId == null) {
            return null;
        }
        AsalSp2d asal = sp2d.cari(asalId)
                .filter(satu -> satu.tahun() == tahun)
                .map(satu -> AsalSp2d.dari(satu, sp2d.dikembalikan(satu.id()), sp2d.sudahNihil(satu.id())))
                .orElse(null);
        return new RujukanAsal(asalId.toString(), asal);
    }
}
