package id.simpul.pemeriksaan.kaidah.silang;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.PembangunTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.NamaBaku;
import id.simpul.pemeriksaan.data.TahunDokumen;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Realisasi dua tahun yang hampir semuanya sama persis: patut diduga tabel tahun lalu disalin.
 * Nilai 0 dan 100 tidak dihitung karena wajar berulang.
 */
public final class SalinanAntarTahun extends KaidahBernama {
    private static final int PALING_SEDIKIT = 5;
    private static final int PERSEN_SAMA = 80;
    private static final int MIRIP = 80;

    public SalinanAntarTahun() {
        super("salinan_antar_tahun", "tabel realisasi tahun ini bukan salinan tahun lalu");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        tabel(laporan.paket().baris("keluaran"), "realisasi_angka", List.of("level", "uraian"), temuan);
        tabel(laporan.paket().baris("anggaran"), "realisasi", List.of("level", "induk_uraian", "uraian"), temuan);
        tabel(laporan.paket().baris("realisasi"), "pembilang", List.of("indikator_kode"), temuan);
        tabel(laporan.paket().baris("komponen"), "realisasi", List.of("indikator_kode", "uraian"), temuan);
    }

    private static void tabel(List<Baris> baris, String kolom, List<String> kunci, Penampung temuan) {
        Map<Integer, Map<String, Baris>> menurutTahun = new TreeMap<>();
        for (Baris b : baris) {
            boolean bermakna = b.angka(kolom)
                    .filter(a -> !a.nol() && !a.teks().equals("100"))
                    .isPresent();
            if (bermakna && TahunDokumen.tahun(b.teks("tahun")).isPresent()) {
                Map<String, Baris> tahun =
                        menurutTahun.computeIfAbsent(Integer.valueOf(b.teks("tahun")), k -> new LinkedHashMap<>());
                String dasar = String.join(
                        "|", kunci.stream().map(k -> NamaBaku.dari(b.teks(k))).toList());
                String unik = dasar;
                for (int i = 2; tahun.putIfAbsent(unik, b) != null; i++) {
                    unik = dasar + "#" + i;
                }
            }
        }
        menurutTahun.forEach((tahun, isi) -> {
            if (menurutTahun.containsKey(tahun - 1)) {
                banding(tahun, menurutTahun.get(tahun - 1), isi, kolom, temuan);
            }
        });
    }

    private static void banding(
            int tahun, Map<String, Baris> lalu, Map<String, Baris> kini, String kolom, Penampung temuan) {
        List<Baris> sama = new ArrayList<>();
        int pasangan = 0;
        for (Map.Entry<String, Baris> e : kini.entrySet()) {
            Optional<Baris> dahulu = pasangan(e.getKey(), lalu);
            if (dahulu.isPresent()) {
                pasangan++;
                Angka x = e.getValue().angka(kolom).orElseThrow();
                if (dahulu.get().angka(kolom).filter(x::sama).isPresent()) {
                    sama.add(e.getValue());
                }
            }
        }
        if (sama.size() >= PALING_SEDIKIT && sama.size() * 100 >= pasangan * PERSEN_SAMA) {
            PembangunTemuan t = temuan.peringatan(JenisTemuan.DUPLIKASI)
                    .di("Tabel " + sama.get(0).tabel().nama() + ", realisasi " + (tahun - 1) + " dan " + tahun)
                    .teks(sama.size() + " dari " + pasangan + " sama", "")
                    .karena(sama.size() + " dari " + pasangan + " realisasi " + tahun + " persis sama dengan "
                            + (tahun - 1) + " (di luar nilai 0 dan 100); patut diduga disalin.")
                    .rujuk(sama);
            t.simpan();
        }
    }

    private static Optional<Baris> pasangan(String kunci, Map<String, Baris> lalu) {
        Baris tepat = lalu.get(kunci);
        if (tepat != null || lalu.size() > 300) {
            return Optional.ofNullable(tepat);
        }
        return lalu.entrySet().stream()
                .filter(e -> NamaBaku.kemiripan(e.getKey(), kunci) >= MIRIP)
                .max((a, b) ->
                        Integer.compare(NamaBaku.kemiripan(a.getKey(), kunci), NamaBaku.kemiripan(b.getKey(), kunci)))
                .map(Map.Entry::getValue);
    }
}
