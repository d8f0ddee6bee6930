package id.simpul.perencanaan.perjanjiankinerja;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.simpul.http.JsonKanonik;
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

    /** Pemeta sendiri: setelan JSON layanan boleh berubah, isi yang sudah ditandatangani tidak. */
    private static final JsonMapper PEMETA = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    static String teks(String kota, PerjanjianKinerja isi) {
        return JsonKanonik.tulis(PEMETA.valueToTree(new IsiKanonik(
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
                isi.program())));
    }
}
