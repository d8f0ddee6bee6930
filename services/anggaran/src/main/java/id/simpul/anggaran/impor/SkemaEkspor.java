package id.simpul.anggaran.impor;

import id.simpul.impor.JenisIsi;
import id.simpul.impor.KolomImpor;
import id.simpul.impor.SkemaBerkas;
import id.simpul.impor.SkemaImpor;
import java.util.ArrayList;
import java.util.List;

/** Berkas yang dikenal menurut jenis impornya; urutan kolom bebas, kolom lain disimpan di berkas perbaikan. */
final class SkemaEkspor {
    private static final int PANJANG_KODE = 64;
    private static final int PANJANG_NAMA = 500;

    private SkemaEkspor() {}

    static SkemaImpor dari(JenisImpor jenis) {
        return switch (jenis) {
            case DPA -> skema("dpa", "Satu baris per rekening dan sumber dana, atau per sub kegiatan", dpa());
            case SP2D -> skema("sp2d", "Satu baris per pembebanan; baris bernomor sama adalah satu SP2D", sp2d());
            case LRA -> skema("lra", "Realisasi setahun, satu baris per baris DPA", lra());
        };
    }

    private static SkemaImpor skema(String nama, String penjelasan, List<KolomImpor> kolom) {
        return SkemaImpor.dari(
                nama, SkemaBerkas.bernama(nama, penjelasan).wajibAda().dengan(kolom.toArray(KolomImpor[]::new)));
    }

    private static List<KolomImpor> dpa() {
        List<KolomImpor> kolom = letak();
        teks(kolom, KolomEkspor.NAMA_REKENING, "Nama rekening", PANJANG_NAMA);
        uang(kolom, KolomEkspor.PAGU, "Anggaran baris itu, rupiah");
        KolomEkspor.BULAN.forEach(bulan -> uang(kolom, List.of(bulan, "rak_" + bulan), "Rencana kas " + bulan));
        return kolom;
    }

    private static List<KolomImpor> lra() {
        List<KolomImpor> kolom = letak();
        teks(kolom, KolomEkspor.NAMA_REKENING, "Nama rekening", PANJANG_NAMA);
        teks(kolom, KolomEkspor.TINGKAT, "Tingkat baris; baris jumlah tidak diimpor", PANJANG_KODE);
        uang(kolom, KolomEkspor.PAGU, "Anggaran seperti tercetak, dibandingkan dengan DPA");
        uang(kolom, KolomEkspor.REALISASI, "Realisasi setahun, rupiah");
        teks(kolom, KolomEkspor.ALASAN, "Mengapa melebihi anggaran, bila kebijakan kota menerimanya", 1000);
        return kolom;
    }

    private static List<KolomImpor> sp2d() {
        List<KolomImpor> kolom = letak();
        teks(kolom, KolomEkspor.NOMOR_SP2D, "Nomor SP2D, atau nomor STS bagi pengembalian", 100);
        KolomEkspor.TANGGAL.forEach(
                nama -> kolom.add(KolomImpor.dari(nama, JenisIsi.TANGGAL, "Tanggal, di dalam tahun anggaran")));
        teks(kolom, KolomEkspor.JENIS_SP2D, "UP, GU, TU, LS, GU_NIHIL, TU_NIHIL, atau PENGEMBALIAN", PANJANG_KODE);
        teks(kolom, KolomEkspor.URAIAN, "Keperluan", PANJANG_NAMA);
        uang(kolom, KolomEkspor.NILAI, "Nilai pembebanan, rupiah, lebih besar dari nol");
        teks(kolom, KolomEkspor.NOMOR_ASAL, "Nomor SP2D yang dikembalikan, atau TU yang ditutup", 100);
        teks(kolom, KolomEkspor.ALASAN, "Mengapa melebihi anggaran, bila kebijakan kota menerimanya", 1000);
        return kolom;
    }

    private static List<KolomImpor> letak() {
        List<KolomImpor> kolom = new ArrayList<>();
        teks(kolom, KolomEkspor.KUNCI, "Kunci baris DPA; mendahului kode", 100);
        teks(kolom, KolomEkspor.KODE_PROGRAM, "Kode program", PANJANG_KODE);
        teks(kolom, KolomEkspor.NAMA_PROGRAM, "Nama program", PANJANG_NAMA);
        teks(kolom, KolomEkspor.KODE_KEGIATAN, "Kode kegiatan", PANJANG_KODE);
        teks(kolom, KolomEkspor.NAMA_KEGIATAN, "Nama kegiatan", PANJANG_NAMA);
        teks(kolom, KolomEkspor.KODE_SUB, "Kode sub kegiatan, dua atau empat digit", PANJANG_KODE);
        teks(kolom, KolomEkspor.NAMA_SUB, "Nama sub kegiatan", PANJANG_NAMA);
        teks(kolom, KolomEkspor.KODE_REKENING, "Kode rekening belanja", PANJANG_KODE);
        teks(kolom, KolomEkspor.SUMBER_DANA, "Sumber dana", 200);
        return kolom;
    }

    private static void teks(List<KolomImpor> kolom, List<String> nama, String penjelasan, int panjang) {
        nama.forEach(satu -> kolom.add(KolomImpor.teks(satu, penjelasan).sepanjang(panjang)));
    }

    private static void uang(List<KolomImpor> kolom, List<String> nama, String penjelasan) {
        nama.forEach(satu -> kolom.add(KolomImpor.uang(satu, penjelasan)));
    }
}
