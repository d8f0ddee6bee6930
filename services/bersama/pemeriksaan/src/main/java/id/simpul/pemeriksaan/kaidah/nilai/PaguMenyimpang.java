package id.simpul.pemeriksaan.kaidah.nilai;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.PembangunTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.NamaBaku;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.kaidah.anggaran.BarisBerselisih;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import id.simpul.pemeriksaan.paket.Tabel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pagu sebuah baris yang sepuluh kali lebih besar atau lebih kecil daripada tahun-tahun lainnya, padahal tahun lain rata,
 * dan deret pagu yang seluruhnya tampak kehilangan tiga nol. Hanya bila jumlah anak-induknya memang tidak cocok:
 * lonjakan pagu yang cocok dengan induknya adalah rencana, bukan salah ketik.
 */
public final class PaguMenyimpang extends KaidahBernama {
    private static final BigDecimal SEPULUH = BigDecimal.TEN;
    private static final BigDecimal RATA = BigDecimal.valueOf(3);
    private static final BigDecimal SEJUTA = BigDecimal.valueOf(1_000_000);

    public PaguMenyimpang() {
        super("pagu_menyimpang", "pagu satu tahun tidak sepuluh kali pagu tahun lain; nol tidak hilang");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        Map<String, List<Sel>> deret = new LinkedHashMap<>();
        laporan.paket()
                .tabel("matriks_program")
                .ifPresentOrElse(t -> matriks(t, deret), () -> anggaran(laporan, deret));
        Set<Baris> berselisih = BarisBerselisih.pagu(laporan);
        deret.values().forEach(d -> {
            menyimpang(d, berselisih, temuan);
            nolHilang(d, berselisih, temuan);
        });
    }

    private static void matriks(Tabel t, Map<String, List<Sel>> deret) {
        for (Baris b : t.baris()) {
            for (String k : t.kolom()) {
                if (k.matches("pagu_[0-9]{4}")) {
                    b.angka(k).map(Angka::nilai).ifPresent(n -> deret.computeIfAbsent(
                                    "b" + b.nomor(), x -> new ArrayList<>())
                            .add(new Sel(k.substring(5), n, b)));
                }
            }
        }
    }

    private static void anggaran(Laporan laporan, Map<String, List<Sel>> deret) {
        for (Baris b : laporan.paket().baris("anggaran")) {
            String kode = b.teks("kode").isEmpty() ? NamaBaku.dari(b.teks("uraian")) : b.teks("kode");
            b.angka("pagu_renstra").map(Angka::nilai).ifPresent(n -> deret.computeIfAbsent(
                            b.teks("level") + kode + NamaBaku.dari(b.teks("induk_uraian")), x -> new ArrayList<>())
                    .add(new Sel(b.teks("tahun"), n, b)));
        }
    }

    private static void menyimpang(List<Sel> deret, Set<Baris> berselisih, Penampung temuan) {
        List<BigDecimal> nilai = deret.stream().map(s -> s.nilai).toList();
        for (int i = 0; i < deret.size() && deret.size() >= 4; i++) {
            List<BigDecimal> lain = Deret.tanpa(nilai, i);
            BigDecimal median = Deret.median(lain);
            BigDecimal n = nilai.get(i);
            boolean rata = Deret.sebaran(lain).compareTo(RATA) <= 0 && median.compareTo(SEJUTA) >= 0;
            boolean besar = n.compareTo(median.multiply(SEPULUH)) >= 0;
            boolean kecil = n.signum() > 0 && n.multiply(SEPULUH).compareTo(median) <= 0;
            if (rata && (besar || kecil) && berselisih.contains(deret.get(i).baris)) {
                temuan.peringatan(JenisTemuan.NILAI_MUSTAHIL)
                        .di("Pagu " + deret.get(i).tahun + " "
                                + deret.get(i).baris.teks("uraian"))
                        .teks(Tulis.mesin(n), "")
                        .karena("Pagu " + Tulis.id(n) + " padahal tahun lain sekitar " + Tulis.id(median)
                                + "; mungkin angka nol " + (besar ? "kelebihan" : "hilang") + ".")
                        .rujuk(deret.get(i).baris)
                        .simpan();
            }
        }
    }

    /** Seluruh deret di bawah sejuta rupiah: pagu sekecil itu hampir pasti ditulis dalam ribuan. */
    private static void nolHilang(List<Sel> deret, Set<Baris> berselisih, Penampung temuan) {
        boolean semuaKecil = deret.size() >= 3
                && deret.stream().anyMatch(s -> berselisih.contains(s.baris))
                && deret.stream().allMatch(s -> s.nilai.signum() > 0 && s.nilai.compareTo(SEJUTA) < 0);
        if (semuaKecil) {
            PembangunTemuan t = temuan.peringatan(JenisTemuan.NILAI_MUSTAHIL)
                    .di("Pagu " + deret.get(0).baris.teks("uraian"))
                    .teks(
                            Tulis.mesin(deret.get(0).nilai),
                            Tulis.mesin(deret.get(0).nilai.movePointRight(3)))
                    .karena("Pagu semua tahun di bawah sejuta rupiah ("
                            + String.join(
                                    ", ",
                                    deret.stream().map(s -> Tulis.id(s.nilai)).toList())
                            + "); mungkin tiga angka nol hilang.");
            deret.forEach(s -> t.rujuk(s.baris));
            t.simpan();
        }
    }

    private record Sel(String tahun, BigDecimal nilai, Baris baris) {}
}
