package id.simpul.realisasi.realisasi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.simpul.galat.GalatAplikasi;
import id.simpul.realisasi.indikator.IndikatorDikenal;
import id.simpul.realisasi.indikator.SalinanIndikator;
import id.simpul.realisasi.riwayat.BukuRiwayat;
import id.simpul.realisasi.snapshot.IsiBeku;
import id.simpul.realisasi.snapshot.LaciSnapshot;
import id.simpul.realisasi.snapshot.LemariSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Membandingkan keadaan sekarang dengan snapshot persetujuan terakhir, termasuk target yang berlaku. */
@ApplicationScoped
public class MembandingkanRealisasi {
    private static final List<String> BIDANG = List.of(
            "cara",
            "keadaan",
            "nilai",
            "pembilang",
            "penyebut",
            "komponen",
            "alasanSatuanCampur",
            "alasan",
            "tercetak",
            "catatan",
            "narasi",
            "dasarPenyebut",
            "bukti",
            "target");
    private static final List<String> PENYIMPANAN = List.of("diubah", "ditambah-bukti", "dilepas-bukti");

    private final RealisasiRepository realisasi;
    private final SalinanIndikator indikator;
    private final PenyajiRealisasi penyaji;
    private final LemariSnapshot lemari;
    private final BukuRiwayat riwayat;
    private final ObjectMapper json;

    MembandingkanRealisasi(
            RealisasiRepository realisasi,
            SalinanIndikator indikator,
            PenyajiRealisasi penyaji,
            LemariSnapshot lemari,
            BukuRiwayat riwayat,
            ObjectMapper json) {
        this.realisasi = realisasi;
        this.indikator = indikator;
        this.penyaji = penyaji;
        this.lemari = lemari;
        this.riwayat = riwayat;
        this.json = json;
    }

    /** Beda dengan snapshot terakhir; 404 bila tidak ada di kota ini atau belum pernah disetujui. */
    @Transactional
    public BedaRealisasi beda(UUID id) {
        RealisasiEntity baris = realisasi.wajib(id);
        IsiBeku snapshot = lemari.terakhir(LaciSnapshot.REALISASI, id)
                .orElseThrow(() -> GalatAplikasi.tidakDitemukan("Snapshot realisasi", id));
        return new BedaRealisasi(
                id,
                baris.status,
                snapshot.tanda(),
                baris.alasanPembukaan,
                riwayat.banyaknya(BukuRealisasi.JENIS, id.toString(), PENYIMPANAN, snapshot.waktu()),
                snapshot.beda(sekarang(baris), BIDANG));
    }

    private JsonNode sekarang(RealisasiEntity baris) {
        IndikatorDikenal definisi = indikator.cari(baris.indikatorId).orElseThrow();
        ObjectNode isi = json.valueToTree(penyaji.fakta(baris, definisi));
        isi.set("target", MembekukanRealisasi.target(indikator.definisi(baris.indikatorId), baris.tahun));
        return isi;
    }
}
