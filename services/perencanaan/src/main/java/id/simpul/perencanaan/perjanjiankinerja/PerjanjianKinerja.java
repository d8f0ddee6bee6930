package id.simpul.perencanaan.perjanjiankinerja;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.simpul.http.TindakanTersedia;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Perjanjian Kinerja seperti dibaca klien dan dikabarkan kejadian {@code perjanjian-kinerja}.
 *
 * @param versi nomor perubahan baris, untuk ETag
 * @param status keadaan
 * @param revisi 0 untuk yang semula, 1 untuk perubahan pertama, dan seterusnya
 * @param rangkaianId sama bagi semua revisi satu perjanjian
 * @param menggantikanId revisi sebelumnya
 * @param alasanPerubahan mengapa direvisi; null pada yang semula
 * @param indukId perjanjian atasan langsung; null pada JPT
 * @param sha256 sidik isi kanonik; null selagi DRAF
 * @param dibekukan saat isi menjadi beku (tanda tangan pertama)
 * @param tandaTangan urut waktu
 * @param tindakan hanya pada pembacaan tunggal; tidak ada di daftar dan kejadian
 */
public record PerjanjianKinerja(
        UUID id,
        int tahun,
        IsiPerjanjianKinerja.VersiAnggaran versiAnggaran,
        IsiPerjanjianKinerja.Tingkat tingkat,
        IsiPerjanjianKinerja.Pihak pihakPertama,
        IsiPerjanjianKinerja.Pihak pihakKedua,
        List<ButirPerjanjian> butir,
        List<IsiPerjanjianKinerja.Program> program,
        int versi,
        StatusPerjanjian status,
        int revisi,
        UUID rangkaianId,
        UUID menggantikanId,
        String alasanPerubahan,
        UUID indukId,
        String sha256,
        Instant dibekukan,
        List<TandaTangan> tandaTangan,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<TindakanTersedia> tindakan) {

    /**
     * Satu butir lampiran.
     *
     * @param sasaran uraian sasaran indikator
     * @param versiIndikator versi definisi indikator saat perjanjian disusun
     * @param id tetap di semua revisi selama indikatornya sama
     * @param indukId butir perjanjian induk yang didukung
     * @param targetRenstra target Renstra tahun itu; null bila Renstra tidak menetapkannya
     * @param alasanBeda mengapa target berbeda dari Renstra; null bila sama
     */
    public record ButirPerjanjian(
            UUID indikatorId,
            String kode,
            String indikator,
            String sasaran,
            String satuan,
            BigDecimal target,
            String teksTarget,
            int versiIndikator,
            UUID id,
            UUID indukId,
            BigDecimal targetRenstra,
            String alasanBeda) {
        ButirPerjanjian denganId(UUID idTetap) {
            return new ButirPerjanjian(
                    indikatorId,
                    kode,
                    indikator,
                    sasaran,
                    satuan,
                    target,
                    teksTarget,
                    versiIndikator,
                    idTetap,
                    indukId,
                    targetRenstra,
                    alasanBeda);
        }
    }

    PerjanjianKinerja denganTindakan(List<TindakanTersedia> sekarang) {
        return new PerjanjianKinerja(
                id,
                tahun,
                versiAnggaran,
                tingkat,
                pihakPertama,
                pihakKedua,
                butir,
                program,
                versi,
                status,
                revisi,
                rangkaianId,
                menggantikanId,
                alasanPerubahan,
                indukId,
                sha256,
                dibekukan,
                tandaTangan,
                sekarang);
    }

    /** Jumlah anggaran program, rupiah. */
    BigDecimal jumlahAnggaran() {
        return program.stream().map(IsiPerjanjianKinerja.Program::anggaran).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    IsiPerjanjianKinerja.Pihak pihak(PihakKe ke) {
        return ke == PihakKe.PERTAMA ? pihakPertama : pihakKedua;
    }
}
