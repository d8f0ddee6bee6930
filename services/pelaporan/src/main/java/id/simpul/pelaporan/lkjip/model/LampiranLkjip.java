package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.format.FormatIndonesia;
import id.simpul.dokumen.model.Bab;
import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.Kekosongan;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.PenyusunTabel;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Tabel;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.fakta.RealisasiIndikator;
import id.simpul.pelaporan.spm.model.SpmKota;
import java.util.ArrayList;
import java.util.List;

/** Lampiran: PK, IKU, SPM per triwulan, rincian anggaran, hasil pemeriksaan, dan persetujuan yang menjadi dasar angka. */
final class LampiranLkjip {
    private final BahanLkjip bahan;

    LampiranLkjip(BahanLkjip bahan) {
        this.bahan = bahan;
    }

    List<Bab> susun() {
        List<Bab> hasil = new ArrayList<>();
        hasil.add(new Bab("Perjanjian Kinerja", new PerjanjianDalamLaporan(bahan).lampiran(), List.of()));
        hasil.add(new Bab("Indikator Kinerja Utama", new IkuDalamLaporan(bahan).lampiran(), List.of()));
        if (!bahan.spm().isEmpty()) {
            hasil.add(new Bab("Penerapan SPM per Triwulan", spm(), List.of()));
        }
        hasil.add(new Bab("Rincian Anggaran dan Realisasi", anggaran(), List.of()));
        hasil.add(new Bab("Angka Tercetak di Samping Hitungan", new HasilPeriksa(bahan).susun(), List.of()));
        hasil.add(new Bab("Persetujuan Data", persetujuan(), List.of()));
        return hasil;
    }

    private List<Blok> spm() {
        List<Blok> isi = new ArrayList<>();
        for (SpmKota satu : bahan.spm()) {
            isi.add(new SubbabSpm(bahan)
                    .tabel(
                            "spm_" + satu.triwulan().replace("-T", "_triwulan_"),
                            "Penerapan SPM sosial sampai " + KalimatSpm.triwulan(satu.triwulan()),
                            satu));
        }
        return isi;
    }

    private List<Blok> anggaran() {
        if (bahan.serapan() == null) {
            return List.of(new Kekosongan(
                    "DPA tahun %d yang disahkan".formatted(bahan.tahun()),
                    "data anggaran: DPA murni atau perubahan",
                    "POST /api/anggaran/v1/dpa"));
        }
        return List.of(new TabelAnggaran(bahan)
                .susun(
                        "anggaran_rincian",
                        "Anggaran dan realisasi menurut program, kegiatan, dan bagian terhalusnya",
                        bahan.serapan().baris()));
    }

    private List<Blok> persetujuan() {
        PenyusunTabel tabel = Tabel.susun("persetujuan", "Keadaan persetujuan setiap indikator")
                .kolom(Kolom.tengah("kode", "Kode", 15), Kolom.teks("status", "Status", 25))
                .kolom(Kolom.tengah("snapshot", "Snapshot", 15), Kolom.teks("waktu", "Disetujui", 45))
                .catatan("SHA-256 setiap snapshot ada di halaman terakhir.")
                .sumber(bahan.sumberKinerja());
        for (UkuranIndikator satu : bahan.capaian().ukuran()) {
            RealisasiIndikator.Snapshot snapshot =
                    satu.realisasi() == null ? null : satu.realisasi().snapshot();
            tabel.baris(
                    Sel.teks(satu.indikator().kode()),
                    Sel.teks(
                            satu.realisasi() == null
                                    ? "Belum diisi"
                                    : Sebutan.dari(satu.realisasi().status())),
                    snapshot == null ? Sel.Keadaan.KOSONG : Sel.bilangan(snapshot.versi()),
                    waktu(snapshot));
        }
        return List.of(tabel.jadi());
    }

    private Sel waktu(RealisasiIndikator.Snapshot snapshot) {
        return snapshot == null
                ? Sel.Keadaan.KOSONG
                : Sel.teks(FormatIndonesia.waktu(
                        snapshot.waktu(), bahan.capaian().kota().zona()));
    }
}
