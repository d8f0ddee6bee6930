package id.simpul.pemeriksaan.kaidah.silang;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.NamaBaku;
import id.simpul.pemeriksaan.hitung.Digit;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import id.simpul.pemeriksaan.paket.Tabel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Angka anggaran, realisasi, atau pagu yang dicetak lagi di tabel lain sama dengan anggaran.csv. */
public final class AnggaranDiTabelLain extends KaidahBernama {
    private static final List<String> KOLOM = List.of("anggaran", "realisasi", "pagu_renstra", "persen_tercetak");
    private static final int SAMA_PALING_BANYAK = 50;
    private static final int MIRIP = 60;
    private static final int SANGAT_MIRIP = 88;
    private static final int NAMA_PALING_BANYAK = 400;
    private static final BigDecimal UANG = BigDecimal.valueOf(100_000);

    public AnggaranDiTabelLain() {
        super(
                "anggaran_di_tabel_lain",
                "anggaran, realisasi, pagu yang dicetak lagi di tabel lain sama dengan tabel anggaran",
                "anggaran");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        Map<String, List<Baris>> indeks = new HashMap<>();
        for (Baris b : laporan.paket().baris("anggaran")) {
            indeks.computeIfAbsent(b.teks("tahun"), k -> new ArrayList<>()).add(b);
            KOLOM.forEach(kolom -> b.angka(kolom)
                    .ifPresent(a -> indeks.computeIfAbsent(nilai(b.teks("tahun"), kolom, a), k -> new ArrayList<>())
                            .add(b)));
            indeks.computeIfAbsent(b.teks("tahun") + "|" + NamaBaku.dari(b.teks("uraian")), k -> new ArrayList<>())
                    .add(b);
        }
        for (Tabel t : laporan.lainnya()) {
            List<KolomUang> kolom = KolomUang.dari(t, laporan.tahun().laporan());
            if (!kolom.isEmpty()) {
                Set<String> sudah = new HashSet<>();
                t.baris().forEach(b -> kolom.forEach(k -> bandingkan(indeks, b, k, sudah, temuan)));
            }
        }
    }

    private static void bandingkan(
            Map<String, List<Baris>> indeks, Baris b, KolomUang kolom, Set<String> sudah, Penampung temuan) {
        boolean persen = kolom.kolomAnggaran().equals("persen_tercetak");
        Optional<Angka> lain =
                b.angka(kolom.kolom()).filter(a -> persen || a.nilai().compareTo(UANG) >= 0);
        String nama = NamaBaku.dari(b.teks(kolom.nama()));
        if (lain.isEmpty() || nama.isEmpty()) {
            return;
        }
        List<Baris> setahun = indeks.getOrDefault(kolom.tahun(b), List.of());
        List<Baris> calon = indeks.getOrDefault(kolom.tahun(b) + "|" + nama, termirip(setahun, b, nama)).stream()
                .filter(x -> setingkat(x, b) && x.angka(kolom.kolomAnggaran()).isPresent())
                .toList();
        boolean adaYangSama = calon.stream()
                .anyMatch(x ->
                        x.angka(kolom.kolomAnggaran()).filter(lain.get()::sama).isPresent());
        if (calon.isEmpty()
                || adaYangSama
                || milikNamaMirip(
                        indeks.getOrDefault(nilai(kolom.tahun(b), kolom.kolomAnggaran(), lain.get()), List.of()), nama)
                || !sudah.add(b.nomor() + kolom.kolomAnggaran() + kolom.tahun(b))) {
            return;
        }
        BigDecimal acuan =
                calon.get(0).angka(kolom.kolomAnggaran()).orElseThrow().nilai();
        boolean pagu = kolom.kolomAnggaran().equals("pagu_renstra");
        temuan.temuan(pagu ? Keparahan.PERINGATAN : Keparahan.KESALAHAN, JenisTemuan.NILAI_ANTAR_TABEL_BEDA)
                .di(kolom.kolomAnggaran() + " " + kolom.tahun(b) + ", " + b.teks(kolom.nama()) + ": tabel anggaran dan "
                        + b.tabel().nama())
                .angka(acuan, lain.get().nilai())
                .karena("Tabel anggaran mencetak " + Tulis.id(acuan) + ", tabel "
                        + b.tabel().nama() + " "
                        + Tulis.id(lain.get().nilai()) + "."
                        + Digit.dugaan(acuan, lain.get().nilai())
                                .map(d -> " Tampak " + d + ".")
                                .orElse(""))
                .rujuk(calon.get(0), b)
                .simpan();
    }

    /** Angka itu milik baris lain yang namanya mirip: nama tidak unik, jadi bukan pertentangan. */
    private static boolean milikNamaMirip(List<Baris> bernilaiSama, String nama) {
        return bernilaiSama.stream()
                .limit(SAMA_PALING_BANYAK)
                .anyMatch(x -> NamaBaku.kemiripan(NamaBaku.dari(x.teks("uraian")), nama) >= MIRIP);
    }

    private static String nilai(String tahun, String kolom, Angka angka) {
        return tahun + "|" + kolom + "=" + angka.nilai().stripTrailingZeros();
    }

    private static boolean setingkat(Baris x, Baris b) {
        boolean level =
                !b.terisi("level") || !x.terisi("level") || b.teks("level").equals(x.teks("level"));
        return level
                && (!b.terisi("kode") || !x.terisi("kode") || b.teks("kode").equals(x.teks("kode")));
    }

    /** Satu-satunya nama yang hampir sama ("Cetakan" dan "Cetak"); tabel besar tidak dicari kemiripannya. */
    private static List<Baris> termirip(List<Baris> setahun, Baris b, String nama) {
        if (setahun.size() > NAMA_PALING_BANYAK) {
            return List.of();
        }
        List<Baris> mirip = setahun.stream()
                .filter(x ->
                        setingkat(x, b) && NamaBaku.kemiripan(NamaBaku.dari(x.teks("uraian")), nama) >= SANGAT_MIRIP)
                .toList();
        long berbeda = mirip.stream()
                .map(x -> NamaBaku.dari(x.teks("uraian")))
                .distinct()
                .count();
        return berbeda == 1 ? mirip : List.of();
    }
}
