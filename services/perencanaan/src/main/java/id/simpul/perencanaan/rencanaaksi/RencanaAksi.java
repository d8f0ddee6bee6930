package id.simpul.perencanaan.rencanaaksi;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.simpul.aturan.rencana.Akumulasi;
import id.simpul.http.TindakanTersedia;
import id.simpul.perencanaan.perjanjiankinerja.IsiPerjanjianKinerja;
import id.simpul.perencanaan.perjanjiankinerja.StatusPerjanjian;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Rencana aksi di samping target dan anggaran perjanjiannya, dalam satu bacaan.
 *
 * @param butir semua butir perjanjian, juga yang belum bertonggak
 * @param program program dan anggaran perjanjian
 * @param anggaranPerjanjian jumlah anggaran program, rupiah
 * @param anggaranAksi jumlah anggaran tonggak; null bila tidak ada yang dirinci
 * @param versi 0 bila belum disusun
 */
public record RencanaAksi(
        UUID pkId,
        int tahun,
        StatusPerjanjian statusPerjanjian,
        List<ButirAksi> butir,
        List<IsiPerjanjianKinerja.Program> program,
        BigDecimal anggaranPerjanjian,
        BigDecimal anggaranAksi,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<TindakanTersedia> tindakan,
        int versi) {

    /** Butir perjanjian dengan tonggaknya, urut triwulan. */
    public record ButirAksi(
            UUID butirId,
            UUID indikatorId,
            String kode,
            String indikator,
            String satuan,
            Akumulasi akumulasi,
            BigDecimal target,
            String teksTarget,
            List<IsiRencanaAksi.Tonggak> tonggak) {}
}
