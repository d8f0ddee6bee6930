package id.simpul.pelaporan.naskah;

import java.util.List;

/**
 * Naskah satu tahun.
 *
 * @param data yang sudah ditulis, menurut urutan dokumen
 * @param belumDitulis kode bagian yang belum ada naskahnya
 */
public record DaftarNaskah(int tahun, List<Naskah> data, List<String> belumDitulis) {}
