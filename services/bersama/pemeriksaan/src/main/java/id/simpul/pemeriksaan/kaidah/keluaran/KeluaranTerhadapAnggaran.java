package id.simpul.pemeriksaan.kaidah.keluaran;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Blok;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.NamaBaku;
import id.simpul.pemeriksaan.data.Simpul;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keluaran dan belanja kegiatan yang sama: di-refocusing tetapi dibelanjakan, uang tanpa keluaran, keluaran tanpa uang. */
public final class KeluaranTerhadapAnggaran extends KaidahBernama {

    private static final int NAMA_PALING_BANYAK = 500;
    private static final int PENDEK = 12;

    public KeluaranTerhadapAnggaran() {
        super(
                "keluaran_terhadap_anggaran",
                "keluaran dan belanja sejalan: tidak ada uang tanpa keluaran atau sebaliknya",
                "keluaran",
                "anggaran");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        Map<String, List<Simpul>> anggaran = new HashMap<>();
        for (Blok b : laporan.anggaran().anggaran()) {
            for (Simpul s : b.semua()) {
                if (s.tercetak("realisasi").isPresent()) {
                    anggaran.computeIfAbsent(b.tahun() + "|" + s.namaBaku(), k -> new ArrayList<>())
                            .add(s);
                }
            }
        }
        Map<String, List<Baris>> keluaran = new HashMap<>();
        for (Baris b : laporan.paket().baris("keluaran")) {
            keluaran.computeIfAbsent(b.teks("tahun") + "|" + NamaBaku.dari(b.teks("uraian")), k -> new ArrayList<>())
                    .add(b);
        }
        keluaran.forEach((kunci, baris) -> {
            List<Simpul> uang =
                    anggaran.containsKey(kunci) ? anggaran.get(kunci) : mirip(kunci, anggaran, keluaran.keySet());
            // Nama yang dipakai beberapa baris tidak dapat dipasangkan dengan pasti.
            if (uang.size() == 1
                    && baris.stream().map(b -> b.teks("level")).distinct().count() == 1) {
                banding(baris, uang.get(0), temuan);
            }
        });
    }

    /** Nama yang satu memuat nama yang lain ("Pemberian Layanan Rujukan", "Layanan Rujukan"), bila hanya ada satu calon. */
    private static List<Simpul> mirip(String kunci, Map<String, List<Simpul>> anggaran, Set<String> sudahBerpasangan) {
        if (anggaran.size() > NAMA_PALING_BANYAK) {
            return List.of();
        }
        String nama = kunci.substring(kunci.indexOf('|') + 1);
        List<List<Simpul>> calon = anggaran.entrySet().stream()
                .filter(e -> e.getKey().startsWith(kunci.substring(0, kunci.indexOf('|') + 1)))
                .filter(e -> !sudahBerpasangan.contains(e.getKey()))
                .filter(e -> memuat(nama, e.getKey().substring(e.getKey().indexOf('|') + 1)))
                .map(Map.Entry::getValue)
                .toList();
        return calon.size() == 1 ? calon.get(0) : List.of();
    }

    private static boolean memuat(String a, String b) {
        String pendek = a.length() < b.length() ? a : b;
        String panjang = a.length() < b.length() ? b : a;
        return pendek.length() >= PENDEK && panjang.endsWith(pendek);
    }

    private static void banding(List<Baris> baris, Simpul uang, Penampung temuan) {
        BigDecimal belanja = uang.tercetak("realisasi").map(Angka::nilai).orElseThrow();
        boolean dihentikan = baris.stream().allMatch(KeluaranTerhadapAnggaran::dihentikan);
        Optional<Baris> berkeluaran = baris.stream()
                .filter(b -> b.angka("realisasi_angka")
                        .filter(a -> a.nilai().signum() > 0)
                        .isPresent())
                .findFirst();
        boolean bertarget = baris.stream().anyMatch(b -> b.angka("target_angka")
                .filter(a -> a.nilai().signum() > 0)
                .isPresent());
        boolean keluaranNol = baris.stream()
                .allMatch(b -> b.angka("realisasi_angka").filter(Angka::nol).isPresent());
        if (dihentikan && belanja.signum() > 0) {
            catat(
                    "Keluaran dinyatakan " + baris.get(0).teks("status") + " tetapi belanjanya " + Tulis.id(belanja)
                            + ".",
                    baris,
                    uang,
                    temuan);
        } else if (belanja.signum() > 0 && bertarget && keluaranNol) {
            catat("Belanja " + Tulis.id(belanja) + " tetapi realisasi keluarannya 0.", baris, uang, temuan);
        } else if (belanja.signum() == 0 && berkeluaran.isPresent()) {
            catat(
                    "Belanja 0 tetapi keluarannya " + berkeluaran.get().teks("realisasi_angka") + " "
                            + berkeluaran.get().teks("realisasi_satuan") + "; perlu disebut sumber dananya.",
                    baris,
                    uang,
                    temuan);
        }
    }

    private static boolean dihentikan(Baris b) {
        return b.teks("status").toLowerCase(Locale.ROOT).matches("(re|reco)?focus?sing|batal|ditiadakan");
    }

    private static void catat(String kalimat, List<Baris> baris, Simpul uang, Penampung temuan) {
        temuan.peringatan(JenisTemuan.LAINNYA)
                .di(uang.sebutan() + " " + baris.get(0).teks("tahun"))
                .teks(Tulis.mesin(uang.tercetak("realisasi").map(Angka::nilai).orElseThrow()), "")
                .karena(kalimat)
                .rujuk(uang.baris())
                .rujuk(baris)
                .simpan();
    }
}
