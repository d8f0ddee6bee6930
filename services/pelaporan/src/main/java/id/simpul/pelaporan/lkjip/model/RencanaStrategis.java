package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.DaftarButir;
import id.simpul.dokumen.model.Kekosongan;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.PenyusunTabel;
import id.simpul.dokumen.model.Potongan;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Tabel;
import id.simpul.pelaporan.fakta.Indikator;
import id.simpul.pelaporan.fakta.Renstra;
import java.util.ArrayList;
import java.util.List;

/** 2.1 Renstra: visi, misi, tujuan, lalu sasaran beserta indikator dan targetnya per tahun. */
final class RencanaStrategis {
    static final String PETUNJUK = "data Renstra: visi, misi, tujuan, dan sasaran";
    static final String TEMPAT = "POST /api/perencanaan/v1/renstra";

    /** Sampai enam tahun target masih muat di halaman tegak. */
    private static final int TAHUN_SETEGAK = 6;

    private final BahanLkjip bahan;

    RencanaStrategis(BahanLkjip bahan) {
        this.bahan = bahan;
    }

    List<Blok> susun() {
        if (bahan.renstra().isEmpty()) {
            return List.of(new Kekosongan("Renstra yang mencakup tahun " + bahan.tahun(), PETUNJUK, TEMPAT));
        }
        List<Blok> isi = new ArrayList<>();
        for (int i = 0; i < bahan.renstra().size(); i++) {
            isi.addAll(pengantar(bahan.renstra().get(i)));
            isi.add(tabelSasaran(bahan.renstra().get(i), "renstra_" + (i + 1)));
        }
        return isi;
    }

    private static List<Blok> pengantar(Renstra renstra) {
        List<Blok> isi = new ArrayList<>();
        isi.add(Paragraf.dari(
                "%s berlaku tahun %d sampai dengan %d dan menjadi acuan target tahunan dalam laporan ini; formulasi setiap indikator ada di subbab Indikator Kinerja Utama."
                        .formatted(renstra.judul(), renstra.tahunAwal(), renstra.tahunAkhir())));
        if (renstra.visi() != null && !renstra.visi().isBlank()) {
            isi.add(Paragraf.dari(Potongan.tebal("Visi. "), Potongan.teks(renstra.visi())));
        }
        if (!renstra.misi().isEmpty()) {
            isi.add(Paragraf.dari(Potongan.tebal("Misi yang didukung.")));
            isi.add(DaftarButir.bernomor(
                    renstra.misi().stream().map(Renstra.Butir::uraian).toArray(String[]::new)));
        }
        if (!renstra.tujuan().isEmpty()) {
            isi.add(Paragraf.dari(Potongan.tebal("Tujuan.")));
            isi.add(DaftarButir.bernomor(
                    renstra.tujuan().stream().map(Renstra.Tujuan::uraian).toArray(String[]::new)));
        }
        return isi;
    }

    private Tabel tabelSasaran(Renstra renstra, String nama) {
        PenyusunTabel tabel = Tabel.susun(nama, "Sasaran, indikator, dan target " + renstra.judul())
                .kolom(Kolom.teks("sasaran", "Tujuan atau sasaran", 22).digabung())
                .kolom(Kolom.teks("indikator", "Indikator", 28), Kolom.tengah("satuan", "Satuan", 7))
                .kolom(Kolom.angka("awal", "Kondisi awal", "", 7))
                .sumber(renstra.judul());
        if (renstra.tahunAkhir() - renstra.tahunAwal() >= TAHUN_SETEGAK) {
            tabel.melintang();
        }
        for (int tahun = renstra.tahunAwal(); tahun <= renstra.tahunAkhir(); tahun++) {
            tabel.kolom(Kolom.angka("t" + tahun, Integer.toString(tahun), "", 5).dalam("Target"));
        }
        new UrutanRencana(renstra, bahan.indikator()).berurut().forEach(satu -> tabel.baris(baris(renstra, satu)));
        return tabel.jadi();
    }

    private static Sel[] baris(Renstra renstra, UrutanRencana.Satu satu) {
        List<Sel> sel = new ArrayList<>(List.of(
                Sel.teks(satu.uraian()),
                Sel.teks(satu.indikator().nama()),
                Sel.teks(satu.indikator().satuan()),
                kondisiAwal(satu.indikator())));
        for (int tahun = renstra.tahunAwal(); tahun <= renstra.tahunAkhir(); tahun++) {
            sel.add(SelIndikator.target(satu.indikator(), tahun));
        }
        return sel.toArray(Sel[]::new);
    }

    private static Sel kondisiAwal(Indikator indikator) {
        return indikator.kondisiAwal() == null
                ? Sel.Keadaan.KOSONG
                : SelIndikator.bilangan(indikator.kondisiAwal().nilai());
    }
}
