package id.simpul.anggaran.impor;

import id.simpul.anggaran.dpa.model.TingkatRincian;
import id.simpul.impor.BarisImpor;
import id.simpul.pemeriksaan.paket.PaketHidup;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Kiriman DPA atau LRA sebagai tabel {@code anggaran} bagi kaidah pemeriksaan.
 *
 * <p>Satu baris terhalus menjadi satu baris tabel; sumber dana yang berbeda dijumlahkan, sebab dokumen mencetak sub
 * kegiatan sekali. Induknya disebut sekali tanpa angka, supaya jumlahnya diambil dari anaknya. Baris rekening dilewati:
 * kaidah memeriksa program sampai sub kegiatan.
 */
final class TabelKiriman {
    private static final List<TingkatRincian> TINGKAT =
            List.of(TingkatRincian.PROGRAM, TingkatRincian.KEGIATAN, TingkatRincian.SUB_KEGIATAN);

    private final String berkas;
    private final int tahun;
    private final Map<String, Satu> isi = new LinkedHashMap<>();

    TabelKiriman(JenisImpor jenis, int tahun) {
        this.berkas = jenis.name().toLowerCase(Locale.ROOT);
        this.tahun = tahun;
    }

    private record Satu(
            int nomor,
            TingkatRincian tingkat,
            String kode,
            String nama,
            String induk,
            BigDecimal pagu,
            BigDecimal nyata) {
        Satu ditambah(Satu lain) {
            return new Satu(nomor, tingkat, kode, nama, induk, jumlah(pagu, lain.pagu), jumlah(nyata, lain.nyata));
        }

        /** Yang tidak tercetak bukan nol: jumlahnya tidak tercetak hanya bila keduanya tidak tercetak. */
        private static BigDecimal jumlah(BigDecimal satu, BigDecimal lain) {
            return satu == null ? lain : lain == null ? satu : satu.add(lain);
        }
    }

    void terima(BarisImpor baris) {
        if (KolomEkspor.teks(baris, KolomEkspor.KODE_REKENING) != null) {
            return;
        }
        LetakEkspor letak = LetakEkspor.dari(baris);
        List<TingkatRincian> terisi =
                TINGKAT.stream().filter(tingkat -> letak.nama(tingkat) != null).toList();
        String jalur = "";
        String induk = null;
        for (TingkatRincian tingkat : terisi) {
            jalur = "%s/%s %s".formatted(jalur, letak.kode(tingkat), letak.nama(tingkat));
            boolean terhalus = tingkat == terisi.get(terisi.size() - 1);
            Satu satu = new Satu(
                    baris.nomor(),
                    tingkat,
                    letak.kode(tingkat),
                    letak.nama(tingkat),
                    induk,
                    terhalus ? KolomEkspor.uang(baris, KolomEkspor.PAGU) : null,
                    terhalus ? KolomEkspor.uang(baris, KolomEkspor.REALISASI) : null);
            isi.merge(jalur, satu, Satu::ditambah);
            induk = satu.nama();
        }
    }

    void lengkapi(PaketHidup paket) {
        isi.values()
                .forEach(satu -> paket.tambah(
                        "anggaran",
                        berkas,
                        satu.nomor(),
                        PaketHidup.baris(
                                "kode", satu.kode(),
                                "level", satu.tingkat().name().toLowerCase(Locale.ROOT),
                                "uraian", satu.nama(),
                                "induk_uraian", satu.induk(),
                                "tahun", tahun,
                                "anggaran", satu.pagu(),
                                "realisasi", satu.nyata())));
    }
}
