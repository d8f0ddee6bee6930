package id.simpul.pelaporan.agregat;

import id.simpul.aturan.kota.BasisPredikat;
import id.simpul.aturan.skala.KebijakanLubang;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.capaian.model.CatatanSkala;
import id.simpul.pelaporan.capaian.model.SkalaDipakai;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import java.math.BigDecimal;

/**
 * Skala dan kebijakan yang menghasilkan predikat kota pada satu baris, supaya barisnya terbaca sendiri di luar kotanya.
 *
 * @param skala nama skala kota tahun itu
 * @param basis angka yang dibandingkan dengan skala
 * @param nilai angka tampil yang dibandingkan; null bila tidak ada
 * @param kebijakan TERBIT bila skalanya disalin dari dokumen beserta cacatnya, BARU bila utuh; null pada pengaturan lama
 * @param kebijakanLubang perlakuan nilai yang jatuh di lubang; null bila skalanya tidak cacat
 * @param sumber dokumen yang mencetak skalanya; null bila tidak disebut
 * @param alasanSkala mengapa cacatnya dipertahankan; null bila tidak disebut
 * @param alasanTanpaPredikat mengapa predikatnya null; null bila berpredikat
 */
public record AsalPredikat(
        String skala,
        BasisPredikat basis,
        BigDecimal nilai,
        String kebijakan,
        KebijakanLubang kebijakanLubang,
        String sumber,
        String alasanSkala,
        String alasanTanpaPredikat) {

    static AsalPredikat dari(UkuranIndikator ukuran, CapaianKota kota) {
        SkalaDipakai skala = kota.skala();
        BigDecimal nilai = ukuran.hasil().nilaiPredikat(kota.aturan());
        return new AsalPredikat(
                skala.nama(),
                skala.basis(),
                nilai,
                skala.kebijakan(),
                skala.kebijakanLubang(),
                skala.sumber(),
                skala.alasan(),
                ukuran.hasil().namaPredikat() == null ? alasan(ukuran, nilai, kota) : null);
    }

    private static String alasan(UkuranIndikator ukuran, BigDecimal nilai, CapaianKota kota) {
        if (nilai == null) {
            return ukuran.hasil().alasan() == null
                    ? "Tidak ada angka yang dibandingkan dengan skala."
                    : ukuran.hasil().alasan().pesan();
        }
        CatatanSkala catatan = kota.catatanSkala(nilai);
        return catatan == null ? "Nilai berada di luar semua pita skala." : catatan.keterangan();
    }
}
