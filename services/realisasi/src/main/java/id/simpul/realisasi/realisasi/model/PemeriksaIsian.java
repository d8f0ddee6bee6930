package id.simpul.realisasi.realisasi.model;

import id.simpul.aturan.nilai.Keadaan;
import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Satuan;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Memeriksa bentuk isian dan menghitungnya; pelanggaran pertama melempar {@link NilaiTidakSah}. */
public final class PemeriksaIsian {
    private PemeriksaIsian() {}

    /**
     * Isian yang sah menjadi hitungan dalam satuan indikator.
     *
     * @throws NilaiTidakSah bila bentuknya bukan tepat satu cara, ada bilangan negatif, atau alasan wajib tidak ditulis
     */
    public static Hitungan periksa(IsianRealisasi isian, Satuan satuan) {
        switch (isian.cara()) {
            case TANPA_NILAI -> tanpaNilai(isian);
            case NILAI -> nilai(isian);
            case RASIO -> rasio(isian);
            case KOMPONEN -> komponen(isian, satuan);
        }
        tercetak(isian.tercetak());
        Hitungan hitungan = Hitungan.dari(isian, satuan);
        satuanCampur(isian, hitungan);
        keadaan(isian.keadaan(), hitungan);
        return hitungan;
    }

    private static void tanpaNilai(IsianRealisasi isian) {
        String alasan = "keadaan " + isian.keadaan() + " tidak membawa angka";
        tiada("nilai", isian.nilai(), alasan);
        tiada("pembilang", isian.pembilang(), alasan);
        tiada("penyebut", isian.penyebut(), alasan);
        if (isian.adaKomponen()) {
            throw new NilaiTidakSah("komponen", "tepat-satu", isian.komponen().size(), alasan);
        }
        wajib("alasan", isian.alasan(), "mengapa realisasi " + isian.keadaan());
    }

    private static void nilai(IsianRealisasi isian) {
        String alasan = "pilih satu: nilai, atau pembilang dan penyebut, atau komponen";
        tiada("pembilang", isian.pembilang(), alasan);
        tiada("penyebut", isian.penyebut(), alasan);
    }

    private static void rasio(IsianRealisasi isian) {
        if (isian.pembilang() == null && isian.penyebut() == null) {
            throw new NilaiTidakSah(
                    "nilai",
                    "tepat-satu",
                    null,
                    "isi nilai, pembilang dan penyebut, komponen, atau keadaan tanpa nilai");
        }
        ada("pembilang", isian.pembilang(), "pasangan penyebut");
        ada("penyebut", isian.penyebut(), "pasangan pembilang");
    }

    private static void komponen(IsianRealisasi isian, Satuan satuan) {
        String alasan = "realisasi sudah diisi dari komponen";
        tiada("nilai", isian.nilai(), alasan);
        tiada("pembilang", isian.pembilang(), alasan);
        if (satuan.persen()) {
            ada("penyebut", isian.penyebut(), "jumlah komponen menjadi persen hanya dengan penyebut");
        }
        for (int i = 0; i < isian.komponen().size(); i++) {
            IsianKomponen satu = isian.komponen().get(i);
            NilaiKinerja.dari("komponen/" + i + "/kuota", satu.kuota());
            if (!satu.dihitung()) {
                wajib("komponen/" + i + "/alasan", satu.alasan(), "mengapa komponen ini tidak dihitung");
            }
        }
        if (isian.komponen().stream().noneMatch(IsianKomponen::dihitung)) {
            throw new NilaiTidakSah(
                    "komponen", "dihitung", isian.komponen().size(), "sedikitnya satu komponen harus dihitung");
        }
    }

    private static void tercetak(Tercetak tercetak) {
        if (tercetak != null) {
            NilaiKinerja.dari("tercetak/realisasi", tercetak.realisasi());
            NilaiKinerja.dari("tercetak/pembilang", tercetak.pembilang());
            NilaiKinerja.dari("tercetak/penyebut", tercetak.penyebut());
            NilaiKinerja.dari("tercetak/capaian", tercetak.capaian());
        }
    }

    private static void satuanCampur(IsianRealisasi isian, Hitungan hitungan) {
        List<Satuan> satuan = hitungan.hasil().satuanKomponen();
        if (satuan.size() > 1) {
            String daftar = satuan.stream().map(Satuan::nama).collect(Collectors.joining(", "));
            wajib("alasanSatuanCampur", isian.alasanSatuanCampur(), "mengapa satuan " + daftar + " dijumlahkan");
        }
    }

    private static void keadaan(Keadaan diminta, Hitungan hitungan) {
        Keadaan dihitung = hitungan.hasil().nilai().keadaan();
        if (diminta != null && diminta != dihitung) {
            throw new NilaiTidakSah("keadaan", "selaras", diminta, "angkanya menunjukkan " + dihitung);
        }
    }

    private static void tiada(String field, BigDecimal nilai, String alasan) {
        if (nilai != null) {
            throw new NilaiTidakSah(field, "tepat-satu", nilai, alasan);
        }
    }

    private static void ada(String field, BigDecimal nilai, String alasan) {
        if (nilai == null) {
            throw new NilaiTidakSah(field, "wajib", null, alasan);
        }
    }

    private static void wajib(String field, String teks, String syarat) {
        if (teks == null || teks.isBlank()) {
            throw new NilaiTidakSah(field, "wajib", null, syarat);
        }
    }
}
