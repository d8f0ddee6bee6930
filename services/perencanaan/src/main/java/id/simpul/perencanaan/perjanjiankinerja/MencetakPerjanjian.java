package id.simpul.perencanaan.perjanjiankinerja;

import id.simpul.dokumen.Format;
import id.simpul.dokumen.Perender;
import id.simpul.dokumen.model.Dokumen;
import id.simpul.http.Sidik;
import id.simpul.perencanaan.kota.Kota;
import id.simpul.perencanaan.kota.MengaturKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.UUID;

/** Mencetak perjanjian; isi, tanda tangan, dan profil kota yang sama menghasilkan bita yang sama. */
@ApplicationScoped
public class MencetakPerjanjian {
    private final PerjanjianKinerjaRepository perjanjian;
    private final TandaTanganRepository tandaTangan;
    private final MengaturKota kota;

    MencetakPerjanjian(PerjanjianKinerjaRepository perjanjian, TandaTanganRepository tandaTangan, MengaturKota kota) {
        this.perjanjian = perjanjian;
        this.tandaTangan = tandaTangan;
        this.kota = kota;
    }

    /**
     * Naskah siap cetak.
     *
     * @param sidik tetap selama bitanya tetap; menjadi ETag bersama formatnya
     * @param nama awal nama berkas
     */
    record Naskah(Dokumen dokumen, String sidik, String nama) {}

    @Transactional
    Naskah susun(UUID id) {
        PerjanjianKinerjaEntity baris = perjanjian.wajib(id);
        PerjanjianKinerja isi = baris.kePerjanjian(tandaTangan.milik(baris));
        Kota milik = kota.baca();
        Dokumen dokumen = new NaskahPerjanjian(isi, milik, baris.diubah).susun();
        String nama = "pk-%s-%d-%s-revisi-%d"
                .formatted(milik.kode(), isi.tahun(), isi.tingkat().name().toLowerCase(Locale.ROOT), isi.revisi());
        return new Naskah(dokumen, Sidik.sha256(dokumen.toString()), nama);
    }

    /** Satu cetakan pada satu waktu: mencetak memakan memori jauh lebih banyak daripada membaca. */
    static synchronized byte[] cetak(Dokumen dokumen, Format format) {
        try (ByteArrayOutputStream penampung = new ByteArrayOutputStream()) {
            Malas.PERENDER.untuk(format).tulis(dokumen, penampung);
            return penampung.toByteArray();
        } catch (IOException galat) {
            throw new UncheckedIOException("Penampung di memori menolak tulisan", galat);
        }
    }

    private static final class Malas {
        static final Perender PERENDER = new Perender();
    }
}
