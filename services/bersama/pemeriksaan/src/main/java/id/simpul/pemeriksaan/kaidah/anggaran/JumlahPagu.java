package id.simpul.pemeriksaan.kaidah.anggaran;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.PembangunTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Blok;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.PenyusunPohon;
import id.simpul.pemeriksaan.data.SkemaPohon;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Tabel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Jumlah pagu renstra anak = induk tiap tahun; satu temuan per induk untuk semua tahunnya.
 * Pada laporan tahunan baris yang tidak dilaksanakan sering tidak dicetak, jadi jumlah anak yang kurang hanya peringatan;
 * begitu pula bila sebagian besar tabel memang tidak menjumlah.
 */
public final class JumlahPagu extends KaidahBernama {

    public JumlahPagu() {
        super("jumlah_pagu", "jumlah pagu renstra sub kegiatan = kegiatan = program, tiap tahun dan akhir periode");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        List<Selisih.Pencarian> pencarian = cari(laporan);
        boolean lengkap = laporan.paket().tabel("matriks_program").isPresent();
        int diperiksa =
                pencarian.stream().mapToInt(Selisih.Pencarian::diperiksa).sum();
        int selisih = pencarian.stream().mapToInt(p -> p.selisih().size()).sum();
        boolean lazimMenjumlah = selisih * 2 <= diperiksa;
        Map<String, List<Selisih>> menurutInduk = new LinkedHashMap<>();
        Set<String> sudah = new HashSet<>();
        pencarian.forEach(p -> p.selisih().stream()
                .filter(s -> sudah.add(kunci(s) + "|" + s.tahun() + "|" + s.tercetak() + "|" + s.jumlah()))
                .forEach(s -> menurutInduk
                        .computeIfAbsent(kunci(s), k -> new ArrayList<>())
                        .add(s)));
        menurutInduk.values().forEach(s -> catat(s, lazimMenjumlah, lengkap, temuan));
    }

    /** Matriks dan tabel anggaran; selisih yang sama di keduanya dilaporkan satu kali. */
    static List<Selisih.Pencarian> cari(Laporan laporan) {
        List<Selisih.Pencarian> hasil = new ArrayList<>();
        laporan.paket().tabel("matriks_program").ifPresent(t -> hasil.addAll(matriks(t)));
        laporan.anggaran().pagu().forEach(b -> hasil.add(Selisih.cari(b, "pagu_renstra")));
        return hasil;
    }

    private static String kunci(Selisih s) {
        String nama =
                s.induk().kode().isEmpty() ? s.induk().namaBaku() : s.induk().kode();
        return s.induk().tingkat() + "|" + nama + "|" + (s.beda().signum() > 0);
    }

    private static List<Selisih.Pencarian> matriks(Tabel matriks) {
        List<Selisih.Pencarian> hasil = new ArrayList<>();
        for (String kolom : matriks.kolom()) {
            if (kolom.startsWith("pagu_")) {
                String tahun = kolom.substring("pagu_".length());
                for (Blok b : PenyusunPohon.susun(matriks.baris(), SkemaPohon.MATRIKS, tahun)) {
                    hasil.add(Selisih.cari(b, kolom));
                }
            }
        }
        return hasil;
    }

    private static void catat(List<Selisih> sama, boolean lazimMenjumlah, boolean lengkap, Penampung temuan) {
        Selisih s = sama.get(0);
        boolean pasti = lazimMenjumlah && (lengkap || s.beda().signum() < 0);
        PembangunTemuan t = temuan.temuan(
                        pasti ? Keparahan.KESALAHAN : Keparahan.PERINGATAN, JenisTemuan.JUMLAH_TIDAK_COCOK)
                .di("Pagu renstra " + sama.stream().map(Selisih::tahun).collect(Collectors.joining(", ")) + ", "
                        + s.induk().sebutan())
                .angka(s.tercetak(), s.jumlah())
                .karena(s.tahun() + ": " + s.kalimat() + s.dugaan() + tahunLain(sama)
                        + (lazimMenjumlah ? "" : " Sebagian besar pagu di dokumen ini memang tidak menjumlah."))
                .rujuk(s.induk().baris());
        sama.forEach(x -> {
            t.rujuk(x.induk().baris());
            x.bagian().forEach(b -> t.rujuk(b.baris()));
        });
        t.simpan();
    }

    private static String tahunLain(List<Selisih> sama) {
        return sama.stream()
                .skip(1)
                .map(x -> " " + x.tahun() + ": tercetak " + Tulis.id(x.tercetak()) + ", jumlah " + Tulis.id(x.jumlah())
                        + ".")
                .collect(Collectors.joining());
    }
}
