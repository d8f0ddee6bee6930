package id.simpul.perencanaan.impor;

import id.simpul.perencanaan.renstra.IsiRenstra;
import id.simpul.perencanaan.renstra.Renstra;
import id.simpul.tabel.JenisKolom;
import id.simpul.tabel.TabelKeluaran;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Berkas {@code renstra} dan {@code perencanaan} dari satu versi Renstra. */
final class TabelPerencanaan {
    private static final Set<String> DIKENAL = Set.copyOf(IngatanPohon.LEPAS);

    /** Satu baris pohon perencanaan; kode strategi dan sejenisnya menurut kiriman, supaya yang keluar sama dengan yang masuk. */
    record Baris(String jenis, String kode, String induk, String uraian) {}

    private final Map<UUID, AsalImporEntity> ingatan;
    private final UUID renstraId;
    private final List<BarisEkspor<Baris>> baris = new ArrayList<>();

    TabelPerencanaan(Renstra renstra, Map<UUID, AsalImporEntity> ingatan) {
        this.renstraId = renstra.id();
        this.ingatan = ingatan;
        if (renstra.visi() != null) {
            tambah(new Baris("visi", "V1", null, renstra.visi()), IngatanPohon.visi(renstraId));
        }
        renstra.misi()
                .forEach(satu -> tambah(
                        new Baris("misi", satu.kode(), null, satu.uraian()),
                        IngatanPohon.misi(renstraId, satu.kode())));
        if (renstra.rpjmd() != null) {
            renstra.rpjmd().tujuan().forEach(this::rpjmd);
        }
        renstra.tujuan().forEach(this::tujuan);
        ingatan.values().stream()
                .filter(satu -> satu.berkas.equals(SkemaRencana.PERENCANAAN) && satu.isi.containsKey("jenis"))
                .forEach(this::lepas);
        baris.sort(Comparator.comparingInt(BarisEkspor::urutan));
    }

    /** Hanya baris di luar pohon yang jenisnya diingat. */
    private void lepas(AsalImporEntity satu) {
        baris.add(new BarisEkspor<>(
                new Baris(
                        satu.isi.get("jenis"),
                        satu.isi.get("kode"),
                        satu.isi.get("induk_kode"),
                        satu.isi.get("uraian")),
                satu));
    }

    private void rpjmd(IsiRenstra.TujuanRpjmd satu) {
        boolean bertanda = satu.kode().startsWith(KumpulanPohon.AWALAN_RPJMD);
        simpul(new Baris(bertanda ? "tujuan" : KumpulanPohon.TUJUAN_RPJMD, satu.kode(), satu.misi(), satu.uraian()));
        String jenisSasaran = bertanda ? "sasaran" : KumpulanPohon.SASARAN_RPJMD;
        satu.sasaran()
                .forEach(sasaran -> simpul(new Baris(jenisSasaran, sasaran.kode(), satu.kode(), sasaran.uraian())));
    }

    private void tujuan(Renstra.TujuanRenstra satu) {
        String induk =
                satu.sasaranRpjmd().isEmpty() ? null : satu.sasaranRpjmd().get(0);
        simpul(new Baris("tujuan", satu.kode(), induk, satu.uraian()));
        for (Renstra.SasaranRenstra sasaran : satu.sasaran()) {
            simpul(new Baris("sasaran", sasaran.kode(), satu.kode(), sasaran.uraian()));
            banyak("strategi", ".ST", sasaran.kode(), sasaran.strategi());
            banyak("arah_kebijakan", ".K", sasaran.kode(), sasaran.arahKebijakan());
        }
    }

    private void banyak(String jenis, String tanda, String induk, List<String> uraian) {
        for (int i = 0; i < uraian.size(); i++) {
            tambah(
                    new Baris(jenis, induk + tanda + (i + 1), induk, uraian.get(i)),
                    IngatanPohon.rumusan(renstraId, jenis, induk, uraian.get(i)));
        }
    }

    private void simpul(Baris satu) {
        tambah(satu, IngatanPohon.simpul(renstraId, satu.kode()));
    }

    private void tambah(Baris satu, UUID pengenal) {
        baris.add(BarisEkspor.dari(satu, pengenal, ingatan));
    }

    List<BarisEkspor<Baris>> baris() {
        return baris;
    }

    TabelKeluaran<BarisEkspor<Baris>> tabel() {
        Set<String> kode = baris.stream().map(TabelPerencanaan::kode).collect(Collectors.toSet());
        TabelKeluaran<BarisEkspor<Baris>> tabel = TabelKeluaran.<BarisEkspor<Baris>>bernama(SkemaRencana.PERENCANAAN)
                .teks("jenis", satu -> satu.isi().jenis())
                .teks("kode", TabelPerencanaan::kode)
                .teks("induk_kode", satu -> induk(satu, kode))
                .teks("uraian", satu -> satu.isi().uraian())
                .teks("baris", satu -> satu.ingatan("baris"));
        for (String kolom : BarisEkspor.kolomLain(baris, DIKENAL)) {
            tabel = tabel.tambah(kolom, JenisKolom.TEKS, satu -> satu.ingatan(kolom));
        }
        return tabel;
    }

    private static boolean bersimpul(BarisEkspor<Baris> satu) {
        return satu.isi().jenis().startsWith("tujuan") || satu.isi().jenis().startsWith("sasaran");
    }

    private static String kode(BarisEkspor<Baris> satu) {
        String kiriman = satu.ingatan("kode");
        return bersimpul(satu) || kiriman == null ? satu.isi().kode() : kiriman;
    }

    /** Induk menurut kiriman bila masih ada di ekspor ini; strategi yang diubah sesudah impor berganti kode. */
    private static String induk(BarisEkspor<Baris> satu, Set<String> kode) {
        String kiriman = satu.ingatan("induk_kode");
        return bersimpul(satu) || kiriman == null || !kode.contains(kiriman)
                ? satu.isi().induk()
                : kiriman;
    }

    static TabelKeluaran<Renstra> identitas() {
        return TabelKeluaran.<Renstra>bernama(SkemaRencana.RENSTRA)
                .teks("judul", Renstra::judul)
                .bulat("tahun_awal", Renstra::tahunAwal)
                .bulat("tahun_akhir", Renstra::tahunAkhir)
                .teks("asal", Renstra::asal)
                .teks("sumber", Renstra::sumber)
                .teks("unit_kerja", Renstra::unitPenanggungJawab)
                .teks("lokasi", Renstra::lokasi);
    }
}
