package id.simpul.pemeriksaan.data;

import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.util.Optional;

/** Satu tempat di dokumen yang mencetak capaian atau realisasi sebuah indikator pada satu tahun. */
public record CetakanCapaian(
        KunciTahun kunci,
        Optional<Angka> target,
        Optional<Angka> realisasi,
        Optional<Angka> capaian,
        String predikat,
        Baris baris) {}
