package id.simpul.pemeriksaan.data;

/** Nama kolom yang membentuk pohon pada sebuah tabel; kolom yang tidak ada dibaca kosong. */
public record SkemaPohon(String uraian, String indukUraian, String kode, String indukKode) {
    public static final SkemaPohon ANGGARAN = new SkemaPohon("uraian", "induk_uraian", "kode", "");
    public static final SkemaPohon MATRIKS = new SkemaPohon("uraian", "", "kode", "induk_kode");
    public static final SkemaPohon EFISIENSI = new SkemaPohon("program_kegiatan", "", "kode", "");
}
