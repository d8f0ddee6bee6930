package id.simpul.realisasi.keluaran;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** Keluaran seperti dibaca klien dan dikabarkan kejadian {@code keluaran}: isian beserta id dan versinya. */
public record Keluaran(UUID id, @JsonUnwrapped IsianKeluaran isian, int versi) {
    static Keluaran dari(KeluaranEntity baris) {
        return new Keluaran(baris.id, baris.isi, baris.versi);
    }
}
