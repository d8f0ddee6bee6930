package id.simpul.anggaran.impor;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.anggaran.sp2d.model.JenisSp2d;
import id.simpul.aturan.anggaran.SimpulAnggaran;
import id.simpul.impor.BarisImpor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Membaca daftar SP2D: setiap baris diperiksa sendiri lalu ditampung; yang menyangkut beberapa baris diperiksa SQL. */
final class PenerapSp2d implements PenerapBerkas {
    private final Dpa dpa;
    private final LocalDate hariIni;
    private final Penampung penampung;
    private final PemeriksaTampungan pemeriksa;
    private final PencariBaris pencari;
    private final PenjumlahTingkat perTingkat;
    private final PencatatAsing asing = new PencatatAsing();
    private final Map<JenisSp2d, Rekonsiliasi.Jumlah> perJenis = new EnumMap<>(JenisSp2d.class);
    private BigDecimal total = BigDecimal.ZERO;
    private int duplikat;

    PenerapSp2d(Dpa dpa, LocalDate hariIni, Penampung penampung, PemeriksaTampungan pemeriksa) {
        this.dpa = dpa;
        this.hariIni = hariIni;
        this.penampung = penampung;
        this.pemeriksa = pemeriksa;
        this.pencari = new PencariBaris(dpa);
        this.perTingkat = new PenjumlahTingkat(pencari);
    }

    @Override
    public void terima(BarisImpor baris) {
        String nomor = wajib(baris, KolomEkspor.NOMOR_SP2D);
        JenisSp2d jenis = jenis(baris, nomor);
        LocalDate tanggal = tanggal(baris);
        BigDecimal nilai = nilai(baris);
        Rincian terbebani = terbebani(baris, jenis);
        if (!baris.cacat()) {
            jumlahkan(jenis, terbebani, nilai);
        }
        penampung.tampung(new BarisTampung(
                baris.nomor(),
                penampung.mentah(baris),
                baris.cacat(),
                terbebani == null ? null : terbebani.kunci(),
                terbebani == null ? null : terbebani.uraian(),
                nomor,
                tanggal,
                jenis == null ? null : jenis.name(),
                KolomEkspor.teks(baris, KolomEkspor.URAIAN),
                nilai,
                KolomEkspor.teks(baris, KolomEkspor.NOMOR_ASAL),
                KolomEkspor.teks(baris, KolomEkspor.ALASAN)));
    }

    @Override
    public void periksa() {
        penampung.tuntaskan();
        duplikat = pemeriksa.periksa(penampung.pekerjaan(), dpa);
    }

    @Override
    public Rekonsiliasi rekonsiliasi() {
        Map<UUID, BigDecimal> anggaran = dpa.pohon()
                .urut()
                .collect(Collectors.toMap(
                        simpul -> UUID.fromString(simpul.baris().id()), PenerapSp2d::anggaran));
        return new Rekonsiliasi(
                penampung.banyak(),
                total,
                pemeriksa.realisasi(dpa.tahun()),
                perTingkat.daftar(baris -> anggaran.get(baris.id())),
                new ArrayList<>(perJenis.values()),
                asing.daftar(),
                duplikat);
    }

    @Override
    public Object muatan() {
        return null;
    }

    @Override
    public void tuntaskan() {
        penampung.tuntaskan();
    }

    private static BigDecimal anggaran(SimpulAnggaran simpul) {
        return simpul.serapan().anggaran().nilai();
    }

    private void jumlahkan(JenisSp2d jenis, Rincian terbebani, BigDecimal nilai) {
        BigDecimal bertanda = jenis.mengurangi() ? nilai.negate() : nilai;
        Rekonsiliasi.Jumlah lama = perJenis.getOrDefault(
                jenis, new Rekonsiliasi.Jumlah("SP2D", jenis.name(), jenis.name(), 0, BigDecimal.ZERO, null));
        perJenis.put(
                jenis,
                new Rekonsiliasi.Jumlah(
                        "SP2D",
                        jenis.name(),
                        jenis.name(),
                        lama.baris() + 1,
                        lama.nilai().add(nilai),
                        null));
        if (terbebani != null) {
            perTingkat.tambah(terbebani, bertanda);
            total = total.add(bertanda);
        }
    }

    private JenisSp2d jenis(BarisImpor baris, String nomor) {
        String teks = KolomEkspor.teks(baris, KolomEkspor.JENIS_SP2D);
        JenisSp2d jenis = JenisEkspor.baca(teks, nomor);
        if (jenis == null) {
            String sebut = teks == null ? "tidak ada" : "\"" + teks + "\"";
            baris.tolak(
                    KolomEkspor.terisi(baris, KolomEkspor.JENIS_SP2D),
                    "dikenal",
                    "jenis SP2D %s; pilih UP, GU, TU, LS, GU_NIHIL, TU_NIHIL, atau PENGEMBALIAN.".formatted(sebut));
        }
        return jenis;
    }

    private LocalDate tanggal(BarisImpor baris) {
        LocalDate tanggal = KolomEkspor.TANGGAL.stream()
                .flatMap(nama -> baris.tanggal(nama).stream())
                .findFirst()
                .orElse(null);
        String kolom = KolomEkspor.terisi(baris, KolomEkspor.TANGGAL);
        if (tanggal == null && !baris.cacat()) {
            baris.tolak(kolom, "wajib", "tanggal wajib diisi.");
        } else if (tanggal != null && tanggal.getYear() != dpa.tahun()) {
            baris.tolak(kolom, "dalam-tahun", "tanggal %s di luar tahun anggaran %d.".formatted(tanggal, dpa.tahun()));
        } else if (tanggal != null && tanggal.isAfter(hariIni)) {
            baris.tolak(kolom, "rentang", "tanggal %s belum terjadi.".formatted(tanggal));
        }
        return tanggal;
    }

    private static BigDecimal nilai(BarisImpor baris) {
        BigDecimal nilai = KolomEkspor.uang(baris, KolomEkspor.NILAI);
        if (nilai == null && !baris.cacat()) {
            baris.tolak(KolomEkspor.terisi(baris, KolomEkspor.NILAI), "wajib", "nilai wajib diisi.");
        } else if (nilai != null && nilai.signum() <= 0) {
            baris.tolak(
                    KolomEkspor.terisi(baris, KolomEkspor.NILAI),
                    "positif",
                    "nilai %s harus lebih besar dari nol; setoran kembali berjenis PENGEMBALIAN."
                            .formatted(nilai.toPlainString()));
        }
        return nilai;
    }

    private Rincian terbebani(BarisImpor baris, JenisSp2d jenis) {
        LetakEkspor letak = LetakEkspor.dari(baris);
        boolean menyebut = letak.kunci() != null
                || !letak.kode().isEmpty()
                || !letak.nama().isEmpty()
                || letak.rekening() != null;
        if (jenis == null || jenis == JenisSp2d.UP || (jenis == JenisSp2d.TU && !menyebut)) {
            return null;
        }
        List<Rincian> calon = menyebut ? pencari.cari(letak) : List.of();
        if (calon.size() == 1) {
            return calon.get(0);
        }
        String sebut = pencari.sebutan(letak);
        if (calon.isEmpty()) {
            asing.catat(sebut);
            baris.tolak(null, "dikenal", "tidak ada baris %s di DPA %s yang berlaku.".formatted(sebut, dpa.versi()));
        } else {
            String pesan = "%s cocok dengan %d baris DPA; sebut sumber_dana, nama_kegiatan, atau kunci."
                    .formatted(sebut, calon.size());
            baris.tolak(null, "bermakna-ganda", pesan);
        }
        return null;
    }

    private static String wajib(BarisImpor baris, List<String> kolom) {
        String isi = KolomEkspor.teks(baris, kolom);
        if (isi == null) {
            baris.tolak(kolom.get(0), "wajib", "kolom \"%s\" wajib diisi.".formatted(kolom.get(0)));
        }
        return isi;
    }
}
