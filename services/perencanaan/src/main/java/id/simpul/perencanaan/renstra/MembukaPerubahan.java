package id.simpul.perencanaan.renstra;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.galat.GalatAplikasi;
import id.simpul.http.Pemeriksa;
import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import id.simpul.perencanaan.indikator.IndikatorRenstra;
import id.simpul.perencanaan.renstra.AlurRenstra.Langkah;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Membuka versi baru dari Renstra yang sudah ditetapkan, dan membatalkannya selama masih DRAF. */
@ApplicationScoped
public class MembukaPerubahan {
    private final VersiRenstraRepository versi;
    private final IndikatorRenstra indikator;
    private final AlurRenstra alur;
    private final Pemeriksa pemeriksa;
    private final PencatatRenstra pencatat;
    private final PenyajiRenstra penyaji;
    private final KonteksKota konteks;

    MembukaPerubahan(
            VersiRenstraRepository versi,
            IndikatorRenstra indikator,
            AlurRenstra alur,
            Pemeriksa pemeriksa,
            PencatatRenstra pencatat,
            PenyajiRenstra penyaji,
            KonteksKota konteks) {
        this.versi = versi;
        this.indikator = indikator;
        this.alur = alur;
        this.pemeriksa = pemeriksa;
        this.pencatat = pencatat;
        this.penyaji = penyaji;
        this.konteks = konteks;
    }

    /** Versi baru berisi salinan yang berlaku; yang berlaku tetap terbaca dan tetap berlaku sampai ini ditetapkan. */
    @Transactional
    public Renstra buka(UUID id, IsiPerubahanRenstra isi, String ifMatch) {
        VersiRenstraEntity berlaku = versi.wajibTerkunci(id);
        Prasyarat.ubah(ifMatch, TagEntitas.dari(berlaku.versi));
        alur.pastikan(Langkah.PERUBAHAN, versi.terbuka(id).orElse(berlaku));
        pemeriksa.periksa(isi);
        periksaTanggal(isi, berlaku);
        VersiRenstraEntity baru = berlaku.salinan();
        baru.alasan = isi.alasan();
        baru.berlakuSejak = isi.berlakuSejak();
        baru.catat(LangkahAlur.tanpaJabatan("dibuat", konteks.pelaku().sub(), Instant.now(), isi.alasan()));
        versi.persistAndFlush(baru);
        indikator.salin(id, berlaku.nomor, baru.nomor);
        pencatat.pohon(baru, "perubahan dibuka", isi.alasan(), null);
        return penyaji.sajikan(baru);
    }

    /** Membuang rancangan perubahan; versi yang berlaku tidak tersentuh. */
    @Transactional
    public void batalkan(UUID id, String ifMatch) {
        VersiRenstraEntity baris = versi.terbuka(id).orElseGet(() -> versi.wajib(id));
        Prasyarat.ubah(ifMatch, TagEntitas.dari(baris.versi));
        alur.pastikan(Langkah.PEMBATALAN_PERUBAHAN, baris);
        pencatat.dibatalkan(baris);
        indikator.buang(id, baris.nomor);
        versi.delete(baris);
        versi.flush();
    }

    private static void periksaTanggal(IsiPerubahanRenstra isi, VersiRenstraEntity berlaku) {
        if (isi.berlakuSejak() != null && isi.berlakuSejak().isBefore(berlaku.berlakuSejak)) {
            throw new NilaiTidakSah(
                    "berlakuSejak",
                    "urutan",
                    isi.berlakuSejak(),
                    "tidak boleh sebelum versi yang diubah berlaku, " + berlaku.berlakuSejak);
        }
        if (isi.berlakuSejak() != null && isi.berlakuSejak().getYear() > berlaku.tahunAkhir) {
            throw GalatAplikasi.validasi(
                    "/berlakuSejak",
                    isi.berlakuSejak(),
                    "rentang",
                    "Perubahan tidak dapat berlaku sesudah periode berakhir %d.".formatted(berlaku.tahunAkhir));
        }
    }
}
