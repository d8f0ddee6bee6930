package id.simpul.pelaporan.perbandingan.model;

import id.simpul.pelaporan.efisiensi.model.BarisSisa;
import java.util.List;

/**
 * Analisis (g): program dan kegiatan di balik sebuah sasaran.
 *
 * @param data program lalu kegiatannya, urut cetak DPA
 * @param keterangan mengapa kosong; null bila berisi
 */
public record ProgramPendukung(List<BarisSisa> data, String keterangan) {}
