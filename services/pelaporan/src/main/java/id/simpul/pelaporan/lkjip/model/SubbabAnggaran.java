package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.model.Baris;
import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.Grafik;
import id.simpul.dokumen.model.JenisBaris;
import id.simpul.dokumen.model.JenisGrafik;
import id.simpul.dokumen.model.Kekosongan;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.PenyusunTabel;
import id.simpul.dokumen.model.Potongan;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Subbab;
import id.simpul.dokumen.model.Tabel;
import id.simpul.pelaporan.serapan.AngkaSerapan;
import id.simpul.pelaporan.serapan.BarisSerapan;
import id.simpul.pelaporan.serapan.BedaTercetak;
import id.simpul.pelaporan.serapan.TingkatSerapan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 3.5 Realisasi anggaran: program, kegiatan, sub kegiatan, dijumlahkan dari bagian terhalusnya. */
final class SubbabAnggaran {
    private static final List<String> TINGKAT = List.of("PROGRAM", "KEGIATAN", "SUB_KEGIATAN", "REKENING");

    private final BahanLkjip bahan;
    private final int desimal;

    SubbabAnggaran(BahanLkjip bahan) {
        this.bahan = bahan;
        this.desimal = bahan.aturan().desimal();
    }

    Subbab susun() {
        return new Subbab("Realisasi Anggaran", bahan.serapan() == null ? kosong() : isi(), List.of());
    }

    private List<Blok> kosong() {
        return List.of(
                new Kekosongan("DPA tahun %d yang disahkan".formatted(bahan.tahun()), "POST /api/anggaran/v1/dpa"));
    }

    private List<Blok> isi() {
        AngkaSerapan total = bahan.serapan().total();
        List<Blok> isi = new ArrayList<>();
        isi.add(Paragraf.dari(
                Potongan.teks(KalimatKota.serapan(bahan.tahun(), total, desimal) + " Ringkasannya pada "),
                Potongan.rujukan("anggaran_program"),
                Potongan.teks(" dan rinciannya pada "),
                Potongan.rujukan("anggaran_rincian"),
                Potongan.teks(".")));
        isi.add(tabel("anggaran_program", "Anggaran dan realisasi menurut program", program(), false));
        isi.addAll(grafik());
        isi.add(tabel(
                "anggaran_rincian",
                "Anggaran dan realisasi menurut program, kegiatan, dan sub kegiatan",
                bahan.serapan().baris(),
                true));
        tercetak().ifPresent(isi::add);
        antartahun().ifPresent(isi::add);
        return isi;
    }

    private List<BarisSerapan> program() {
        return bahan.serapan().baris(TingkatSerapan.PROGRAM);
    }

    private Tabel tabel(String nama, String judul, List<BarisSerapan> semua, boolean rinci) {
        boolean berkode = semua.stream().anyMatch(satu -> satu.kode() != null);
        PenyusunTabel tabel = Tabel.susun(nama, "%s Tahun %d".formatted(judul, bahan.tahun()));
        if (berkode) {
            tabel.kolom(Kolom.teks("kode", "Kode", 15));
        }
        tabel.kolom(Kolom.teks("uraian", "Uraian", 37))
                .kolom(Kolom.angka("anggaran", "Anggaran", "Rp", 17), Kolom.angka("realisasi", "Realisasi", "Rp", 17))
                .kolom(Kolom.angka("persen", "Serapan", "%", 9), Kolom.angka("sisa", "Sisa", "Rp", 16))
                .catatan("Setiap jumlah dihitung dari bagian terhalusnya.")
                .sumber(bahan.sumberAnggaran());
        semua.forEach(satu -> tabel.baris(baris(satu, berkode, rinci)));
        return tabel.baris(jumlah(berkode)).jadi();
    }

    private Baris jumlah(boolean berkode) {
        AngkaSerapan total = bahan.serapan().total();
        List<Sel> sel = new ArrayList<>(List.of(Sel.teks("Jumlah")));
        if (berkode) {
            sel.add(Sel.Keadaan.MENYATU);
        }
        sel.addAll(List.of(
                uang(total.anggaran()),
                uang(total.realisasi()),
                Sel.persen(total.persen(), desimal),
                uang(total.sisa())));
        return new Baris(JenisBaris.TOTAL, 0, sel);
    }

    private Baris baris(BarisSerapan satu, boolean berkode, boolean rinci) {
        int tingkat = Math.max(0, TINGKAT.indexOf(satu.tingkat()));
        List<Sel> sel = new ArrayList<>();
        if (berkode) {
            sel.add(Sel.teks(satu.kode()));
        }
        sel.addAll(List.of(
                Sel.teks(satu.uraian()),
                uang(satu.anggaran()),
                uang(satu.realisasi()),
                Sel.persen(satu.persen(), desimal),
                uang(satu.sisa())));
        return new Baris(rinci ? jenis(satu, tingkat) : JenisBaris.BIASA, tingkat, sel);
    }

    /** Baris terhalus tampil biasa, di tingkat mana pun ia berada; yang di atasnya ditonjolkan. */
    private JenisBaris jenis(BarisSerapan satu, int tingkat) {
        if (satu.tingkat().equals(bahan.serapan().dpa().tingkatTerhalus())) {
            return JenisBaris.BIASA;
        }
        return tingkat == 0 ? JenisBaris.KELOMPOK : JenisBaris.SUBTOTAL;
    }

    private static Sel uang(BigDecimal nilai) {
        return nilai != null && nilai.signum() == 0 ? Sel.Keadaan.NOL : Sel.rupiah(nilai);
    }

    private List<Blok> grafik() {
        List<BarisSerapan> terserap =
                program().stream().filter(satu -> satu.persen() != null).toList();
        if (terserap.isEmpty()) {
            return List.of();
        }
        return List.of(Grafik.susun(
                        "grafik_serapan",
                        "Serapan anggaran menurut program Tahun " + bahan.tahun(),
                        JenisGrafik.BATANG_MENDATAR)
                .satuan("%", desimal)
                .kategori(terserap.stream().map(BarisSerapan::uraian).toList())
                .seri("Serapan", terserap.stream().map(BarisSerapan::persen).toList())
                .sumber(bahan.sumberAnggaran())
                .jadi());
    }

    /** Jumlah tercetak di dokumen terbit, disandingkan dengan jumlah hitungan. */
    private Optional<Tabel> tercetak() {
        List<BedaTercetak> semua = bahan.serapan().tercetak();
        if (semua.isEmpty()) {
            return Optional.empty();
        }
        PenyusunTabel tabel = Tabel.susun("anggaran_tercetak", "Jumlah tercetak di samping jumlah hitungan")
                .kolom(Kolom.teks("asal", "Asal angka tercetak", 28), Kolom.angka("anggaran", "Anggaran", "Rp", 22))
                .kolom(Kolom.angka("selisih_anggaran", "Selisih anggaran", "Rp", 20))
                .kolom(Kolom.angka("realisasi", "Realisasi", "Rp", 20))
                .kolom(Kolom.angka("selisih_realisasi", "Selisih realisasi", "Rp", 18))
                .kolom(Kolom.angka("persen", "Serapan", "%", 12))
                .catatan("Selisih = tercetak dikurangi hitungan; laporan ini memakai hitungan.")
                .sumber(bahan.sumberAnggaran());
        semua.forEach(satu -> tabel.baris(
                Sel.teks(satu.uraian()),
                Sel.rupiah(satu.anggaran()),
                uang(satu.selisihAnggaran()),
                Sel.rupiah(satu.realisasi()),
                uang(satu.selisihRealisasi()),
                Sel.persen(
                        satu.persen(),
                        satu.persen() == null ? 0 : Math.max(0, satu.persen().scale()))));
        return Optional.of(tabel.jadi());
    }

    private Optional<Tabel> antartahun() {
        if (bahan.serapanLampau().isEmpty()) {
            return Optional.empty();
        }
        PenyusunTabel tabel = Tabel.susun("serapan_antartahun", "Serapan anggaran antartahun")
                .kolom(Kolom.tengah("tahun", "Tahun", 15), Kolom.angka("anggaran", "Anggaran", "Rp", 30))
                .kolom(Kolom.angka("realisasi", "Realisasi", "Rp", 30), Kolom.angka("persen", "Serapan", "%", 25))
                .sumber(bahan.sumberAnggaran());
        bahan.serapanLampau().forEach((tahun, angka) -> tabel.baris(baris(tahun, angka)));
        return Optional.of(
                tabel.baris(baris(bahan.tahun(), bahan.serapan().total())).jadi());
    }

    private Baris baris(int tahun, AngkaSerapan angka) {
        return Baris.biasa(
                Sel.teks(Integer.toString(tahun)),
                uang(angka.anggaran()),
                uang(angka.realisasi()),
                Sel.persen(angka.persen(), desimal));
    }
}
