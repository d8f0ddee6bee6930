package id.simpul.pelaporan.perbandingan.model;

/** Apa yang berganti di antara dua tahun sehingga angkanya tidak, atau belum tentu, sebanding. */
public enum JenisPatahan {
    /** Bunyi indikator berganti tanpa silsilah GANTI_NAMA. */
    DEFINISI(true),
    SATUAN(true),
    /** Dari makin tinggi menjadi makin rendah makin baik, atau sebaliknya. */
    ARAH(true),
    /** Capaiannya dihitung dengan rumus lain. */
    RUMUS(true),
    /** Pembilang dihitung dari hal lain. */
    PEMBILANG(true),
    /** Penyebut dari satuan, sumber, atau pengertian lain. */
    PENYEBUT(true),
    /** Indikator dipecah dari yang lama. */
    PECAH(true),
    /** Beberapa indikator lama digabung. */
    GABUNG(true),
    /** Hanya namanya yang berganti; angkanya tetap sebanding. */
    GANTI_NAMA(false),
    /** Penyebut lebih dari dua kali lipat, atau kurang dari separuh, tanpa penjelasan: perlu diperiksa orang. */
    PENYEBUT_MELONJAK(false);

    private final boolean memutus;

    JenisPatahan(boolean memutus) {
        this.memutus = memutus;
    }

    /** Apakah angka di kedua sisinya tidak boleh dibandingkan. */
    public boolean memutus() {
        return memutus;
    }
}
