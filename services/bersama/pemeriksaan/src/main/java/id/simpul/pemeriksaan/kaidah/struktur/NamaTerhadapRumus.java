package id.simpul.pemeriksaan.kaidah.struktur;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Indikator;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import java.util.Locale;
import java.util.regex.Pattern;

/** Indikator bernama "persentase peningkatan ..." dihitung terhadap tahun lalu; rumus tanpa pembanding mengukur cakupan. */
public final class NamaTerhadapRumus extends KaidahBernama {
    private static final Pattern PERUBAHAN = Pattern.compile(
            "^(?:persentase|persen|laju|tingkat)[^a-z]*(?:peningkatan|penurunan|pertumbuhan|kenaikan)\\b.*");
    private static final Pattern PEMBANDING =
            Pattern.compile(".*(lalu|sebelum|awal|t\\s*-\\s*1|n\\s*-\\s*1|dasar|selisih|dikurang|[−–]|\\s-\\s).*");

    public NamaTerhadapRumus() {
        super("nama_terhadap_rumus", "rumus indikator perubahan memuat pembandingnya", "indikator");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        for (Indikator i : laporan.indikator().values()) {
            String rumus = i.baris().teks("formula").toLowerCase(Locale.ROOT);
            boolean perubahan =
                    PERUBAHAN.matcher(i.nama().toLowerCase(Locale.ROOT)).matches();
            if (perubahan && rumus.contains("/") && !PEMBANDING.matcher(rumus).matches()) {
                temuan.peringatan(JenisTemuan.RUMUS_SALAH)
                        .di("Rumus " + i.kode() + " (" + i.nama() + ")")
                        .teks(i.baris().teks("formula"), "perubahan terhadap tahun sebelumnya")
                        .karena("Namanya menyatakan perubahan, tetapi rumusnya membagi dua angka tahun yang sama;"
                                + " hasilnya cakupan, bukan peningkatan atau penurunan.")
                        .rujuk(i.baris())
                        .simpan();
            }
        }
    }
}
