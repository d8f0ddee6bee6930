package id.simpul.pemeriksaan.kaidah.komponen;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Indikator;
import id.simpul.pemeriksaan.data.JenisSatuan;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.SusunanKomponen;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Baris;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Nama indikator menyebut sebuah jenis (misalnya lembaga) dan perhitungan memasukkannya, tetapi rumus tercetak tidak. */
public final class RumusTidakMenyebutKomponen extends KaidahBernama {
    private static final Set<JenisSatuan> BERBADAN =
            Set.of(JenisSatuan.KELOMPOK, JenisSatuan.LEMBAGA, JenisSatuan.KELUARGA);

    public RumusTidakMenyebutKomponen() {
        super(
                "rumus_tidak_menyebut_komponen",
                "komponen yang dihitung memang disebut rumus indikator",
                "indikator",
                "komponen");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        Map<String, List<Baris>> menurutKode = new LinkedHashMap<>();
        laporan.komponen().forEach((kunci, baris) -> menurutKode
                .computeIfAbsent(kunci.kode(), k -> new ArrayList<>())
                .addAll(SusunanKomponen.dari(kunci, baris).pembilang()));
        menurutKode.forEach((kode, pembilang) -> laporan.indikator(kode).ifPresent(i -> satu(i, pembilang, temuan)));
    }

    private static void satu(Indikator i, List<Baris> pembilang, Penampung temuan) {
        String nama = i.nama().toLowerCase(Locale.ROOT);
        String rumus = (i.baris().teks("formula") + " " + i.baris().teks("pembilang_nama")).toLowerCase(Locale.ROOT);
        Set<String> hilang = new TreeSet<>();
        for (Baris b : pembilang) {
            String satuan = b.teks("satuan").strip().toLowerCase(Locale.ROOT);
            boolean disebutNama = !satuan.isEmpty() && nama.contains(satuan);
            if (BERBADAN.contains(JenisSatuan.dari(satuan))
                    && disebutNama
                    && !rumus.contains(satuan.substring(0, Math.min(3, satuan.length())))) {
                hilang.add(satuan);
            }
        }
        if (!hilang.isEmpty() && !rumus.isBlank()) {
            temuan.peringatan(JenisTemuan.RUMUS_SALAH)
                    .di("Rumus " + i.kode() + " (" + i.nama() + ")")
                    .teks(i.baris().teks("formula"), "memuat juga " + String.join(", ", hilang))
                    .karena("Rumus tercetak tidak menyebut " + String.join(", ", hilang)
                            + ", padahal perhitungannya memasukkan komponen bersatuan itu.")
                    .rujuk(i.baris())
                    .rujuk(pembilang)
                    .simpan();
        }
    }
}
