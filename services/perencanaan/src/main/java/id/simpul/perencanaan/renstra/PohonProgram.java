package id.simpul.perencanaan.renstra;

import id.simpul.aturan.rencana.Peringatan;
import java.util.List;
import java.util.UUID;

/**
 * Pohon program satu versi Renstra.
 *
 * @param versi nomor ETag versi Renstranya
 * @param peringatan ketidakselarasan pagu dan kode, dengan angkanya; paling banyak seratus yang pertama
 */
public record PohonProgram(
        UUID renstraId, List<SimpulProgram> program, int versi, int nomorVersi, List<Peringatan> peringatan) {}
