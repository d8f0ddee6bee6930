package id.simpul.realisasi.impor;

import id.simpul.impor.JenisIsi;
import id.simpul.impor.KolomImpor;
import id.simpul.impor.SkemaBerkas;
import id.simpul.impor.SkemaImpor;
import java.util.List;

/** Berkas dan kolom kiriman realisasi; namanya sama dengan paket data. */
final class SkemaRealisasi {
    static final String REALISASI = "realisasi";
    static final String KOMPONEN = "komponen";
    static final String KELUARAN = "keluaran";
    static final String SPM = "spm";
    static final String MUTU = "spm_mutu";

    private static final KolomImpor BARIS = KolomImpor.teks("baris", "Letak di dokumen asal; tidak disimpan");

    static final SkemaImpor SKEMA = SkemaImpor.dari("realisasi", realisasi(), komponen(), keluaran(), spm(), mutu());

    private SkemaRealisasi() {}

    private static SkemaBerkas realisasi() {
        return SkemaBerkas.bernama(REALISASI, "Satu baris per indikator dan periode")
                .dengan(
                        kode(),
                        tahun(),
                        periode(),
                        KolomImpor.bilangan("realisasi", "Nilai tercetak; dihitung ulang bila bagiannya ada"),
                        KolomImpor.teks(
                                        "satuan_realisasi",
                                        "Satuan nilai tercetak; diingatkan bila bukan satuan indikator")
                                .sepanjang(60),
                        KolomImpor.bilangan("pembilang", "Pembilang; bersama komponen menjadi angka tercetak"),
                        KolomImpor.bilangan("penyebut", "Penyebut"),
                        KolomImpor.bilangan("capaian_tercetak", "Capaian seperti tercetak; tidak dihitung"),
                        KolomImpor.teks("predikat_tercetak", "Predikat seperti tercetak")
                                .sepanjang(200),
                        KolomImpor.pilihan(
                                "cara",
                                "Hanya berkas ekspor: bila diisi, angka tercetak dibaca dari kolom ..._tercetak saja",
                                List.of("NILAI", "RASIO", "KOMPONEN", "TANPA_NILAI")),
                        KolomImpor.bilangan("realisasi_tercetak", "Nilai tercetak, bagi baris bercara"),
                        KolomImpor.bilangan("pembilang_tercetak", "Pembilang tercetak, bagi baris bercara"),
                        KolomImpor.bilangan("penyebut_tercetak", "Penyebut tercetak, bagi baris bercara"),
                        KolomImpor.teks("teks_tercetak", "Kalimat tercetak; alasan bagi baris tanpa angka"),
                        KolomImpor.pilihan("keadaan", "Bagi baris tanpa angka", List.of("KOSONG", "TIDAK_BERLAKU")),
                        KolomImpor.teks("alasan", "Mengapa tanpa angka"),
                        KolomImpor.teks("alasan_satuan_campur", "Mengapa satuan berbeda dijumlahkan"),
                        KolomImpor.teks("catatan", "Catatan pengisi"),
                        KolomImpor.teks("pendukung", "Faktor yang mendukung").sepanjang(4_000),
                        KolomImpor.teks("kendala", "Yang menghambat").sepanjang(4_000),
                        KolomImpor.teks("penyebab", "Sebab keberhasilan atau kegagalan")
                                .sepanjang(4_000),
                        KolomImpor.teks("solusi", "Yang sudah dilakukan").sepanjang(4_000),
                        KolomImpor.teks("tindak_lanjut", "Yang akan dilakukan").sepanjang(4_000),
                        KolomImpor.teks("penyebut_satuan", "Siapa yang dihitung penyebut, misalnya jiwa")
                                .sepanjang(100),
                        KolomImpor.teks("penyebut_sumber", "Data asal penyebut").sepanjang(500),
                        KolomImpor.dari("penyebut_tanggal", JenisIsi.TANGGAL, "Tanggal potong data penyebut"),
                        KolomImpor.teks("penyebut_alasan", "Mengapa dasar penyebut berubah"),
                        BARIS);
    }

    private static SkemaBerkas komponen() {
        return SkemaBerkas.bernama(KOMPONEN, "Bagian yang dijumlahkan atau hanya ditampilkan, urut dokumen")
                .dengan(
                        kode(),
                        tahun(),
                        periode(),
                        KolomImpor.teks("uraian", "Nama bagian")
                                .sepanjang(1_000)
                                .wajibDiisi(),
                        KolomImpor.bilangan(
                                "kuota_atau_populasi",
                                "Kuota bagian ini; baris berisi kuota tanpa realisasi dan dihitung adalah penyebut"),
                        KolomImpor.bilangan("realisasi", "Jumlahnya; kosong berarti belum dilaporkan"),
                        KolomImpor.teks("satuan", "Satuan").sepanjang(100),
                        KolomImpor.teks("sumber_dana", "Misalnya APBD atau APBN")
                                .sepanjang(200),
                        KolomImpor.dari("dihitung", JenisIsi.YA_TIDAK, "Tidak berarti hanya ditampilkan"),
                        KolomImpor.teks("alasan", "Mengapa tidak dihitung").sepanjang(1_000),
                        BARIS);
    }

    private static SkemaBerkas keluaran() {
        return SkemaBerkas.bernama(KELUARAN, "Keluaran sub kegiatan, urut dokumen")
                .dengan(
                        KolomImpor.pilihan("level", "Tingkat baris", List.of("program", "kegiatan", "sub_kegiatan")),
                        KolomImpor.teks("uraian", "Nama sub kegiatan, kegiatan, atau program")
                                .sepanjang(500)
                                .wajibDiisi(),
                        KolomImpor.teks("indikator_keluaran", "Keluarannya").sepanjang(1_000),
                        tahun(),
                        KolomImpor.bilangan("target_angka", "Target"),
                        KolomImpor.teks("target_satuan", "Satuan target").sepanjang(100),
                        KolomImpor.bilangan("realisasi_angka", "Realisasi"),
                        KolomImpor.teks("realisasi_satuan", "Satuan realisasi").sepanjang(100),
                        KolomImpor.pilihan(
                                "status",
                                "Kosong berarti SELESAI bila ada realisasinya, selain itu BERJALAN",
                                List.of("SELESAI", "BERJALAN", "REFOCUSING", "BATAL")),
                        KolomImpor.teks("teks_target", "Kalimat target tercetak; tidak disimpan"),
                        KolomImpor.teks(
                                "teks_realisasi", "Kalimat realisasi tercetak; alasan bagi refocusing dan batal"),
                        KolomImpor.teks("alasan", "Mengapa refocusing atau batal"),
                        KolomImpor.bilangan("kemajuan_fisik", "Persen 0 sampai 100"),
                        KolomImpor.teks("kode_sub_kegiatan", "Kode nomenklatur").sepanjang(64),
                        KolomImpor.teks("kegiatan", "Nama kegiatannya").sepanjang(500),
                        KolomImpor.teks("program", "Nama programnya").sepanjang(500),
                        BARIS);
    }

    private static SkemaBerkas spm() {
        return SkemaBerkas.bernama(SPM, "Satu baris per layanan SPM dan triwulan, kumulatif sejak awal tahun")
                .dengan(
                        layanan(),
                        triwulan(),
                        KolomImpor.bilangan(
                                "sasaran", "Orang yang harus dilayani setahun; nol berarti tidak ada sasaran"),
                        KolomImpor.teks("sumber_sasaran", "Data asal sasaran").sepanjang(500),
                        KolomImpor.dari("tanggal_sasaran", JenisIsi.TANGGAL, "Tanggal potong data sasaran"),
                        KolomImpor.teks("alasan_sasaran_berubah", "Mengapa sasaran berubah dalam tahun itu")
                                .sepanjang(1_000),
                        KolomImpor.bilangan("terlayani", "Orang yang terlayani"),
                        KolomImpor.uang("anggaran", "Anggaran setahun, rupiah"),
                        KolomImpor.uang("realisasi_anggaran", "Realisasi anggaran, rupiah"),
                        KolomImpor.teks("catatan", "Catatan pengisi"),
                        BARIS);
    }

    private static SkemaBerkas mutu() {
        return SkemaBerkas.bernama(MUTU, "Butir mutu setiap layanan SPM")
                .dengan(
                        layanan(),
                        triwulan(),
                        KolomImpor.pilihan("jenis", "Golongan mutu", List.of("BARANG_JASA", "SDM"))
                                .wajibDiisi(),
                        KolomImpor.teks("bantuan", "Kode jenis bantuan; wajib bagi BARANG_JASA")
                                .contoh("ALAT_BANTU"),
                        KolomImpor.teks("nama", "Nama butir").sepanjang(300).wajibDiisi(),
                        KolomImpor.bilangan("dibutuhkan", "Jumlah yang harus dipenuhi"),
                        KolomImpor.bilangan("terpenuhi", "Jumlah yang terpenuhi"),
                        KolomImpor.teks("satuan", "Satuan").sepanjang(100),
                        BARIS);
    }

    private static KolomImpor kode() {
        return KolomImpor.teks("indikator_kode", "Kode indikator di rencana kota")
                .sepanjang(50)
                .wajibDiisi()
                .contoh("S1.I1");
    }

    private static KolomImpor tahun() {
        return KolomImpor.dari("tahun", JenisIsi.TAHUN, "Tahun anggaran").wajibDiisi();
    }

    private static KolomImpor periode() {
        return KolomImpor.teks("periode", "2024, 2024-T3, atau 2024-09; kosong berarti setahun")
                .sepanjang(10);
    }

    private static KolomImpor layanan() {
        return KolomImpor.pilihan("layanan", "Layanan SPM", List.of("SPM-1", "SPM-2", "SPM-3", "SPM-4", "SPM-5"))
                .wajibDiisi();
    }

    private static KolomImpor triwulan() {
        return KolomImpor.teks("triwulan", "Misalnya 2024-T4")
                .sepanjang(10)
                .wajibDiisi()
                .contoh("2024-T4");
    }
}
