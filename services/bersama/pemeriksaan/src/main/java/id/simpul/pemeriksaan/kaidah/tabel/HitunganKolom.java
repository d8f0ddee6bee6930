package id.simpul.pemeriksaan.kaidah.tabel;

import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.TabelAngka;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Tabel;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Kolom yang dihitung dari kolom lain di tabel angka bebas (persen, sisa, tingkat efisiensi): hubungannya dikenali dari
 * baris-baris yang memenuhinya, lalu baris yang menyimpang dilaporkan.
 */
public final class HitunganKolom extends KaidahBernama {
    private static final int KOLOM_PALING_BANYAK = 40;

    public HitunganKolom() {
        super(
                "hitungan_kolom",
                "kolom persen, sisa, dan selisih tabel angka lain = hitungan kolom yang di baris lain menghasilkannya");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        for (Tabel t : laporan.lainnya()) {
            TabelAngka.berangka(t)
                    .filter(a -> a.angka().size() <= KOLOM_PALING_BANYAK)
                    .ifPresent(a -> periksa(a, temuan));
        }
    }

    private static void periksa(TabelAngka tabel, Penampung temuan) {
        RumpunKolom rumpun = RumpunKolom.dari(tabel);
        Set<Set<String>> sudah = new HashSet<>();
        for (String c : rumpun.turunan()) {
            if (!diperiksaSebagaiCapaian(tabel, c)) {
                terkuat(tabel, rumpun, c)
                        .map(BuktiHubungan::seluruhnya)
                        .filter(b -> b.meyakinkan() && sudah.add(b.kolom()))
                        .ifPresent(b -> b.laporkan(temuan));
            }
        }
    }

    /** Capaian di tabel berkode indikator dinilai menurut arah indikatornya oleh kaidah capaian. */
    private static boolean diperiksaSebagaiCapaian(TabelAngka tabel, String pokok) {
        return tabel.tabel().punya("indikator_kode") && pokok.startsWith("capaian");
    }

    /** Hubungan dengan baris cocok terbanyak. */
    private static Optional<BuktiHubungan> terkuat(TabelAngka tabel, RumpunKolom rumpun, String c) {
        BuktiHubungan terbaik = null;
        for (String a : rumpun.pokok()) {
            for (String b : rumpun.pokok()) {
                boolean beda = !a.equals(b) && !a.equals(c) && !b.equals(c);
                for (HubunganKolom h : beda ? mungkin(c) : List.<HubunganKolom>of()) {
                    BuktiHubungan bukti = BuktiHubungan.kumpulkan(tabel, h, Set.of(a, b, c), rumpun.setahun(a, b, c));
                    terbaik = terbaik == null || URUT.compare(bukti, terbaik) > 0 ? bukti : terbaik;
                }
            }
        }
        return Optional.ofNullable(terbaik);
    }

    private static List<HubunganKolom> mungkin(String c) {
        return RumpunKolom.hanyaHasilKali(c)
                ? List.of(HubunganKolom.KALI)
                : List.of(HubunganKolom.PERSEN, HubunganKolom.NISBAH, HubunganKolom.SELISIH, HubunganKolom.PERTUMBUHAN);
    }

    private static final Comparator<BuktiHubungan> URUT =
            Comparator.comparing(BuktiHubungan::cocok).thenComparing(b -> -b.menyimpang());
}
