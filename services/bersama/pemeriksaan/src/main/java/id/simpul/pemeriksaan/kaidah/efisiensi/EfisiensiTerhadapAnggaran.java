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
import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Angka program dan kegiatan di tabel efisiensi = angkanya di tabel anggaran. Nama yang ditulis berbeda dipasangkan
 * bila mirip dan salah satu angkanya sama.
 */
public final class EfisiensiTerhadapAnggaran extends KaidahBernama {
    private static final int MIRIP = 65;

    public EfisiensiTerhadapAnggaran() {
        super(
                "efisiensi_terhadap_anggaran",
                "angka di tabel efisiensi = angka di tabel anggaran",
                "efisiensi",
                "anggaran");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        List<Blok> anggaran = laporan.anggaran().anggaran();
        String tahun = laporan.tahun().laporan().map(String::valueOf).orElse("");
        List<Simpul> acuan = anggaran.stream()
                .filter(b -> b.tahun().equals(tahun))
                .flatMap(b -> b.semua().stream())
                .toList();
        Set<String> sudah = new TreeSet<>();
        for (Blok b : PenyusunPohon.susun(laporan.paket().baris("efisiensi"), SkemaPohon.EFISIENSI, tahun)) {
            for (Simpul s : b.semua()) {
                if (s.tingkat() != Tingkat.TOTAL
                        && sudah.add(s.namaBaku() + s.baris().teks("realisasi_anggaran"))) {
                    pasangan(s, acuan).ifPresent(a -> {
                        boolean sebagian = hanyaSebagian(s, a);
                        bandingkan(s, a, "target_anggaran", "anggaran", sebagian, temuan);
                        if (!sebagian) {
                            bandingkan(s, a, "realisasi_anggaran", "realisasi", false, temuan);
                        }
                    });
                }
            }
        }
    }

    private static Optional<Simpul> pasangan(Simpul s, List<Simpul> acuan) {
        Optional<Simpul> sama = acuan.stream()
                .filter(a -> a.tingkat() == s.tingkat() && a.namaBaku().equals(s.namaBaku()))
                .findFirst();
        if (sama.isPresent()) {
            return sama;
        }
        return acuan.stream()
                .filter(a -> a.tingkat() == s.tingkat())
                .filter(a -> angkaSama(s, a, "target_anggaran", "anggaran")
                        || angkaSama(s, a, "realisasi_anggaran", "realisasi"))
                .filter(a -> NamaBaku.kemiripan(a.namaBaku(), s.namaBaku()) >= MIRIP)
                .max((a, b) -> Integer.compare(
                        NamaBaku.kemiripan(a.namaBaku(), s.namaBaku()),
                        NamaBaku.kemiripan(b.namaBaku(), s.namaBaku())));
    }

    private static boolean angkaSama(Simpul s, Simpul a, String kolomEfisiensi, String kolomAnggaran) {
        Optional<Angka> x = s.tercetak(kolomEfisiensi).filter(n -> !n.nol());
        return x.isPresent() && a.tercetak(kolomAnggaran).filter(x.get()::sama).isPresent();
    }

    /** Tabel efisiensi sering hanya memuat kegiatan yang menunjang sasaran; angka programnya lalu jumlah kegiatan itu. */
    private static boolean hanyaSebagian(Simpul s, Simpul a) {
        return !s.anak().isEmpty()
                && s.anak().size() < a.anak().size()
                && s.jumlahAnak("target_anggaran")
                        .filter(j -> s.tercetak("target_anggaran")
                                .filter(x -> Hitung.sama(j, x.nilai()))
                                .isPresent())
                        .isPresent();
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
