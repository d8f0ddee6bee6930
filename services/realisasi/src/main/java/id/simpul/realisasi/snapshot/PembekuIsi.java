package id.simpul.realisasi.snapshot;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.simpul.http.JsonKanonik;
import id.simpul.http.Sidik;
import id.simpul.realisasi.realisasi.model.Langkah;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Membekukan isian yang baru disetujui menjadi JSON kanonik dan sidiknya. */
@ApplicationScoped
public class PembekuIsi {
    private final KonteksKota konteks;

    PembekuIsi(KonteksKota konteks) {
        this.konteks = konteks;
    }

    /**
     * Snapshot berikutnya; belum disimpan.
     *
     * @param isi isian dan konteksnya; dilengkapi di sini dengan kota, versi snapshot, dan penyetujunya
     * @param lama snapshot sebelumnya; null bila belum pernah disetujui
     */
    public IsiBeku bekukan(UUID id, ObjectNode isi, TandaSnapshot lama, String alasanPembukaan, Langkah persetujuan) {
        int versi = lama == null ? 1 : lama.versi() + 1;
        isi.remove(List.of("snapshot", "versi"));
        isi.put("kota", konteks.kota())
                .put("versiSnapshot", versi)
                .put("disetujuiOleh", persetujuan.pelaku())
                .put("disetujuiPada", persetujuan.waktu().toString());
        String kanonik = JsonKanonik.tulis(isi);
        return new IsiBeku(
                id, versi, Sidik.sha256(kanonik), persetujuan.pelaku(), persetujuan.waktu(), alasanPembukaan, kanonik);
    }
}
