package id.simpul.perencanaan.rencanaaksi;

import id.simpul.tabel.TabelKeluaran;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Satu tonggak triwulan bersama butirnya: bentuk tabel rencana aksi.
 *
 * @param triwulan null untuk butir yang belum bertonggak
 */
record BarisAksi(
        UUID butirId,
        String kode,
        String indikator,
        String satuan,
        BigDecimal targetTahun,
        Integer triwulan,
        String aksi,
        BigDecimal target,
        BigDecimal anggaran) {
    static final TabelKeluaran<BarisAksi> TABEL = TabelKeluaran.<BarisAksi>bernama("rencana-aksi")
            .teks("butirId", BarisAksi::butirId)
            .teks("kode", BarisAksi::kode)
            .teks("indikator", BarisAksi::indikator)
            .teks("satuan", BarisAksi::satuan)
            .bilangan("targetTahun", BarisAksi::targetTahun)
            .bulat("triwulan", BarisAksi::triwulan)
            .teks("aksi", BarisAksi::aksi)
            .bilangan("target", BarisAksi::target)
            .uang("anggaran", BarisAksi::anggaran);

    static List<BarisAksi> dari(RencanaAksi isi) {
        return isi.butir().stream().flatMap(satu -> milik(satu).stream()).toList();
    }

    private static List<BarisAksi> milik(RencanaAksi.ButirAksi butir) {
        if (butir.tonggak().isEmpty()) {
            return List.of(baris(butir, new IsiRencanaAksi.Tonggak(null, null, null, null)));
        }
        return butir.tonggak().stream().map(satu -> baris(butir, satu)).toList();
    }

    private static BarisAksi baris(RencanaAksi.ButirAksi butir, IsiRencanaAksi.Tonggak tonggak) {
        return new BarisAksi(
                butir.butirId(),
                butir.kode(),
                butir.indikator(),
                butir.satuan(),
                butir.target(),
                tonggak.triwulan(),
                tonggak.aksi(),
                tonggak.target(),
                tonggak.anggaran());
    }
}
