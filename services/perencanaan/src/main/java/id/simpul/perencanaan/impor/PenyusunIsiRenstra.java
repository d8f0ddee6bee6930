package id.simpul.perencanaan.impor;

import id.simpul.impor.BarisImpor;
import id.simpul.perencanaan.renstra.IsiRenstra;
import java.util.List;

/** Menyusun badan pembuatan Renstra dari baris perencanaan. */
final class PenyusunIsiRenstra {
    private final KumpulanPohon pohon;

    PenyusunIsiRenstra(KumpulanPohon pohon) {
        this.pohon = pohon;
    }

    IsiRenstra susun(Identitas identitas) {
        return new IsiRenstra(
                identitas.judul(),
                identitas.tahunAwal(),
                identitas.tahunAkhir(),
                pohon.visi().orElse(null),
                pohon.misi().values().stream()
                        .map(satu -> new IsiRenstra.Misi(KumpulanPohon.kode(satu), uraian(satu)))
                        .toList(),
                pohon.milikSendiri().stream().map(this::tujuan).toList(),
                identitas.asal(),
                identitas.sumber(),
                identitas.unitKerja(),
                identitas.lokasi(),
                null,
                rpjmd());
    }

    private IsiRenstra.Tujuan tujuan(BarisImpor baris) {
        String induk = KumpulanPohon.induk(baris);
        return new IsiRenstra.Tujuan(
                KumpulanPohon.kode(baris),
                uraian(baris),
                pohon.sasaranDari(baris).stream().map(this::sasaran).toList(),
                null,
                pohon.sasaranRpjmd(induk) ? List.of(induk) : List.of(),
                null);
    }

    private IsiRenstra.Sasaran sasaran(BarisImpor baris) {
        String kode = KumpulanPohon.kode(baris);
        return new IsiRenstra.Sasaran(
                kode,
                uraian(baris),
                pohon.strategiDari(kode).stream()
                        .map(PenyusunIsiRenstra::uraian)
                        .toList(),
                pohon.kebijakanDari(kode).stream()
                        .map(PenyusunIsiRenstra::uraian)
                        .toList(),
                null,
                null);
    }

    private IsiRenstra.Rpjmd rpjmd() {
        List<BarisImpor> tujuan = pohon.tujuanRpjmd();
        return tujuan.isEmpty()
                ? null
                : new IsiRenstra.Rpjmd(
                        "RPJMD", tujuan.stream().map(this::tujuanRpjmd).toList());
    }

    private IsiRenstra.TujuanRpjmd tujuanRpjmd(BarisImpor baris) {
        String induk = KumpulanPohon.induk(baris);
        return new IsiRenstra.TujuanRpjmd(
                KumpulanPohon.kode(baris),
                uraian(baris),
                pohon.misi().containsKey(induk) ? induk : null,
                pohon.sasaranDari(baris).stream()
                        .map(satu -> new IsiRenstra.SasaranRpjmd(KumpulanPohon.kode(satu), uraian(satu)))
                        .toList());
    }

    private static String uraian(BarisImpor baris) {
        return baris.teks("uraian").orElse("");
    }
}
