package id.simpul.pelaporan.laporan;

import id.simpul.aturan.nilai.TahunAnggaran;
import id.simpul.http.Parameter;

/** Parameter kueri yang dipakai semua laporan. */
public final class ParameterLaporan {
    /** Keterangan kontrak untuk {@code tahun}. */
    public static final String KETERANGAN_TAHUN = "Tahun anggaran, empat digit, 2000 s.d. 2099";

    private ParameterLaporan() {}

    /** {@code tahun}, wajib, empat digit. */
    public static int tahun(String nilai) {
        return Parameter.wajib("tahun", nilai, teks -> TahunAnggaran.dari("tahun", teks))
                .nilai();
    }
}
