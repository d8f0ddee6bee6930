package id.simpul.anggaran.impor;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.impor.BarisImpor;
import id.simpul.impor.PenampungTemuan;
import java.time.LocalDate;

/** Membaca daftar SP2D: setiap baris dibaca sendiri lalu ditampung; SP2D-nya dinilai sesudah semuanya tertampung. */
final class PenerapSp2d implements PenerapBerkas {
    private final Dpa dpa;
    private final Penampung penampung;
    private final PemeriksaTampungan pemeriksa;
    private final PenampungTemuan temuan;
    private final PencatatAsing asing = new PencatatAsing();
    private final BarisEksporSp2d pembaca;
    private final PenjumlahTingkat perTingkat;
    private final JumlahSp2d jumlah;
    private int duplikat;

    PenerapSp2d(Dpa dpa, LocalDate hariIni, Penampung penampung, PemeriksaTampungan pemeriksa, PenampungTemuan temuan) {
        this.dpa = dpa;
        this.penampung = penampung;
        this.pemeriksa = pemeriksa;
        this.temuan = temuan;
        PencariBaris pencari = new PencariBaris(dpa);
        this.pembaca = new BarisEksporSp2d(dpa, hariIni, pencari, asing);
        this.perTingkat = new PenjumlahTingkat(pencari);
        this.jumlah = new JumlahSp2d(perTingkat);
    }

    @Override
    public void terima(BarisImpor baris) {
        BarisEksporSp2d.Isi isi = pembaca.baca(baris);
        if (!baris.cacat()) {
            jumlah.tambah(isi);
        }
        Rincian terbebani = isi.terbebani();
        penampung.tampung(new BarisTampung(
                baris.nomor(),
                penampung.mentah(baris),
                baris.cacat(),
                terbebani == null ? null : terbebani.kunci(),
                terbebani == null ? null : terbebani.uraian(),
                isi.nomor(),
                isi.tanggal(),
                isi.jenis() == null ? null : isi.jenis().name(),
                KolomEkspor.teks(baris, KolomEkspor.URAIAN),
                isi.nilai(),
                KolomEkspor.teks(baris, KolomEkspor.NOMOR_ASAL),
                KolomEkspor.teks(baris, KolomEkspor.ALASAN)));
    }

    @Override
    public void periksa() {
        penampung.tuntaskan();
        duplikat = pemeriksa.periksa(penampung.pekerjaan(), dpa, temuan).duplikat();
    }

    @Override
    public Rekonsiliasi rekonsiliasi() {
        return new Rekonsiliasi(
                penampung.banyak(),
                jumlah.total(),
                pemeriksa.realisasi(dpa.tahun()).nilai(),
                perTingkat.daftar(PenjumlahTingkat.anggaran(dpa)),
                jumlah.perJenis(),
                asing.daftar(),
                duplikat);
    }

    @Override
    public Object muatan() {
        return null;
    }

    @Override
    public void tuntaskan() {
        penampung.tuntaskan();
    }
}
