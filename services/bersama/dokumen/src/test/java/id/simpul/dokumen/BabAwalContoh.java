package id.simpul.dokumen;

import id.simpul.dokumen.model.Bab;
import id.simpul.dokumen.model.Baris;
import id.simpul.dokumen.model.DaftarButir;
import id.simpul.dokumen.model.Kekosongan;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Naskah;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.Potongan;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Subbab;
import id.simpul.dokumen.model.Tabel;
import java.util.List;

/** BAB I dan BAB II. */
final class BabAwalContoh {
    private static final String LATAR = """
        Setiap perangkat daerah menyusun laporan kinerja atas perjanjian kinerja yang disepakati pada awal tahun. \
        Laporan ini menyajikan apa yang dijanjikan, apa yang dicapai, dan berapa anggaran yang digunakan, dengan \
        angka yang dapat ditelusuri sampai ke sumbernya.

        Laporan kinerja berguna untuk:
        - memberi informasi kinerja yang terukur kepada pemberi mandat;
        - menjadi bahan perbaikan berkesinambungan bagi perangkat daerah dalam merencanakan program tahun berikutnya;
        - menjadi dasar evaluasi akuntabilitas kinerja.

        Penyusunannya mengikuti pedoman yang berlaku bagi seluruh instansi pemerintah, dan angka di dalamnya telah \
        melalui verifikasi berjenjang sebelum ditetapkan.
        """;

    private BabAwalContoh() {}

    static Bab bab1() {
        return new Bab(
                "Pendahuluan",
                List.of(),
                List.of(
                        new Subbab("Latar Belakang", Naskah.blok(LATAR + LATAR), List.of()),
                        new Subbab("Tugas, Fungsi, dan Struktur Organisasi", Naskah.blok(LATAR), List.of()),
                        Subbab.tunggal(
                                "Sumber Daya",
                                Paragraf.dari(
                                        Potongan.teks("Susunan pegawai menurut pendidikan dimuat dalam "),
                                        Potongan.rujukan("pegawai_pendidikan"),
                                        Potongan.teks(".")),
                                pegawai()),
                        Subbab.tunggal(
                                "Isu Strategis",
                                new Kekosongan("Uraian isu strategis", "naskah tahun 2024, bagian 1.4", "PUT /naskah")),
                        Subbab.tunggal(
                                "Dasar Hukum",
                                DaftarButir.bernomor(
                                        "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja"
                                                + " Instansi Pemerintah;",
                                        "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor"
                                                + " 53 Tahun 2014;",
                                        "Peraturan Menteri Sosial Nomor 9 Tahun 2018 tentang Standar Teknis Pelayanan"
                                                + " Dasar pada SPM Bidang Sosial.")),
                        new Subbab("Sistematika Penyajian", Naskah.blok(LATAR), List.of())));
    }

    static Bab bab2() {
        return new Bab(
                "Perencanaan Kinerja",
                Naskah.blok(LATAR),
                List.of(
                        Subbab.tunggal("Rencana Strategis", renstra()),
                        new Subbab("Strategi dan Arah Kebijakan", Naskah.blok(LATAR), List.of()),
                        Subbab.tunggal("Indikator Kinerja Utama", iku()),
                        Subbab.tunggal("Perjanjian Kinerja", perjanjian())));
    }

    private static Tabel pegawai() {
        return Tabel.susun("pegawai_pendidikan", "Pegawai menurut pendidikan dan jenis kelamin per 31 Desember 2024")
                .kolom(Kolom.tengah("no", "No", 5), Kolom.teks("pendidikan", "Pendidikan", 30))
                .kolom(Kolom.angka("laki", "Laki-laki", "", 15).dalam("Jumlah pegawai (orang)"))
                .kolom(Kolom.angka("perempuan", "Perempuan", "", 15).dalam("Jumlah pegawai (orang)"))
                .kolom(Kolom.angka("jumlah", "Jumlah", "", 15).dalam("Jumlah pegawai (orang)"))
                .baris(Sel.bilangan(1), Sel.teks("Strata 2"), Sel.bilangan(9), Sel.bilangan(6), Sel.bilangan(15))
                .baris(Sel.bilangan(2), Sel.teks("Strata 1"), Sel.bilangan(21), Sel.bilangan(24), Sel.bilangan(45))
                .baris(Sel.bilangan(3), Sel.teks("Diploma 3"), Sel.Keadaan.NOL, Sel.bilangan(3), Sel.bilangan(3))
                .baris(
                        Sel.bilangan(4),
                        Sel.teks("SMA sederajat"),
                        Sel.Keadaan.KOSONG,
                        Sel.Keadaan.KOSONG,
                        Sel.Keadaan.KOSONG)
                .baris(Baris.total(
                        Sel.teks("Jumlah"), Sel.Keadaan.MENYATU, Sel.bilangan(30), Sel.bilangan(33), Sel.bilangan(63)))
                .sumber("Data kepegawaian Dinas Sosial Kota Medan")
                .jadi();
    }

    private static Tabel renstra() {
        var susun = Tabel.susun("renstra_sasaran", "Tujuan, sasaran, indikator, dan target Rencana Strategis 2021–2026")
                .kolom(Kolom.teks("sasaran", "Sasaran", 22).digabung(), Kolom.teks("indikator", "Indikator", 30))
                .kolom(Kolom.teks("formula", "Formula", 26), Kolom.tengah("satuan", "Satuan", 8))
                .melintang()
                .sumber("Rencana Strategis Dinas Sosial Kota Medan 2021–2026");
        for (int tahun = 2021; tahun <= 2026; tahun++) {
            susun.kolom(Kolom.angka("t" + tahun, String.valueOf(tahun), "", 8).dalam("Target"));
        }
        for (IndikatorContoh i : IndikatorContoh.SEMUA) {
            Sel t = i.targetSel();
            susun.baris(
                    Sel.teks(i.sasaran()),
                    Sel.teks(i.nama()),
                    Sel.teks("Jumlah terlayani dibagi jumlah populasi terdata, dikali seratus"),
                    Sel.teks(i.satuan()),
                    Sel.Keadaan.TIDAK_BERLAKU,
                    t,
                    t,
                    t,
                    t,
                    Sel.Keadaan.KOSONG);
        }
        return susun.jadi();
    }

    private static Tabel iku() {
        var susun = Tabel.susun("iku", "Indikator Kinerja Utama")
                .kolom(Kolom.tengah("no", "No", 5), Kolom.teks("indikator", "Indikator", 34))
                .kolom(Kolom.teks("formulasi", "Formulasi", 30), Kolom.teks("sumber", "Sumber data", 18))
                .kolom(Kolom.teks("penanggung_jawab", "Penanggung jawab", 20))
                .sumber("Keputusan Kepala Dinas tentang Indikator Kinerja Utama");
        int no = 0;
        for (IndikatorContoh i : IndikatorContoh.SEMUA) {
            susun.baris(
                    Sel.bilangan(++no),
                    Sel.teks(i.nama()),
                    Sel.teks("Jumlah terlayani dibagi jumlah populasi terdata, dikali seratus"),
                    Sel.teks("Data Terpadu Kesejahteraan Sosial"),
                    Sel.teks("Kepala Bidang Rehabilitasi Sosial"));
        }
        return susun.jadi();
    }

    private static Tabel perjanjian() {
        var susun = Tabel.susun("perjanjian_kinerja", "Perjanjian Kinerja Perubahan Tahun 2024")
                .kolom(Kolom.teks("sasaran", "Sasaran", 30).digabung(), Kolom.teks("indikator", "Indikator", 45))
                .kolom(Kolom.tengah("satuan", "Satuan", 10), Kolom.angka("target", "Target", "", 12))
                .sumber("Perjanjian Kinerja Perubahan Tahun 2024");
        IndikatorContoh.SEMUA.forEach(
                i -> susun.baris(Sel.teks(i.sasaran()), Sel.teks(i.nama()), Sel.teks(i.satuan()), i.targetSel()));
        return susun.jadi();
    }
}
