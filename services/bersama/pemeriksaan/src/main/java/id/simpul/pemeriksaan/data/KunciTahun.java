package id.simpul.pemeriksaan.data;

import id.simpul.pemeriksaan.paket.Baris;
import java.util.List;

/** Indikator pada satu tahun; {@code tahun} apa adanya karena dapat berupa rentang. */
public record KunciTahun(String kode, String tahun) {

    private static final List<String> MASA = List.of("triwulan", "periode", "semester", "bulan");

    /** Tahun baris, ditambah triwulan atau bulannya bila tabel mencetaknya per masa. */
    static KunciTahun dari(Baris b) {
        String masa =
                MASA.stream().map(b::teks).filter(s -> !s.isEmpty()).findFirst().orElse("");
        return new KunciTahun(b.teks("indikator_kode"), b.teks("tahun") + (masa.isEmpty() ? "" : "-" + masa));
    }

    @Override
    public String toString() {
        return tahun.isEmpty() ? kode : kode + " tahun " + tahun;
    }
}
