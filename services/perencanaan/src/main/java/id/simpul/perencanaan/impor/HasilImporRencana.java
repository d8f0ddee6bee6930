package id.simpul.perencanaan.impor;

/** Ringkasan Renstra yang dimuat; alamatnya di header {@code Location}. */
record HasilImporRencana(
        String judul,
        int tahunAwal,
        int tahunAkhir,
        int tujuan,
        int sasaran,
        long program,
        long kegiatan,
        long subKegiatan,
        int indikator) {}
