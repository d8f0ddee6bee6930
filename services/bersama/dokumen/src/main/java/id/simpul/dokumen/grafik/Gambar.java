package id.simpul.dokumen.grafik;

import java.util.function.Consumer;

/**
 * Gambar siap lukis.
 *
 * @param lebar lebar dalam piksel CSS
 * @param tinggi tinggi dalam piksel CSS
 * @param uraian uraian bagi pembaca layar: isi grafik dalam kalimat
 * @param pelukis menuangkan gambar ke kanvas
 */
public record Gambar(double lebar, double tinggi, String uraian, Consumer<Kanvas> pelukis) {}
