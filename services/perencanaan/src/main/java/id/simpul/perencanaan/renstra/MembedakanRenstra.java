package id.simpul.perencanaan.renstra;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.http.Batas;
import id.simpul.http.Halaman;
import id.simpul.http.Kursor;
import id.simpul.perencanaan.indikator.IndikatorRenstra;
import id.simpul.perencanaan.renstra.BedaRenstra.JenisPerubahan;
import id.simpul.perencanaan.renstra.BedaRenstra.Perubahan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Beda dua versi Renstra: apa yang berubah, dari apa, menjadi apa, dan mengapa. */
@ApplicationScoped
public class MembedakanRenstra {
    private final VersiRenstraRepository versi;
    private final IndikatorRenstra indikator;
    private final ObjectMapper json;

    MembedakanRenstra(VersiRenstraRepository versi, IndikatorRenstra indikator, ObjectMapper json) {
        this.versi = versi;
        this.indikator = indikator;
        this.json = json;
    }

    /**
     * Beda versi {@code dari} dan {@code ke}; urutannya boleh terbalik.
     *
     * @param nomorDari null = satu sebelum {@code ke}
     * @param nomorKe null = versi terakhir, termasuk rancangan
     */
    @Transactional
    public BedaRenstra bedakan(UUID id, Integer nomorDari, Integer nomorKe, Integer limit, String kursor) {
        VersiRenstraEntity terakhir = versi.terbuka(id).orElseGet(() -> versi.wajib(id));
        int batas = Batas.dari(limit);
        int ke = nomorKe == null ? terakhir.nomor : nomorKe;
        int dari = nomorDari == null ? Math.max(1, ke - 1) : nomorDari;
        VersiRenstraEntity versiDari = versi.pada(id, dari);
        VersiRenstraEntity versiKe = versi.pada(id, ke);
        List<Perubahan> semua = perubahan(id, dari, ke);
        String saringan = "beda|%s|%d.%d|%d.%d".formatted(id, dari, versiDari.versi, ke, versiKe.versi);
        int sesudah = kursor == null
                ? 0
                : Kursor.bilangan(kursor, Kursor.baca(kursor, saringan, 1).get(0));
        Halaman<Perubahan> halaman = Halaman.dari(
                semua.stream().skip(sesudah).toList(), batas, akhir -> Kursor.tulis(saringan, sesudah + batas));
        return new BedaRenstra(
                VersiRenstra.dari(versiDari),
                VersiRenstra.dari(versiKe),
                semua.size(),
                halaman.data(),
                halaman.kursor());
    }

    private List<Perubahan> perubahan(UUID id, int dari, int ke) {
        List<PembandingVersi.Potret> deret = versi.antara(id, Math.min(dari, ke), Math.max(dari, ke)).stream()
                .map(this::potret)
                .toList();
        List<Perubahan> maju = new PembandingVersi(deret).bandingkan();
        return dari <= ke ? maju : maju.stream().map(MembedakanRenstra::balik).toList();
    }

    private PembandingVersi.Potret potret(VersiRenstraEntity baris) {
        return new PembandingVersi.Potret(
                baris.nomor,
                baris.alasan,
                new PerataVersi(json).ratakan(baris, indikator.milik(baris.renstraId, baris.nomor)));
    }

    private static Perubahan balik(Perubahan maju) {
        JenisPerubahan jenis =
                switch (maju.jenis()) {
                    case DITAMBAH -> JenisPerubahan.DIHAPUS;
                    case DIHAPUS -> JenisPerubahan.DITAMBAH;
                    case DIUBAH -> JenisPerubahan.DIUBAH;
                };
        return new Perubahan(
                jenis,
                maju.simpul(),
                maju.id(),
                maju.sebutan(),
                maju.bidang(),
                maju.ke(),
                maju.dari(),
                maju.nomorVersi(),
                maju.alasan());
    }
}
