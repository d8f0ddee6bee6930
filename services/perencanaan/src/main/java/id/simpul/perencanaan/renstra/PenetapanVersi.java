package id.simpul.perencanaan.renstra;

import id.simpul.perencanaan.jabatan.BuktiWewenang;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Alasan dan penetapan satu versi Renstra, bagi penjelasan angka. */
@ApplicationScoped
public class PenetapanVersi {
    private final VersiRenstraRepository versi;

    PenetapanVersi(VersiRenstraRepository versi) {
        this.versi = versi;
    }

    /** Penetapan versi itu; kosong selama masih rancangan, atau bila dipindahkan dari catatan tanpa alur. */
    public Optional<Penetapan> baca(UUID renstraId, int nomor) {
        return versi.cari(renstraId, nomor).stream()
                .flatMap(baris -> baris.alur.stream())
                .filter(satu -> satu.langkah().equals(AlurRenstra.Langkah.PENETAPAN.kode()))
                .map(satu -> new Penetapan(satu.oleh(), satu.pada(), satu.wewenang()))
                .findFirst();
    }

    /** Alasan versi itu dibuka; null untuk versi pertama atau versi yang sudah dibuang. */
    public String alasan(UUID renstraId, int nomor) {
        return versi.cari(renstraId, nomor).map(baris -> baris.alasan).orElse(null);
    }

    /** Siapa menetapkan, kapan, dan dengan wewenang apa; {@code wewenang} null untuk penetapan sebelum ia diperiksa. */
    public record Penetapan(String oleh, Instant pada, BuktiWewenang wewenang) {}
}
