package id.simpul.pemeriksaan.kaidah.keluaran;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.PembangunTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Blok;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.NamaBaku;
import id.simpul.pemeriksaan.data.Tingkat;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Baris;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Tabel keluaran dan tabel anggaran tahun yang sama memuat kegiatan yang sama: uang tanpa keluaran tercetak dan keluaran
 * tanpa baris anggaran disebut. Hanya bila kedua tabel memang sebagian besar berpasangan.
 */
public final class KelengkapanKeluaran extends KaidahBernama {
    private static final int MIRIP = 80;
    private static final int PERSEN_BERPASANGAN = 60;
    private static final int BARIS_PALING_BANYAK = 400;
    private static final int CONTOH = 8;
    private static final List<Tingkat> TINGKAT = List.of(Tingkat.SUB_KEGIATAN, Tingkat.KEGIATAN);

    public KelengkapanKeluaran() {
        super(
                "kelengkapan_keluaran",
                "kegiatan di tabel keluaran dan di tabel anggaran tahun yang sama saling melengkapi",
                "keluaran",
                "anggaran");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        for (Blok blok : laporan.anggaran().anggaran()) {
            for (Tingkat tingkat : TINGKAT) {
                List<Baris> uang = blok.semua().stream()
                        .filter(s ->
                                s.tingkat() == tingkat && s.tercetak("anggaran").isPresent())
                        .map(s -> s.baris())
                        .toList();
                List<Baris> hasil = laporan.paket().baris("keluaran").stream()
                        .filter(b -> b.teks("tahun").equals(blok.tahun()))
                        .filter(b -> Tingkat.dari(b.teks("level"), b.teks("uraian"), "") == tingkat)
                        .toList();
                if (uang.size() <= BARIS_PALING_BANYAK && hasil.size() <= BARIS_PALING_BANYAK) {
                    banding(blok.tahun(), tingkat, uang, hasil, temuan);
                }
            }
        }
    }

    private static void banding(String tahun, Tingkat tingkat, List<Baris> uang, List<Baris> hasil, Penampung temuan) {
        List<Baris> tanpaAnggaran = tanpaPasangan(hasil, uang);
        List<Baris> tanpaKeluaran = tanpaPasangan(uang, hasil);
        if (berpasangan(hasil, tanpaAnggaran) && berpasangan(uang, tanpaKeluaran)) {
            catat("keluaran", "anggaran", tahun, tingkat, hasil, tanpaAnggaran, temuan);
            catat("anggaran", "keluaran", tahun, tingkat, uang, tanpaKeluaran, temuan);
        }
    }

    private static boolean berpasangan(List<Baris> semua, List<Baris> tanpa) {
        return semua.size() >= 5 && (semua.size() - tanpa.size()) * 100 >= semua.size() * PERSEN_BERPASANGAN;
    }

    private static List<Baris> tanpaPasangan(List<Baris> satu, List<Baris> lain) {
        List<String> nama =
                lain.stream().map(b -> NamaBaku.dari(b.teks("uraian"))).toList();
        List<Baris> hasil = new ArrayList<>();
        for (Baris b : satu) {
            String n = NamaBaku.dari(b.teks("uraian"));
            if (nama.stream().noneMatch(x -> x.endsWith(n) || n.endsWith(x) || NamaBaku.kemiripan(n, x) >= MIRIP)) {
                hasil.add(b);
            }
        }
        return hasil;
    }

    private static void catat(
            String tabel,
            String tabelLain,
            String tahun,
            Tingkat tingkat,
            List<Baris> semua,
            List<Baris> tanpa,
            Penampung temuan) {
        if (tanpa.isEmpty()) {
            return;
        }
        String nama = tanpa.stream()
                .map(b -> b.teks("uraian"))
                .filter(Objects::nonNull)
                .limit(CONTOH)
                .collect(Collectors.joining("; "));
        PembangunTemuan t = temuan.peringatan(JenisTemuan.LAINNYA)
                .di("Tabel " + tabel + " " + tahun + ": " + tingkat.sebutan() + " yang tidak ada di tabel " + tabelLain)
                .teks(tanpa.size() + " dari " + semua.size(), "")
                .karena(tanpa.size() + " dari " + semua.size() + " " + tingkat.sebutan() + " di tabel " + tabel
                        + " tidak ada di tabel " + tabelLain + ": " + nama
                        + (tanpa.size() > CONTOH ? "; …" : "."))
                .rujuk(tanpa);
        t.simpan();
    }
}
