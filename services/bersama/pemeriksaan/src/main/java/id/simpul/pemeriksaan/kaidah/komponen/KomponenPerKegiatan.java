package id.simpul.pemeriksaan.kaidah.komponen;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.NamaBaku;
import id.simpul.pemeriksaan.data.Tingkat;
import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Komponen yang menyebut sebuah sub kegiatan dan tabel keluaran sub kegiatan itu mencetak penerima yang sama banyaknya.
 * Beberapa komponen satu sub kegiatan dijumlah dahulu.
 */
public final class KomponenPerKegiatan extends KaidahBernama {
    private static final Pattern KURUNG = Pattern.compile("\\([^)]*\\)");
    private static final Pattern RINCIAN = Pattern.compile("\\s+[-–]\\s+.*$");
    private static final int NAMA_TERPENDEK = 16;
    private static final int MIRIP = 88;
    private static final int PASANGAN_PALING_BANYAK = 200_000;

    public KomponenPerKegiatan() {
        super(
                "komponen_per_kegiatan",
                "komponen yang menyebut sebuah sub kegiatan sama banyaknya dengan keluaran sub kegiatan itu",
                "komponen",
                "keluaran");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        List<Baris> keluaran = laporan.paket().baris("keluaran").stream()
                .filter(b -> Tingkat.dari(b.teks("level"), b.teks("uraian"), "") == Tingkat.SUB_KEGIATAN)
                .filter(b -> b.angka("realisasi_angka").isPresent())
                .toList();
        Map<String, List<Baris>> kelompok = new LinkedHashMap<>();
        for (Baris b : laporan.paket().baris("komponen")) {
            if (b.angka("realisasi").isPresent()) {
                String nama = RINCIAN.matcher(b.teks("uraian")).replaceAll("");
                kelompok.computeIfAbsent(
                                b.teks("indikator_kode") + "|" + b.teks("tahun") + "|" + nama, k -> new ArrayList<>())
                        .add(b);
            }
        }
        if ((long) kelompok.size() * keluaran.size() <= PASANGAN_PALING_BANYAK) {
            kelompok.values().forEach(k -> banding(k, keluaran, temuan));
        }
    }

    private static void banding(List<Baris> komponen, List<Baris> keluaran, Penampung temuan) {
        Baris satu = komponen.get(0);
        String nama = NamaBaku.dari(
                KURUNG.matcher(RINCIAN.matcher(satu.teks("uraian")).replaceAll(""))
                        .replaceAll(""));
        List<Baris> cocok = keluaran.stream()
                .filter(b -> b.teks("tahun").equals(satu.teks("tahun")))
                .filter(b -> sama(nama, NamaBaku.dari(b.teks("uraian"))))
                .toList();
        BigDecimal jumlah = Hitung.jumlah(komponen.stream()
                .map(b -> b.angka("realisasi").map(Angka::nilai).orElseThrow())
                .toList());
        boolean adaYangSama = cocok.stream()
                .anyMatch(b ->
                        Hitung.sama(b.angka("realisasi_angka").orElseThrow().nilai(), jumlah)
                                || komponen.stream().anyMatch(k -> k.angka("realisasi")
                                        .orElseThrow()
                                        .sama(b.angka("realisasi_angka").orElseThrow())));
        if (!cocok.isEmpty() && !adaYangSama) {
            catat(komponen, jumlah, cocok, temuan);
        }
    }

    /** Nama sub kegiatan termuat di akhir uraian komponen, atau hampir sama. */
    private static boolean sama(String komponen, String keluaran) {
        return keluaran.length() >= NAMA_TERPENDEK
                && (komponen.endsWith(keluaran) || NamaBaku.kemiripan(komponen, keluaran) >= MIRIP);
    }

    private static void catat(List<Baris> komponen, BigDecimal jumlah, List<Baris> cocok, Penampung temuan) {
        String lain = cocok.stream()
                .map(b -> b.teks("realisasi_angka") + " " + b.teks("realisasi_satuan"))
                .distinct()
                .reduce((a, b) -> a + " dan " + b)
                .orElse("");
        temuan.peringatan(JenisTemuan.NILAI_ANTAR_TABEL_BEDA)
                .di(cocok.get(0).teks("uraian") + " " + cocok.get(0).teks("tahun") + ": komponen dan keluaran")
                .teks(Tulis.mesin(jumlah), lain)
                .karena("Komponen indikator mencetak "
                        + Tulis.id(jumlah) + " " + komponen.get(0).teks("satuan")
                        + (komponen.size() > 1 ? " (" + komponen.size() + " baris)" : "")
                        + ", tabel keluaran " + lain + " untuk sub kegiatan yang sama.")
                .rujuk(komponen)
                .rujuk(cocok)
                .simpan();
    }
}
