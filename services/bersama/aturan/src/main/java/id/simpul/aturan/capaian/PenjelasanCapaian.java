package id.simpul.aturan.capaian;

import static id.simpul.aturan.capaian.DaftarLangkah.tulis;

import id.simpul.aturan.capaian.Penjelasan.Masukan;
import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.rumus.RumusCapaian;
import id.simpul.aturan.skala.HasilPredikat;
import java.math.BigDecimal;
import java.util.List;

/** Langkah-langkah capaian satu indikator, dari hasil yang sama dengan yang tampil. */
final class PenjelasanCapaian {
    private final CapaianIndikator capaian;
    private final AturanCapaian aturan;
    private final Pengukuran bahan;
    private final DaftarLangkah langkah = new DaftarLangkah();

    PenjelasanCapaian(CapaianIndikator capaian, AturanCapaian aturan) {
        this.capaian = capaian;
        this.aturan = aturan;
        this.bahan = capaian.pengukuran();
    }

    Penjelasan susun() {
        realisasi();
        if (capaian.hasil().ada()) {
            rumus();
            batas();
            langkah.bulatkan("Membulatkan capaian, satu kali, untuk ditampilkan", capaian.capaian(), aturan);
        } else {
            langkah.tambah(
                    "Capaian tidak dihitung",
                    masukanCapaian(),
                    null,
                    capaian.alasan().pesan());
        }
        predikat();
        return langkah.susun("Capaian indikator " + bahan.kode());
    }

    private void realisasi() {
        if (bahan.realisasi() instanceof Realisasi.DariKomponen laporan) {
            komponen(laporan);
        }
        RealisasiTerhitung hasil = capaian.realisasi();
        boolean rasio = hasil.penyebut().bernilai() && hasil.nilai().bernilai();
        List<Masukan> masukan = rasio
                ? List.of(masukan("pembilang", hasil.pembilang()), masukan("penyebut", hasil.penyebut()))
                : List.of();
        String kali = bahan.satuan().persen() ? " × 100" : "";
        langkah.tambah(
                rasio ? "Menghitung realisasi" : "Mengambil realisasi",
                masukan,
                rasio ? "%s / %s%s".formatted(angka(hasil.pembilang()), angka(hasil.penyebut()), kali) : null,
                hasil.alasan() == null
                        ? angka(hasil.nilai()) + " " + bahan.satuan()
                        : hasil.alasan().pesan());
    }

    private void komponen(Realisasi.DariKomponen laporan) {
        List<Masukan> masukan = laporan.komponen().stream()
                .map(satu -> new Masukan(namaKomponen(satu), angka(satu.jumlah())))
                .toList();
        String satuan = capaian.satuanCampur()
                ? " (satuan campur: " + capaian.realisasi().satuanKomponen() + ")"
                : "";
        langkah.tambah(
                "Menjumlahkan komponen yang dihitung" + satuan,
                masukan,
                null,
                angka(capaian.realisasi().pembilang()));
    }

    private static String namaKomponen(Komponen komponen) {
        return komponen.dihitung()
                ? "%s: %s".formatted(komponen.peran(), komponen.uraian())
                : "tidak dihitung: %s (%s)".formatted(komponen.uraian(), komponen.alasan());
    }

    private void rumus() {
        RumusCapaian rumus = bahan.rumus();
        String denganAngka =
                rumus.denganAngka(bahan.target(), capaian.nilaiRealisasi().nilai());
        langkah.tambah(
                "Menghitung capaian dengan rumus %s versi %d, dari realisasi yang belum dibulatkan"
                        .formatted(rumus.kode(), rumus.versi()),
                masukanCapaian(),
                rumus.bunyi() + " = " + denganAngka,
                tulis(capaian.capaianMentah()));
    }

    private List<Masukan> masukanCapaian() {
        return List.of(
                new Masukan("target", bahan.target().toString()), masukan("realisasi", capaian.nilaiRealisasi()));
    }

    private void batas() {
        List<Masukan> mentah = List.of(new Masukan("capaian mentah", tulis(capaian.capaianMentah())));
        if (capaian.hasil().dinolkan()) {
            langkah.tambah("Mengakui hasil negatif sebagai nol", mentah, "maks(0, capaian)", "0");
        }
        if (capaian.tanda().contains(Tanda.DIBATASI_ATAS)) {
            String rumus = "min(capaian, %s)".formatted(tulis(aturan.batasAtas()));
            langkah.tambah("Membatasi capaian menurut aturan kota", mentah, rumus, tulis(capaian.capaian()));
        }
    }

    private void predikat() {
        if (capaian.predikat() == null) {
            return;
        }
        BigDecimal basis = HitungCapaian.basis(bahan, capaian.realisasi(), capaian.hasil(), aturan.basisPredikat());
        HasilPredikat hasil = capaian.predikat();
        String catatan = hasil.dalamLubang()
                ? " (nilai di lubang skala, kebijakan %s)"
                        .formatted(aturan.skala().kebijakanLubang())
                : "";
        langkah.tambah(
                "Membandingkan angka yang tampil dengan skala " + aturan.skala().nama() + ", basis "
                        + aturan.basisPredikat(),
                List.of(new Masukan("nilai", tulis(aturan.bulatkan(basis)))),
                null,
                (hasil.predikat() == null ? "tanpa predikat" : hasil.predikat()) + catatan);
    }

    private static Masukan masukan(String nama, NilaiKinerja nilai) {
        return new Masukan(nama, angka(nilai));
    }

    private static String angka(NilaiKinerja nilai) {
        return nilai.bernilai() ? tulis(nilai.nilai()) : nilai.keadaan().name();
    }
}
