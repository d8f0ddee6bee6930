package id.simpul.realisasi.realisasi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.simpul.http.JsonKanonik;
import id.simpul.http.Sidik;
import id.simpul.kejadian.Kejadian;
import id.simpul.kejadian.keluar.PenerbitKejadian;
import id.simpul.realisasi.indikator.SalinanIndikator;
import id.simpul.realisasi.realisasi.model.Langkah;
import id.simpul.realisasi.snapshot.LemariSnapshot;
import id.simpul.realisasi.snapshot.Snapshot;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Membekukan realisasi yang disetujui, beserta definisi indikator dan target yang berlaku saat itu. */
@ApplicationScoped
class MembekukanRealisasi {
    private final ObjectMapper json;
    private final SalinanIndikator indikator;
    private final LemariSnapshot lemari;
    private final PenerbitKejadian penerbit;
    private final KonteksKota konteks;

    MembekukanRealisasi(
            ObjectMapper json,
            SalinanIndikator indikator,
            LemariSnapshot lemari,
            PenerbitKejadian penerbit,
            KonteksKota konteks) {
        this.json = json;
        this.indikator = indikator;
        this.lemari = lemari;
        this.penerbit = penerbit;
        this.konteks = konteks;
    }

    /** Snapshot berikutnya untuk keadaan itu; belum disimpan. */
    Snapshot bekukan(RealisasiIndikator fakta, Langkah persetujuan) {
        int versi = fakta.snapshot() == null ? 1 : fakta.snapshot().versi() + 1;
        JsonNode definisi = indikator.definisi(fakta.indikatorId());
        ObjectNode isi = json.valueToTree(fakta);
        isi.remove(List.of("snapshot", "versi"));
        isi.put("kota", konteks.kota())
                .put("versiSnapshot", versi)
                .put("disetujuiOleh", persetujuan.pelaku())
                .put("disetujuiPada", persetujuan.waktu().toString())
                .<ObjectNode>set("indikator", definisi)
                .set("target", target(definisi, fakta.tahun()));
        String kanonik = JsonKanonik.tulis(isi);
        return new Snapshot(
                fakta.id(),
                fakta.indikatorId(),
                fakta.periode(),
                versi,
                Sidik.sha256(kanonik),
                persetujuan.pelaku(),
                persetujuan.waktu(),
                fakta.alasanPembukaan(),
                kanonik);
    }

    /** Menyimpan dan mengabarkannya di bawah kunci sendiri, sehingga tidak pernah tertimpa. */
    void simpan(Snapshot snapshot) {
        lemari.simpan(snapshot);
        penerbit.terbitkan(
                new Kejadian("realisasi-disetujui", snapshot.id() + "|" + snapshot.versiSnapshot(), snapshot));
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
