package id.simpul.perencanaan.renstra;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Renstra bagi fitur lain di layanan ini, hanya dibaca; dipanggil di dalam transaksi pemakainya. */
@ApplicationScoped
public class BacaanRenstra {
    private final RenstraRepository renstra;

    BacaanRenstra(RenstraRepository renstra) {
        this.renstra = renstra;
    }

    /** Renstra dengan id itu di kota ini. */
    public Optional<Isi> cari(UUID id) {
        return renstra.findByIdOptional(id)
                .map(baris -> new Isi(
                        baris.id,
                        baris.judul,
                        baris.tahunAwal,
                        baris.tahunAkhir,
                        baris.status,
                        List.copyOf(baris.program),
                        baris.versi));
    }

    /**
     * Renstra seperti tersimpan sekarang.
     *
     * @param tahunAkhir tahun terakhir periode, termasuk
     */
    public record Isi(
            UUID id,
            String judul,
            int tahunAwal,
            int tahunAkhir,
            StatusRenstra status,
            List<ProgramRenstra> program,
            int versi) {}
}
