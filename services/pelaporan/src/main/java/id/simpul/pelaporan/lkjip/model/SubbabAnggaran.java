package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.Kekosongan;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.PenyusunTabel;
import id.simpul.dokumen.model.Potongan;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Subbab;
import id.simpul.dokumen.model.Tabel;
import id.simpul.pelaporan.fakta.Keluaran;
import id.simpul.pelaporan.serapan.AngkaSerapan;
import id.simpul.pelaporan.serapan.BarisSerapan;
import id.simpul.pelaporan.serapan.TingkatSerapan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** 3.5 Realisasi anggaran: per program dan kegiatan, antartahun, dan yang tidak terserap; rinciannya di lampiran. */
final class SubbabAnggaran {
    private final BahanLkjip bahan;
    private final int desimal;

    SubbabAnggaran(BahanLkjip bahan) {
        this.bahan = bahan;
        this.desimal = bahan.aturan().desimal();
    }

    Subbab susun() {
        return new Subbab("Realisasi Anggaran", bahan.serapan() == null ? List.of(kosong()) : isi(), List.of());
    }

    private Kekosongan kosong() {
        return new Kekosongan(
                "DPA tahun %d yang disahkan".formatted(bahan.tahun()),
                "data anggaran: DPA murni atau perubahan",
                "POST /api/anggaran/v1/dpa");
    }

    private List<Blok> isi() {
        AngkaSerapan total = bahan.serapan().total();
        TabelAnggaran tabel = new TabelAnggaran(bahan);
        List<Blok> isi = new ArrayList<>();
        isi.add(Paragraf.dari(
                Potongan.teks(KalimatKota.serapan(bahan.tahun(), total, desimal) + " Ringkasannya pada "),
                Potongan.rujukan("anggaran_program"),
                Potongan.teks(" dan rincian seluruhnya pada "),
                Potongan.rujukan("anggaran_rincian"),
                Potongan.teks(".")));
        isi.add(tabel.susun("anggaran_program", "Anggaran dan realisasi menurut program", program()));
        GrafikSerapan.lengkap(bahan).ifPresent(isi::add);
        isi.addAll(new SerapanBulanan(bahan).susun());
        if (lebihDalamDariKegiatan()) {
            isi.add(tabel.susun(
                    "anggaran_kegiatan", "Anggaran dan realisasi menurut program dan kegiatan", kegiatan()));
        }
        antartahun().ifPresent(isi::add);
        tidakTerserap().ifPresent(isi::add);
        dialihkan().ifPresent(isi::add);
        return isi;
    }

    private List<BarisSerapan> program() {
        return bahan.serapan().baris(TingkatSerapan.PROGRAM);
    }

    /** Bila kegiatan sudah bagian terhalus, tabelnya sama dengan lampiran dan tidak diulang. */
    private boolean lebihDalamDariKegiatan() {
        return List.of("SUB_KEGIATAN", "REKENING")
                .contains(bahan.serapan().dpa().tingkatTerhalus());
    }

    private List<BarisSerapan> kegiatan() {
        return bahan.serapan().baris().stream()
                .filter(satu -> List.of("PROGRAM", "KEGIATAN").contains(satu.tingkat()))
                .toList();
    }

    private Optional<Tabel> antartahun() {
        if (bahan.serapanLampau().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SerapanAntarTahun(bahan).susun());
    }

    /** Baris terhalus yang beranggaran tetapi tidak terserap sama sekali. */
    private Optional<Tabel> tidakTerserap() {
        List<BarisSerapan> semua = bahan.serapan().baris(TingkatSerapan.SUB_KEGIATAN).stream()
                .filter(satu -> satu.anggaran() != null && satu.anggaran().signum() > 0)
                .filter(satu -> satu.realisasi() != null && satu.realisasi().signum() == 0)
                .toList();
        if (semua.isEmpty()) {
            return Optional.empty();
        }
        PenyusunTabel tabel = Tabel.susun("tidak_terserap", "Kegiatan yang tidak terserap Tahun " + bahan.tahun())
                .kolom(Kolom.teks("uraian", "Uraian", 70), Kolom.angka("anggaran", "Anggaran", "Rp", 30))
                .sumber(bahan.sumberAnggaran());
        semua.forEach(satu -> tabel.baris(Sel.teks(satu.uraian()), Sel.rupiah(satu.anggaran())));
        return Optional.of(tabel.jadi());
    }

    /** Sub kegiatan yang dialihkan atau dibatalkan, beserta alasannya. */
    private Optional<Tabel> dialihkan() {
        List<Keluaran> semua = bahan.keluaran().stream()
                .filter(satu -> satu.alasan() != null && !satu.alasan().isBlank())
                .sorted(Comparator.comparingInt(Keluaran::urutan).thenComparing(Keluaran::id))
                .toList();
        if (semua.isEmpty()) {
            return Optional.empty();
        }
        PenyusunTabel tabel = Tabel.susun(
                        "dialihkan", "Sub kegiatan yang dialihkan atau tidak selesai beserta alasannya")
                .kolom(Kolom.teks("sub_kegiatan", "Sub kegiatan", 42), Kolom.tengah("status", "Status", 16))
                .kolom(Kolom.teks("alasan", "Alasan", 42))
                .sumber("Catatan keluaran " + bahan.instansi());
        semua.forEach(satu -> tabel.baris(
                Sel.teks(satu.subKegiatan()), Sel.teks(Sebutan.dari(satu.status())), Sel.teks(satu.alasan())));
        return Optional.of(tabel.jadi());
    }
}
