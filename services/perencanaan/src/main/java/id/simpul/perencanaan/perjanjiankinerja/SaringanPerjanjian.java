package id.simpul.perencanaan.perjanjiankinerja;

import id.simpul.aturan.nilai.TahunAnggaran;

/** Saringan daftar; tingkat dan status boleh null. */
record SaringanPerjanjian(TahunAnggaran tahun, IsiPerjanjianKinerja.Tingkat tingkat, StatusPerjanjian status) {
    /** Pengenal saringan bagi kursor; tanpa tingkat dan status sama dengan daftar sebelum ada keduanya. */
    String kunci() {
        return "perjanjian-kinerja" + tahun + (tingkat == null ? "" : tingkat) + (status == null ? "" : status);
    }
}
