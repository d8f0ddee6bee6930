package id.simpul.perencanaan.perjanjiankinerja;

import java.util.List;
import java.util.UUID;

/**
 * Isi perjanjian yang ditandatangani: semua yang dijanjikan, tanpa keadaan yang berubah sesudahnya.
 *
 * @param bentuk nama dan versi bentuk ini
 * @param kota kode kota
 */
record IsiKanonik(
        String bentuk,
        String kota,
        UUID id,
        int tahun,
        IsiPerjanjianKinerja.VersiAnggaran versiAnggaran,
        IsiPerjanjianKinerja.Tingkat tingkat,
        int revisi,
        UUID menggantikanId,
        String alasanPerubahan,
        UUID indukId,
        IsiPerjanjianKinerja.Pihak pihakPertama,
        IsiPerjanjianKinerja.Pihak pihakKedua,
        List<PerjanjianKinerja.ButirPerjanjian> butir,
        List<IsiPerjanjianKinerja.Program> program) {
    private static final String BENTUK = "simpul/perjanjian-kinerja/1";

    static String teks(String kota, PerjanjianKinerja isi) {
        return JsonKanonik.tulis(new IsiKanonik(
                BENTUK,
                kota,
                isi.id(),
                isi.tahun(),
                isi.versiAnggaran(),
                isi.tingkat(),
                isi.revisi(),
                isi.menggantikanId(),
                isi.alasanPerubahan(),
                isi.indukId(),
                isi.pihakPertama(),
                isi.pihakKedua(),
                isi.butir(),
                isi.program()));
    }
}
