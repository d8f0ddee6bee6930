package id.simpul.pemeriksaan.kaidah;

import id.simpul.pemeriksaan.kaidah.anggaran.AnggaranDicetakDuaKali;
import id.simpul.pemeriksaan.kaidah.anggaran.JumlahAnggaran;
import id.simpul.pemeriksaan.kaidah.anggaran.JumlahPagu;
import id.simpul.pemeriksaan.kaidah.anggaran.PersenSerapan;
import id.simpul.pemeriksaan.kaidah.anggaran.RealisasiMelebihiAnggaran;
import id.simpul.pemeriksaan.kaidah.anggaran.TotalTerhadapRincian;
import id.simpul.pemeriksaan.kaidah.capaian.CapaianTanpaDesimal;
import id.simpul.pemeriksaan.kaidah.capaian.CapaianTercetak;
import id.simpul.pemeriksaan.kaidah.capaian.PredikatCapaian;
import id.simpul.pemeriksaan.kaidah.capaian.RataRataCapaian;
import id.simpul.pemeriksaan.kaidah.capaian.RealisasiPersen;
import id.simpul.pemeriksaan.kaidah.capaian.SkalaUtuh;
import id.simpul.pemeriksaan.kaidah.komponen.JumlahKomponen;
import id.simpul.pemeriksaan.kaidah.komponen.PenyebutAntarTahun;
import id.simpul.pemeriksaan.kaidah.komponen.SatuanKomponen;
import id.simpul.pemeriksaan.kaidah.tabel.JumlahTabel;
import java.util.List;

/** Semua kaidah pemeriksaan laporan terbit. */
public final class DaftarKaidah {
    private static final List<Kaidah> SEMUA = List.of(
            new JumlahAnggaran(),
            new TotalTerhadapRincian(),
            new JumlahPagu(),
            new AnggaranDicetakDuaKali(),
            new RealisasiMelebihiAnggaran(),
            new PersenSerapan(),
            new RealisasiPersen(),
            new CapaianTercetak(),
            new CapaianTanpaDesimal(),
            new RataRataCapaian(),
            new PredikatCapaian(),
            new SkalaUtuh(),
            new JumlahKomponen(),
            new SatuanKomponen(),
            new PenyebutAntarTahun(),
            new JumlahTabel());

    private DaftarKaidah() {}

    public static List<Kaidah> semua() {
        return SEMUA;
    }
}
