package id.simpul.perencanaan.impor;

import id.simpul.perencanaan.renstra.Renstra;
import id.simpul.tabel.TabelKeluaran;
import java.util.ArrayList;
import java.util.List;

/** Berkas {@code renstra} dan {@code perencanaan} dari satu versi Renstra. */
final class TabelPerencanaan {
    /** Satu baris pohon perencanaan. */
    record Baris(String jenis, String kode, String induk, String uraian) {}

    private final List<Baris> baris = new ArrayList<>();

    TabelPerencanaan(Renstra renstra) {
        if (renstra.visi() != null) {
            tambah("visi", "V1", null, renstra.visi());
        }
        renstra.misi().forEach(satu -> tambah("misi", satu.kode(), null, satu.uraian()));
        if (renstra.rpjmd() != null) {
            renstra.rpjmd().tujuan().forEach(satu -> {
                boolean bertanda = satu.kode().startsWith(KumpulanPohon.AWALAN_RPJMD);
                String jenisSasaran = bertanda ? "sasaran" : KumpulanPohon.SASARAN_RPJMD;
                tambah(bertanda ? "tujuan" : KumpulanPohon.TUJUAN_RPJMD, satu.kode(), satu.misi(), satu.uraian());
                satu.sasaran().forEach(sasaran -> tambah(jenisSasaran, sasaran.kode(), satu.kode(), sasaran.uraian()));
            });
        }
        renstra.tujuan().forEach(this::tujuan);
    }

    private void tujuan(Renstra.TujuanRenstra satu) {
        String induk =
                satu.sasaranRpjmd().isEmpty() ? null : satu.sasaranRpjmd().get(0);
        tambah("tujuan", satu.kode(), induk, satu.uraian());
        for (Renstra.SasaranRenstra sasaran : satu.sasaran()) {
            tambah("sasaran", sasaran.kode(), satu.kode(), sasaran.uraian());
            banyak("strategi", ".ST", sasaran.kode(), sasaran.strategi());
            banyak("arah_kebijakan", ".K", sasaran.kode(), sasaran.arahKebijakan());
        }
    }

    private void banyak(String jenis, String tanda, String induk, List<String> uraian) {
        for (int i = 0; i < uraian.size(); i++) {
            tambah(jenis, induk + tanda + (i + 1), induk, uraian.get(i));
        }
    }

    private void tambah(String jenis, String kode, String induk, String uraian) {
        baris.add(new Baris(jenis, kode, induk, uraian));
    }

    List<Baris> baris() {
        return baris;
    }

    static TabelKeluaran<Baris> tabel() {
        return TabelKeluaran.<Baris>bernama(SkemaRencana.PERENCANAAN)
                .teks("jenis", Baris::jenis)
                .teks("kode", Baris::kode)
                .teks("induk_kode", Baris::induk)
                .teks("uraian", Baris::uraian);
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
