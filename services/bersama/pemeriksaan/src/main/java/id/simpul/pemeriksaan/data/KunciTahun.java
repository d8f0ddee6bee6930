package id.simpul.pemeriksaan.data;

/** Indikator pada satu tahun; {@code tahun} apa adanya karena dapat berupa rentang. */
public record KunciTahun(String kode, String tahun) {

    @Override
    public String toString() {
        return tahun.isEmpty() ? kode : kode + " tahun " + tahun;
    }
}
