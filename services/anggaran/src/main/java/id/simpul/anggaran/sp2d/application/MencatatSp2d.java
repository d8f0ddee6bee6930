package id.simpul.anggaran.sp2d.application;

import id.simpul.anggaran.dpa.application.Penolakan;
import id.simpul.anggaran.dpa.application.WaktuKota;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.DpaRepository;
import id.simpul.anggaran.dpa.model.SyaratRealisasi;
import id.simpul.anggaran.pelampauan.model.Pelampauan;
import id.simpul.anggaran.sp2d.model.Sp2d;
import id.simpul.anggaran.sp2d.model.Sp2dRepository;
import id.simpul.anggaran.tahun.BukuTahun;
import id.simpul.anggaran.tahun.KeadaanTahun;
import id.simpul.anggaran.tahun.SumberRealisasi;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.http.Pemeriksa;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Mencatat pembayaran. Tahunnya dikunci dahulu, jadi dua pembayaran tidak memperebutkan rupiah terakhir. */
@ApplicationScoped
public class MencatatSp2d {
    private final DpaRepository dpa;
    private final Sp2dRepository sp2d;
    private final BukuTahun buku;
    private final Pemeriksa pemeriksa;
    private final PemeriksaAsal pemeriksaAsal;
    private final BatasAnggaran batas;
    private final PencatatSp2d pencatat;
    private final WaktuKota waktu;

    MencatatSp2d(
            DpaRepository dpa,
            Sp2dRepository sp2d,
            BukuTahun buku,
            Pemeriksa pemeriksa,
            PemeriksaAsal pemeriksaAsal,
            BatasAnggaran batas,
            PencatatSp2d pencatat,
            WaktuKota waktu) {
        this.dpa = dpa;
        this.sp2d = sp2d;
        this.buku = buku;
        this.pemeriksa = pemeriksa;
        this.pemeriksaAsal = pemeriksaAsal;
        this.batas = batas;
        this.pencatat = pencatat;
        this.waktu = waktu;
    }

    /** Mencatat; 409 bila nomornya sudah ada atau tahunnya tidak dapat dibayar, 422 bila melebihi sisa anggaran. */
    @Transactional
    public Sp2d catat(IsianSp2d isian) {
        if (!BukuTahun.sah(isian.tahun())) {
            pemeriksa.periksa(isian);
        }
        KeadaanTahun keadaan = buku.kunci(isian.tahun());
        pastikanNomorBaru(isian.nomor());
        Dpa berlaku = berlaku(isian.tahun(), keadaan);
        Penolakan.keadaan(SyaratRealisasi.alasanDitolak(berlaku, keadaan, SumberRealisasi.SP2D));
        pemeriksa.periksa(isian);
        Sp2d baru = susun(berlaku, isian);
        pemeriksaAsal.periksa(baru);
        List<Pelampauan> lebih = batas.periksa(berlaku, baru);
        sp2d.simpan(baru);
        lebih.forEach(satu -> batas.catat(berlaku, baru, satu));
        buku.pakai(isian.tahun(), SumberRealisasi.SP2D);
        pencatat.catat(berlaku, baru);
        return baru;
    }

    private void pastikanNomorBaru(String nomor) {
        if (nomor != null && sp2d.adaNomor(nomor)) {
            throw new GalatAplikasi(KodeGalat.SUDAH_ADA, "SP2D nomor \"%s\" sudah ada.".formatted(nomor));
        }
    }

    private Dpa berlaku(int tahun, KeadaanTahun keadaan) {
        return Optional.ofNullable(keadaan.dpaBerlaku())
                .flatMap(dpa::cari)
                .orElseThrow(() -> new GalatAplikasi(
                        KodeGalat.KEADAAN_MENOLAK, "Belum ada DPA tahun %d yang disahkan.".formatted(tahun)));
    }

    private Sp2d susun(Dpa berlaku, IsianSp2d isian) {
        PenyusunSp2d penyusun = new PenyusunSp2d(berlaku, isian, waktu.hariIni());
        Penolakan.bilaAda(penyusun.pelanggaran());
        return new Sp2d(
                UUID.randomUUID(),
                isian.tahun(),
                isian.nomor(),
                isian.tanggal(),
                isian.jenis(),
                isian.uraian(),
                penyusun.nilai(),
                isian.asalId(),
                isian.alasanPelampauan(),
                penyusun.baris(),
                waktu.pelaku(),
                waktu.kini());
    }
}
