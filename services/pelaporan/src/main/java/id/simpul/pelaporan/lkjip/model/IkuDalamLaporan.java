package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.Kekosongan;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.PenyusunTabel;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Tabel;
import id.simpul.pelaporan.fakta.Indikator;
import java.util.ArrayList;
import java.util.List;

/** Indikator kinerja utama: di BAB II cara mengukurnya, di lampiran juga targetnya sampai akhir Renstra. */
final class IkuDalamLaporan {
    /** Lampiran menunjukkan target dari tahun laporan sampai empat tahun sesudahnya. */
    private static final int TAHUN_KE_DEPAN = 4;

    private final BahanLkjip bahan;

    IkuDalamLaporan(BahanLkjip bahan) {
        this.bahan = bahan;
    }

    /** Indikator, formulasi, sumber data, dan penanggung jawab menurut jabatan. */
    List<Blok> susun() {
        List<Indikator> utama = utama();
        if (utama.isEmpty()) {
            return List.of(kosong());
        }
        PenyusunTabel tabel = Tabel.susun("iku", "Indikator kinerja utama")
                .kolom(Kolom.tengah("kode", "Kode", 7), Kolom.teks("indikator", "Indikator", 26))
                .kolom(Kolom.tengah("satuan", "Satuan", 7), Kolom.teks("formulasi", "Formulasi", 34))
                .kolom(Kolom.teks("sumber", "Sumber data", 13))
                .kolom(Kolom.teks("penanggung_jawab", "Penanggung jawab", 13))
                .catatan("Penanggung jawab ialah jabatan yang menjanjikan indikator itu dalam Perjanjian Kinerja.")
                .sumber(sumber());
        utama.forEach(satu -> tabel.baris(
                Sel.teks(satu.kode()),
                Sel.teks(satu.nama()),
                Sel.teks(satu.satuan()),
                Formulasi.sel(satu),
                teks(satu.sumberData()),
                teks(penanggungJawab(satu))));
        return List.of(tabel.jadi());
    }

    /** Target setiap IKU per tahun, untuk lampiran. */
    List<Blok> lampiran() {
        List<Indikator> utama = utama();
        if (utama.isEmpty()) {
            return List.of(kosong());
        }
        List<Integer> tahun = tahunBertarget(utama);
        PenyusunTabel tabel = Tabel.susun("lampiran_iku", "Indikator kinerja utama dan targetnya")
                .kolom(Kolom.tengah("kode", "Kode", 8))
                .kolom(
                        Kolom.teks("sasaran", "Sasaran", 24).digabung(),
                        Kolom.teks("indikator", "Indikator", 30),
                        Kolom.tengah("satuan", "Satuan", 8));
        tahun.forEach(satu -> tabel.kolom(
                Kolom.angka("t" + satu, Integer.toString(satu), "", 7).dalam("Target")));
        tabel.sumber(sumber());
        utama.forEach(satu -> tabel.baris(target(satu, tahun)));
        return List.of(tabel.jadi());
    }

    private Sel[] target(Indikator satu, List<Integer> tahun) {
        List<Sel> sel = new ArrayList<>(List.of(
                Sel.teks(satu.kode()), Sel.teks(sasaran(satu)), Sel.teks(satu.nama()), Sel.teks(satu.satuan())));
        tahun.forEach(t -> sel.add(SelIndikator.target(satu, t)));
        return sel.toArray(Sel[]::new);
    }

    private List<Integer> tahunBertarget(List<Indikator> utama) {
        return utama.stream()
                .flatMap(satu -> satu.target().stream())
                .map(Indikator.TargetTahun::tahun)
                .filter(satu -> satu >= bahan.tahun() && satu <= bahan.tahun() + TAHUN_KE_DEPAN)
                .distinct()
                .sorted()
                .toList();
    }

    private List<Indikator> utama() {
        return bahan.capaian().ukuran().stream()
                .map(satu -> satu.indikator())
                .filter(Indikator::iku)
                .toList();
    }

    private String sasaran(Indikator indikator) {
        return bahan.capaian().ukuran().stream()
                .filter(satu -> satu.indikator().id().equals(indikator.id()))
                .map(SubbabAnalisis::judul)
                .findFirst()
                .orElse("");
    }

    private String penanggungJawab(Indikator satu) {
        return String.join("; ", bahan.penanggungJawab().getOrDefault(satu.id(), List.of()));
    }

    private Kekosongan kosong() {
        return new Kekosongan(
                "Indikator kinerja utama tahun " + bahan.tahun(),
                "daftar indikator Renstra, ditandai sebagai IKU",
                "POST /api/perencanaan/v1/indikator, iku = true");
    }

    private String sumber() {
        return "Indikator kinerja utama " + bahan.instansi();
    }

    private static Sel teks(String isi) {
        return isi == null || isi.isBlank() ? Sel.Keadaan.KOSONG : Sel.teks(isi);
    }
}
