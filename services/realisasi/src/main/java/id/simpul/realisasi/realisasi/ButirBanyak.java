package id.simpul.realisasi.realisasi;

import id.simpul.galat.GalatAplikasi;
import id.simpul.realisasi.indikator.IndikatorDikenal;
import id.simpul.realisasi.realisasi.model.IsianRealisasi;
import java.util.function.Consumer;

/**
 * Satu isian dari kiriman banyak.
 *
 * @param tolak penerima penolakan isian ini
 */
public record ButirBanyak(
        KunciRealisasi kunci, IndikatorDikenal definisi, IsianRealisasi isian, Consumer<GalatAplikasi> tolak) {}
