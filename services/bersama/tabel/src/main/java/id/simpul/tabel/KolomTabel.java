package id.simpul.tabel;

import java.util.function.Function;

/**
 * Satu kolom keluaran.
 *
 * @param nama kepala kolom, sama dengan nama bidang JSON atau kolom paket data supaya satu kata berarti satu hal
 * @param jenis cara menulisnya
 * @param nilai mengambil isi dari satu baris; null berarti sel kosong, bukan nol
 */
public record KolomTabel<T>(String nama, JenisKolom jenis, Function<? super T, ?> nilai) {}
