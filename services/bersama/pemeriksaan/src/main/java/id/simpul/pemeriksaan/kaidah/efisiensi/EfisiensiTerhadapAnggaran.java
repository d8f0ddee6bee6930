package id.simpul.pemeriksaan.kaidah.efisiensi;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Blok;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.NamaBaku;
import id.simpul.pemeriksaan.data.PenyusunPohon;
import id.simpul.pemeriksaan.data.Simpul;
import id.simpul.pemeriksaan.data.SkemaPohon;
import id.simpul.pemeriksaan.data.Tingkat;
import id.simpul.pemeriksaan.hitung.Digit;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Angka program dan kegiatan di tabel efisiensi = angkanya di tabel anggaran. Nama yang ditulis berbeda dipasangkan
 * bila mirip dan salah satu angkanya sama.
 */
public final class EfisiensiTerhadapAnggaran extends KaidahBernama {
    private static final int MIRIP = 65;
    private static final int CALON_PALING_BANYAK = 50;

    public EfisiensiTerhadapAnggaran() {
        super(
                "efisiensi_terhadap_anggaran",
                "angka di tabel efisiensi = angka di tabel anggaran",
                "efisiensi",
                "anggaran");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        String tahun = laporan.tahun().laporan().map(String::valueOf).orElse("");
        Map<String, List<Simpul>> acuan = new HashMap<>();
        for (Blok b : laporan.anggaran().anggaran()) {
            if (b.tahun().equals(tahun)) {
                b.semua().forEach(a -> indeks(acuan, a));
            }
        }
        Set<String> sudah = new TreeSet<>();
        for (Blok b : PenyusunPohon.susun(laporan.paket().baris("efisiensi"), SkemaPohon.EFISIENSI, tahun)) {
            for (Simpul s : b.semua()) {
                if (s.tingkat() != Tingkat.TOTAL
                        && sudah.add(s.namaBaku() + s.baris().teks("realisasi_anggaran"))) {
                    pasangan(s, acuan).ifPresent(a -> bandingkan(s, a, temuan));
                }
            }
        }
    }

    private static void indeks(Map<String, List<Simpul>> acuan, Simpul a) {
        tambah(acuan, a.tingkat() + "|" + a.namaBaku(), a);
        a.tercetak("anggaran")
                .filter(n -> !n.nol())
                .ifPresent(n -> tambah(acuan, a.tingkat() + "|" + Tulis.mesin(n.nilai()), a));
        a.tercetak("realisasi")
                .filter(n -> !n.nol())
                .ifPresent(n -> tambah(acuan, a.tingkat() + "|" + Tulis.mesin(n.nilai()), a));
    }

    private static void tambah(Map<String, List<Simpul>> acuan, String kunci, Simpul a) {
        List<Simpul> daftar = acuan.computeIfAbsent(kunci, k -> new ArrayList<>());
        if (daftar.size() < CALON_PALING_BANYAK) {
            daftar.add(a);
        }
    }

    private static void bandingkan(Simpul s, Simpul a, Penampung temuan) {
        boolean sebagian = hanyaSebagian(s, a);
        bandingkan(s, a, "target_anggaran", "anggaran", sebagian, temuan);
        if (!sebagian) {
            bandingkan(s, a, "realisasi_anggaran", "realisasi", false, temuan);
        }
    }

    private static Optional<Simpul> pasangan(Simpul s, Map<String, List<Simpul>> acuan) {
        List<Simpul> sama = acuan.getOrDefault(s.tingkat() + "|" + s.namaBaku(), List.of());
        if (!sama.isEmpty()) {
            return Optional.of(sama.get(0));
        }
        return Stream.of("target_anggaran", "realisasi_anggaran")
                .flatMap(k -> s.tercetak(k).stream())
                .flatMap(n -> acuan.getOrDefault(s.tingkat() + "|" + Tulis.mesin(n.nilai()), List.of()).stream())
                .filter(a -> angkaSama(s, a, "target_anggaran", "anggaran")
                        || angkaSama(s, a, "realisasi_anggaran", "realisasi"))
                .filter(a -> NamaBaku.kemiripan(a.namaBaku(), s.namaBaku()) >= MIRIP)
                .max(Comparator.comparingInt(a -> NamaBaku.kemiripan(a.namaBaku(), s.namaBaku())));
    }

    private static boolean angkaSama(Simpul s, Simpul a, String kolomEfisiensi, String kolomAnggaran) {
        Optional<Angka> x = s.tercetak(kolomEfisiensi).filter(n -> !n.nol());
        return x.isPresent() && a.tercetak(kolomAnggaran).filter(x.get()::sama).isPresent();
    }

    /**
     * Tabel efisiensi sering hanya memuat kegiatan yang menunjang sasaran; angka programnya lalu jumlah kegiatan itu. Salah
     * ketik di satu kegiatan tidak mengubahnya, maka cukup lebih dekat ke jumlah itu daripada ke angka program.
     */
    private static boolean hanyaSebagian(Simpul s, Simpul a) {
        Optional<BigDecimal> jumlah = s.jumlahAnak("target_anggaran");
        Optional<BigDecimal> cetak = s.tercetak("target_anggaran").map(Angka::nilai);
        Optional<BigDecimal> program = a.tercetak("anggaran").map(Angka::nilai);
        return s.anak().size() < a.anak().size()
                && jumlah.isPresent()
                && cetak.isPresent()
                && program.isPresent()
                && jauh(cetak.get(), jumlah.get()).compareTo(jauh(cetak.get(), program.get())) < 0;
    }

    private static BigDecimal jauh(BigDecimal x, BigDecimal y) {
        return x.subtract(y).abs();
    }

    private static void bandingkan(
            Simpul s, Simpul a, String kolomEfisiensi, String kolomAnggaran, boolean sebagian, Penampung temuan) {
        Optional<Angka> x = s.tercetak(kolomEfisiensi);
        Optional<Angka> y = a.tercetak(kolomAnggaran);
        if (x.isEmpty() || y.isEmpty() || x.get().sama(y.get())) {
            return;
        }
        temuan.temuan(sebagian ? Keparahan.PERINGATAN : Keparahan.KESALAHAN, JenisTemuan.NILAI_ANTAR_TABEL_BEDA)
                .di(kolomAnggaran + " " + s.sebutan() + ": tabel efisiensi dan tabel anggaran")
                .angka(x.get().nilai(), y.get().nilai())
                .karena("Tabel efisiensi mencetak " + Tulis.id(x.get().nilai()) + ", tabel anggaran "
                        + Tulis.id(y.get().nilai()) + "."
                        + (sebagian
                                ? " Tabel efisiensi hanya memuat " + s.anak().size() + " dari "
                                        + a.anak().size()
                                        + " kegiatan program itu, jadi anggaran dan realisasinya bukan angka program."
                                : Digit.dugaan(x.get().nilai(), y.get().nilai())
                                        .map(d -> " Tampak " + d + ".")
                                        .orElse("")))
                .rujuk(s.baris(), a.baris())
                .simpan();
    }
}
