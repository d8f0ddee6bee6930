package id.simpul.perencanaan.impor;

import id.simpul.impor.JenisIsi;
import id.simpul.impor.KolomImpor;
import id.simpul.impor.SkemaBerkas;
import id.simpul.impor.SkemaImpor;
import java.util.List;

/** Berkas dan kolom paket data Renstra. */
final class SkemaRencana {
    static final String RENSTRA = "renstra";
    static final String PERENCANAAN = "perencanaan";
    static final String INDIKATOR = "indikator";
    static final String PROGRAM = "matriks_program";
    static final String MATRIKS = "matriks_indikator";

    private static final List<String> ARAH = List.of("naik", "turun");
    private static final KolomImpor BARIS = KolomImpor.teks(
                    "baris", "Nomor baris di dokumen asal; menghubungkan indikator dengan baris matriksnya")
            .sepanjang(100);

    static final SkemaImpor SKEMA =
            SkemaImpor.dari("rencana", renstra(), perencanaan(), indikator(), program(), matriks());

    private SkemaRencana() {}

    private static SkemaBerkas renstra() {
        return SkemaBerkas.bernama(RENSTRA, "Satu baris identitas; tanpa ini periode diambil dari tahun kolom pagu")
                .dengan(
                        KolomImpor.teks("judul", "Judul Renstra").sepanjang(300).wajibDiisi(),
                        KolomImpor.dari("tahun_awal", JenisIsi.TAHUN, "Tahun pertama periode")
                                .wajibDiisi(),
                        KolomImpor.dari("tahun_akhir", JenisIsi.TAHUN, "Tahun terakhir periode")
                                .wajibDiisi(),
                        KolomImpor.pilihan(
                                "asal",
                                "TERBIT: disalin dari dokumen terbit, cacatnya menjadi peringatan; DISUSUN: rencana baru",
                                List.of("TERBIT", "DISUSUN")),
                        KolomImpor.teks("sumber", "Dokumen asal").sepanjang(300),
                        KolomImpor.teks("unit_kerja", "Unit penanggung jawab").sepanjang(200),
                        KolomImpor.teks("lokasi", "Lokasi").sepanjang(300));
    }

    private static SkemaBerkas perencanaan() {
        return SkemaBerkas.bernama(PERENCANAAN, "Visi, misi, tujuan, sasaran, strategi, dan arah kebijakan")
                .wajibAda()
                .dengan(
                        KolomImpor.teks(
                                        "jenis",
                                        "visi, misi, tujuan, sasaran, strategi, arah_kebijakan; milik RPJMD: tujuan_rpjmd, sasaran_rpjmd")
                                .sepanjang(50)
                                .wajibDiisi()
                                .contoh("sasaran"),
                        KolomImpor.teks("kode", "Kode baris")
                                .sepanjang(50)
                                .wajibDiisi()
                                .contoh("S1"),
                        KolomImpor.teks("induk_kode", "Kode induknya")
                                .sepanjang(50)
                                .contoh("T1"),
                        KolomImpor.teks("uraian", "Rumusan").wajibDiisi(),
                        BARIS);
    }

    private static SkemaBerkas indikator() {
        return SkemaBerkas.bernama(INDIKATOR, "Definisi indikator; digabungkan dengan matriks menurut kolom baris")
                .dengan(
                        KolomImpor.teks("kode", "Kode indikator").sepanjang(50).wajibDiisi(),
                        KolomImpor.teks("level", "tujuan, sasaran, program, kegiatan, atau sub_kegiatan")
                                .sepanjang(50),
                        KolomImpor.teks("induk", "Rumusan induknya"),
                        KolomImpor.teks("indikator", "Nama indikator")
                                .sepanjang(1_000)
                                .wajibDiisi(),
                        KolomImpor.teks("satuan", "Satuan").sepanjang(60),
                        KolomImpor.pilihan("arah", "Ke mana nilai yang lebih baik", ARAH),
                        KolomImpor.teks("formula", "Cara menghitung").sepanjang(1_000),
                        KolomImpor.teks("pembilang_nama", "Nama pembilang").sepanjang(500),
                        KolomImpor.teks("penyebut_nama", "Nama penyebut").sepanjang(500),
                        KolomImpor.teks("sumber_data", "Sumber data").sepanjang(500),
                        BARIS);
    }

    private static SkemaBerkas program() {
        return SkemaBerkas.bernama(PROGRAM, "Program, kegiatan, dan sub kegiatan, urut dokumen")
                .dengan(
                        KolomImpor.teks("kode", "Kode nomenklatur; kosong bila tidak tercetak")
                                .sepanjang(30)
                                .contoh("1.06.05.2.02"),
                        KolomImpor.pilihan("level", "Tingkat baris", List.of("program", "kegiatan", "sub_kegiatan"))
                                .wajibDiisi(),
                        KolomImpor.teks("uraian", "Nama").sepanjang(500).wajibDiisi(),
                        KolomImpor.teks("induk_kode", "Kode baris induknya").sepanjang(30),
                        KolomImpor.uang("pagu", "Pagu indikatif tahun itu, rupiah")
                                .setiapTahun()
                                .contoh("1250000000"),
                        KolomImpor.uang("pagu_akhir", "Pagu akhir periode seperti tercetak, rupiah"),
                        BARIS,
                        KolomImpor.teks("sasaran_kode", "Kode sasaran yang didukung (program)")
                                .sepanjang(50),
                        KolomImpor.teks("unit_kerja", "Unit penanggung jawab").sepanjang(200),
                        KolomImpor.teks("lokasi", "Lokasi").sepanjang(300));
    }

    private static SkemaBerkas matriks() {
        return SkemaBerkas.bernama(MATRIKS, "Target setiap indikator, urut dokumen")
                .dengan(
                        KolomImpor.teks(
                                        "kode_induk",
                                        "Kode baris matriks_program; kosong bagi indikator tujuan dan sasaran")
                                .sepanjang(30),
                        KolomImpor.teks("indikator", "Nama indikator")
                                .sepanjang(1_000)
                                .wajibDiisi(),
                        KolomImpor.teks("satuan", "Satuan")
                                .sepanjang(60)
                                .wajibDiisi()
                                .contoh("%"),
                        KolomImpor.bilangan("awal", "Kondisi awal tahun itu").setiapTahun(),
                        KolomImpor.bilangan("target", "Target tahun itu").setiapTahun(),
                        KolomImpor.bilangan("target_akhir", "Kondisi akhir periode seperti tercetak"),
                        BARIS,
                        KolomImpor.teks(
                                        "kode",
                                        "Kode indikator; bila kosong diambil dari berkas indikator atau dibuatkan")
                                .sepanjang(50),
                        KolomImpor.teks("induk", "Kode tujuan atau sasaran, bila kode_induk kosong")
                                .sepanjang(50),
                        KolomImpor.pilihan("arah", "Ke mana nilai yang lebih baik", ARAH),
                        KolomImpor.pilihan(
                                "akumulasi",
                                "Cara nilai triwulan menjadi nilai tahun",
                                List.of("JUMLAH", "POSISI_AKHIR", "RATA_RATA")),
                        KolomImpor.dari("iku", JenisIsi.YA_TIDAK, "Indikator kinerja utama"));
    }
}
