package id.simpul.anggaran.impor;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.anggaran.pelampauan.model.KebijakanPelampauan;
import id.simpul.anggaran.rekap.IsianRekap;
import id.simpul.impor.BarisImpor;
import id.simpul.pemeriksaan.paket.PaketHidup;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Membaca LRA menjadi rekap realisasi; baris jumlah tidak diimpor, hanya dibandingkan dengan bagiannya. */
final class PenerapLra implements PenerapBerkas {
    private final Dpa dpa;
    private final KebijakanPelampauan kebijakan;
    private final Penampung penampung;
    private final PencariBaris pencari;
    private final PenjumlahTingkat perTingkat;
    private final TabelKiriman tabel;
    private final PencatatAsing asing = new PencatatAsing();
    private final Map<UUID, Integer> nomorBaris = new HashMap<>();
    private final Map<UUID, IsianRekap.Baris> realisasi = new LinkedHashMap<>();
    private final PembandingLra pembanding;
    private BigDecimal total = BigDecimal.ZERO;
    private int duplikat;

    PenerapLra(PekerjaanEntity pekerjaan, Dpa dpa, KebijakanPelampauan kebijakan, Penampung penampung) {
        this.dpa = dpa;
        this.kebijakan = kebijakan;
        this.penampung = penampung;
        this.pencari = new PencariBaris(dpa);
        this.perTingkat = new PenjumlahTingkat(pencari);
        this.pembanding = new PembandingLra(dpa);
        this.tabel = new TabelKiriman(pekerjaan.jenis, pekerjaan.tahun);
    }

    @Override
    public void terima(BarisImpor baris) {
        if (!pembanding.ambil(baris)) {
            terimaDaun(baris);
        }
        penampung.tampung(BarisTampung.mentah(baris.nomor(), penampung.mentah(baris), baris.cacat()));
    }

    @Override
    public void periksa() {
        penampung.tuntaskan();
        pembanding.bandingkan();
    }

    @Override
    public void lengkapi(PaketHidup paket) {
        tabel.lengkapi(paket);
    }

    @Override
    public Rekonsiliasi rekonsiliasi() {
        return new Rekonsiliasi(
                penampung.banyak(),
                total,
                dpa.total().nilai(),
                perTingkat.daftar(PenjumlahTingkat.anggaran(dpa)),
                List.of(),
                asing.daftar(),
                duplikat);
    }

    @Override
    public Object muatan() {
        return realisasi.isEmpty() ? null : new IsianRekap(List.copyOf(realisasi.values()));
    }

    @Override
    public void tuntaskan() {
        penampung.tuntaskan();
    }

    private void terimaDaun(BarisImpor baris) {
        BigDecimal nilai = KolomEkspor.uang(baris, KolomEkspor.REALISASI);
        LetakEkspor letak = LetakEkspor.dari(baris);
        List<Rincian> calon = pencari.cari(letak);
        if (calon.size() != 1) {
            pencari.tolak(baris, letak, calon, asing);
        } else if (nilai != null) {
            catat(baris, calon.get(0), letak, nilai);
        }
    }

    private void catat(BarisImpor baris, Rincian rincian, LetakEkspor letak, BigDecimal nilai) {
        Integer lama = nomorBaris.putIfAbsent(rincian.id(), baris.nomor());
        if (lama != null) {
            duplikat++;
            baris.tolak(null, "duplikat", "mengulang baris %d.".formatted(lama));
            return;
        }
        String alasan = KolomEkspor.teks(baris, KolomEkspor.ALASAN);
        periksaAnggaran(baris, rincian, nilai, alasan);
        boolean lebih = nilai.compareTo(rincian.anggaran().nilai()) > 0;
        realisasi.put(rincian.id(), new IsianRekap.Baris(rincian.id(), nilai, lebih ? alasan : null));
        perTingkat.tambah(rincian, nilai);
        total = total.add(nilai);
        pembanding.tambah(letak, nilai);
        tabel.terima(baris);
    }

    private void periksaAnggaran(BarisImpor baris, Rincian rincian, BigDecimal nilai, String alasan) {
        BigDecimal anggaran = rincian.anggaran().nilai();
        BigDecimal tercetak = KolomEkspor.uang(baris, KolomEkspor.PAGU);
        if (tercetak != null && tercetak.compareTo(anggaran) != 0) {
            baris.ingatkan(
                    KolomEkspor.terisi(baris, KolomEkspor.PAGU),
                    "anggaran-beda",
                    "anggaran di berkas bukan anggaran DPA yang berlaku.",
                    tercetak,
                    anggaran);
        }
        boolean diterima = kebijakan == KebijakanPelampauan.TERIMA_BERALASAN && alasan != null;
        if (nilai.compareTo(anggaran) > 0 && !diterima) {
            baris.tolak(
                    "realisasi",
                    "melebihi-anggaran",
                    "realisasi Rp%s melebihi anggaran Rp%s, lebih Rp%s."
                            .formatted(
                                    nilai.toPlainString(),
                                    anggaran.toPlainString(),
                                    nilai.subtract(anggaran).toPlainString()));
        }
    }
}
