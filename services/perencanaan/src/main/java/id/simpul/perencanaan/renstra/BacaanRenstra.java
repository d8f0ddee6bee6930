package id.simpul.perencanaan.renstra;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Renstra bagi fitur lain di layanan ini, hanya dibaca; dipanggil di dalam transaksi pemakainya. */
@ApplicationScoped
public class BacaanRenstra {
    private final VersiRenstraRepository versi;

    BacaanRenstra(VersiRenstraRepository versi) {
        this.versi = versi;
    }

    /** Renstra dengan id itu di kota ini: versi yang berlaku, atau rancangan pertama bila belum pernah ditetapkan. */
    public Optional<Isi> cari(UUID id) {
        return versi.tampil(id)
                .map(baris -> new Isi(
                        baris.renstraId,
                        baris.judul,
                        baris.tahunAwal,
                        baris.tahunAkhir,
                        baris.status,
                        List.copyOf(baris.program),
                        baris.nomor));
    }

    /**
     * Renstra yang berlaku sekarang.
     *
     * @param tahunAkhir tahun terakhir periode, termasuk
     * @param nomorVersi versi Renstra, dibaca dengan {@code ?nomorVersi=}
     */
    public record Isi(
            UUID id,
            String judul,
            int tahunAwal,
            int tahunAkhir,
            StatusRenstra status,
            List<ProgramRenstra> program,
            int nomorVersi) {}
}
