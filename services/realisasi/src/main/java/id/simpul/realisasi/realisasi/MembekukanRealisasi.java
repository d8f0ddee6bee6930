package id.simpul.realisasi.realisasi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.simpul.kejadian.Kejadian;
import id.simpul.kejadian.keluar.PenerbitKejadian;
import id.simpul.realisasi.indikator.SalinanIndikator;
import id.simpul.realisasi.realisasi.model.Langkah;
import id.simpul.realisasi.snapshot.IsiBeku;
import id.simpul.realisasi.snapshot.LaciSnapshot;
import id.simpul.realisasi.snapshot.LemariSnapshot;
import id.simpul.realisasi.snapshot.PembekuIsi;
import id.simpul.realisasi.snapshot.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;

/** Membekukan realisasi yang disetujui, beserta definisi indikator dan target yang berlaku saat itu. */
@ApplicationScoped
class MembekukanRealisasi {
    private final ObjectMapper json;
    private final SalinanIndikator indikator;
    private final PembekuIsi pembeku;
    private final LemariSnapshot lemari;
    private final PenerbitKejadian penerbit;

    MembekukanRealisasi(
            ObjectMapper json,
            SalinanIndikator indikator,
            PembekuIsi pembeku,
            LemariSnapshot lemari,
            PenerbitKejadian penerbit) {
        this.json = json;
        this.indikator = indikator;
        this.pembeku = pembeku;
        this.lemari = lemari;
        this.penerbit = penerbit;
    }

    /** Snapshot berikutnya untuk keadaan itu; belum disimpan. */
    IsiBeku bekukan(RealisasiIndikator fakta, Langkah persetujuan) {
        JsonNode definisi = indikator.definisi(fakta.indikatorId());
        ObjectNode isi = json.valueToTree(fakta);
        isi.<ObjectNode>set("indikator", definisi).set("target", target(definisi, fakta.tahun()));
        return pembeku.bekukan(fakta.id(), isi, fakta.snapshot(), fakta.alasanPembukaan(), persetujuan);
    }

    /** Menyimpan dan mengabarkannya di bawah kunci sendiri, sehingga tidak pernah tertimpa. */
    void simpan(RealisasiIndikator fakta, IsiBeku beku) {
        lemari.simpan(LaciSnapshot.REALISASI, beku);
        penerbit.terbitkan(new Kejadian(
                "realisasi-disetujui",
                beku.id() + "|" + beku.versi(),
                Snapshot.dari(beku, fakta.indikatorId(), fakta.periode())));
    }

    static JsonNode target(JsonNode definisi, int tahun) {
        for (JsonNode satu : definisi.path("target")) {
            if (satu.path("tahun").asInt() == tahun) {
                return satu;
            }
        }
        return NullNode.getInstance();
    }
}
