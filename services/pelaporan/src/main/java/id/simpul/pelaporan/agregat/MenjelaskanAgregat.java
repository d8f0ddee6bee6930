package id.simpul.pelaporan.agregat;

import id.simpul.galat.GalatAplikasi;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.capaian.model.PenyusunCapaian;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.penjelasan.DaftarPenjelasan;
import id.simpul.pelaporan.penjelasan.PenjelasCapaian;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka;
import id.simpul.pelaporan.penjelasan.SumberBahan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Menjelaskan angka kota dan gulungannya kepada agregator; siapa penyetujunya tetap urusan kota. */
@ApplicationScoped
public class MenjelaskanAgregat {
    private final MembacaAgregat membaca;

    MenjelaskanAgregat(MembacaAgregat membaca) {
        this.membaca = membaca;
    }

    /** Capaian indikator itu dari snapshot terakhirnya; 404 bila tidak ada di kota mana pun dalam cakupan. */
    @Transactional
    public PenjelasanAngka indikator(int tahun, String indikatorId) {
        BahanAgregat bahan = membaca.bahan(null, tahun, JenisFakta.KOTA, JenisFakta.REALISASI_DISETUJUI);
        return bahan.diminta().stream()
                .flatMap(kode -> diKota(bahan, kode, tahun, indikatorId).stream())
                .findFirst()
                .orElseThrow(() -> GalatAplikasi.tidakDitemukan("Capaian indikator", indikatorId));
    }

    /** Cakupan dan rata-rata setiap kota. */
    @Transactional
    public DaftarPenjelasan capaian(int tahun, String kota) {
        PenyusunCapaianAgregat penyusun = membaca.penyusunCapaian(tahun, kota);
        LaporanCapaianAgregat laporan = penyusun.susun();
        List<PenjelasanAngka> hasil = new ArrayList<>();
        hasil.add(PenjelasCakupan.susun(laporan.cakupan(), laporan.asOf()));
        hasil.addAll(PenjelasKotaAgregat.capaian(penyusun.dihitung()));
        return new DaftarPenjelasan(hasil);
    }

    /** Setiap angka gulungan satu acuan, termasuk yang ditolak; 404 bila tidak ada kota yang memetakannya. */
    @Transactional
    public DaftarPenjelasan gulungan(int tahun, String acuan) {
        PenyusunCapaianAgregat penyusun = membaca.penyusunCapaian(tahun, null);
        return penyusun.susun().gulungan().stream()
                .filter(satu -> satu.acuanNasional().equals(acuan))
                .findFirst()
                .map(satu -> new DaftarPenjelasan(new PenjelasGulungan(satu, penyusun.anggota(acuan)).susun()))
                .orElseThrow(() -> GalatAplikasi.tidakDitemukan("Acuan nasional", acuan));
    }

    /** Cakupan, serapan setiap kota, dan gulungannya. */
    @Transactional
    public DaftarPenjelasan serapan(int tahun, String kota) {
        PenyusunSerapanAgregat penyusun = membaca.penyusunSerapan(tahun, kota);
        LaporanSerapanAgregat laporan = penyusun.susun();
        List<PenjelasanAngka> hasil = new ArrayList<>();
        hasil.add(PenjelasCakupan.susun(laporan.cakupan(), laporan.asOf()));
        hasil.addAll(PenjelasKotaAgregat.serapan(laporan, penyusun));
        return new DaftarPenjelasan(hasil);
    }

    /** Cakupan, SPM setiap kota, dan gulungannya. */
    @Transactional
    public DaftarPenjelasan spm(int tahun, Integer triwulan, String kota) {
        PenyusunSpmAgregat penyusun = membaca.penyusunSpm(tahun, triwulan, kota);
        LaporanSpmAgregat laporan = penyusun.susun();
        List<PenjelasanAngka> hasil = new ArrayList<>();
        hasil.add(PenjelasCakupan.susun(laporan.cakupan(), laporan.asOf()));
        hasil.addAll(PenjelasKotaAgregat.spm(laporan, penyusun.dihitung()));
        return new DaftarPenjelasan(hasil);
    }

    private static Optional<PenjelasanAngka> diKota(BahanAgregat bahan, String kode, int tahun, String indikatorId) {
        return bahan.kota(kode).flatMap(kota -> kota.aturan(tahun)
                .map(aturan -> new CapaianKota(
                        kota,
                        tahun,
                        aturan,
                        PenyusunCapaian.disetujui(bahan.fakta().get(kode), tahun, aturan)))
                .flatMap(capaian -> capaian.ukuran().stream()
                        .filter(satu -> satu.indikator().id().equals(indikatorId))
                        .findFirst()
                        .map(satu -> PenjelasCapaian.indikator(satu, capaian, SumberBahan.milik(kode)))));
    }
}
