package id.simpul.anggaran.sp2d.application;

import id.simpul.anggaran.dpa.application.Penolakan;
import id.simpul.anggaran.dpa.application.WaktuKota;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.DpaRepository;
import id.simpul.anggaran.dpa.model.SyaratRealisasi;
import id.simpul.anggaran.pelampauan.BukuPelampauan;
import id.simpul.anggaran.sp2d.model.PenilaiSp2d;
import id.simpul.anggaran.sp2d.model.Sp2d;
import id.simpul.anggaran.sp2d.model.Sp2dRepository;
import id.simpul.anggaran.sp2d.model.UsulanSp2d;
import id.simpul.anggaran.tahun.BukuTahun;
import id.simpul.anggaran.tahun.KeadaanTahun;
import id.simpul.anggaran.tahun.SumberRealisasi;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.http.Pemeriksa;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Mencatat pembayaran. Tahunnya dikunci dahulu, jadi dua pembayaran tidak memperebutkan rupiah terakhir. */
@ApplicationScoped
public class MencatatSp2d {
    private final DpaRepository dpa;
    private final Sp2dRepository sp2d;
    private final BukuTahun buku;
    private final Pemeriksa pemeriksa;
    private final MenilaiSp2d menilai;
    private final BukuPelampauan pelampauan;
    private final PencatatSp2d pencatat;
    private final WaktuKota waktu;

    MencatatSp2d(
            DpaRepository dpa,
            Sp2dRepository sp2d,
            BukuTahun buku,
            Pemeriksa pemeriksa,
            MenilaiSp2d menilai,
            BukuPelampauan pelampauan,
            PencatatSp2d pencatat,
            WaktuKota waktu) {
        this.dpa = dpa;
        this.sp2d = sp2d;
        this.buku = buku;
        this.pemeriksa = pemeriksa;
        this.menilai = menilai;
        this.pelampauan = pelampauan;
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
        UsulanSp2d usulan = new PenyusunSp2d(berlaku, isian)
                .usulan(menilai.rujukan(isian.asalId(), isian.tahun()), waktu.hariIni());
        PenilaiSp2d.Putusan putusan = menilai.satu(berlaku).nilai(usulan);
        Penolakan.bilaAda(putusan.pelanggaran());
        Sp2d baru = sp2d(usulan, isian);
        sp2d.simpan(baru);
        BukuPelampauan.Asal asal = new BukuPelampauan.Asal(SumberRealisasi.SP2D, baru.id());
        putusan.pelampauan().forEach(satu -> pelampauan.catat(berlaku, asal, satu, baru.alasanPelampauan()));
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

    private Sp2d sp2d(UsulanSp2d usulan, IsianSp2d isian) {
        return new Sp2d(
                UUID.randomUUID(),
                usulan.tahun(),
                usulan.nomor(),
                usulan.tanggal(),
                usulan.jenis(),
                isian.uraian(),
                usulan.nilai(),
                isian.asalId(),
                usulan.alasanPelampauan(),
                usulan.baris(),
                waktu.pelaku(),
                waktu.kini());
    }
}
