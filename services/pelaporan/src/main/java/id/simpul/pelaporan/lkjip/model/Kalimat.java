package id.simpul.pelaporan.lkjip.model;

import id.simpul.aturan.capaian.CapaianIndikator;
import id.simpul.aturan.capaian.Tanda;
import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.aturan.kota.BasisPredikat;
import id.simpul.aturan.rumus.Arah;
import id.simpul.aturan.rumus.Target;
import id.simpul.dokumen.format.FormatIndonesia;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import java.math.BigDecimal;

/** Kalimat tentang satu indikator; satu templat per keadaan dan arah. */
public final class Kalimat {
    private final UkuranIndikator ukuran;
    private final AturanCapaian aturan;
    private final AngkaIndikator angka;

    private Kalimat(UkuranIndikator ukuran, AturanCapaian aturan) {
        this.ukuran = ukuran;
        this.aturan = aturan;
        this.angka = new AngkaIndikator(ukuran, aturan);
    }

    /** Target dan realisasi indikator dalam satu kalimat, dengan capaian dan predikatnya bila ada. */
    public static String tentang(UkuranIndikator ukuran, AturanCapaian aturan) {
        Kalimat kalimat = new Kalimat(ukuran, aturan);
        return ukuran.hasil().hasil().ada() ? kalimat.bercapaian() : kalimat.tanpaCapaian();
    }

    /** Kalimat yang sama sebagai bagian sesudah titik dua, maka huruf pertamanya kecil. */
    public static String bagian(UkuranIndikator ukuran, AturanCapaian aturan) {
        String kalimat = tentang(ukuran, aturan);
        return Character.toLowerCase(kalimat.charAt(0)) + kalimat.substring(1);
    }

    private String bercapaian() {
        return "Realisasi %s %s; %s%s.".formatted(angka.realisasi(), kedudukan(), capaian(), predikat());
    }

    private String kedudukan() {
        CapaianTarget capaian = CapaianTarget.dari(ukuran);
        if (ukuran.indikator().arah() == Arah.RENTANG) {
            return rentang(capaian);
        }
        boolean turun = ukuran.indikator().arah() == Arah.TURUN;
        String pola =
                switch (capaian) {
                    case MELAMPAUI ->
                        turun ? "lebih rendah daripada target %s, dan makin rendah makin baik" : "melampaui target %s";
                    case TERCAPAI -> "sama dengan target %s";
                    case BELUM_TERCAPAI ->
                        turun ? "masih di atas target %s, padahal makin rendah makin baik" : "belum mencapai target %s";
                    case TIDAK_DINILAI -> throw new IllegalStateException("Tanpa capaian tidak ada kedudukan");
                };
        return pola.formatted(angka.target());
    }

    private String rentang(CapaianTarget capaian) {
        Target.Rentang rentang = ukuran.hasil().pengukuran().target().rentang();
        boolean selebarNol = rentang.bawah().compareTo(rentang.atas()) == 0;
        String sebutan = selebarNol
                ? "target " + angka.target()
                : "rentang target %s s.d. %s"
                        .formatted(FormatIndonesia.bilangan(rentang.bawah()), FormatIndonesia.bilangan(rentang.atas()));
        if (capaian == CapaianTarget.TERCAPAI) {
            return (selebarNol ? "sama dengan " : "berada di dalam ") + sebutan;
        }
        BigDecimal realisasi = ukuran.hasil().nilaiRealisasi().nilai();
        return (realisasi.compareTo(rentang.bawah()) < 0 ? "di bawah " : "di atas ") + sebutan;
    }

    private String capaian() {
        CapaianIndikator hasil = ukuran.hasil();
        String tampil = "capaian " + angka.persen(hasil.capaian());
        if (hasil.tanda().contains(Tanda.DIBATASI_ATAS)) {
            return tampil
                    + " setelah batas atas %s (hasil rumus %s)"
                            .formatted(
                                    FormatIndonesia.bilangan(aturan.batasAtas()) + FormatIndonesia.SPASI_TETAP + "%",
                                    angka.persen(hasil.capaianMentah()));
        }
        return hasil.tanda().contains(Tanda.DINOLKAN) ? tampil + " (hasil rumus negatif diakui nol)" : tampil;
    }

    private String predikat() {
        String nama = ukuran.hasil().namaPredikat();
        if (nama == null) {
            return ", tanpa predikat karena nilainya di luar pita skala";
        }
        boolean menurutRealisasi = aturan.basisPredikat() == BasisPredikat.REALISASI
                && ukuran.indikator().satuanUkur().persen()
                && ukuran.indikator().arah() == Arah.NAIK;
        return menurutRealisasi ? ", predikat %s menurut realisasinya".formatted(nama) : " (%s)".formatted(nama);
    }

    private String tanpaCapaian() {
        int tahun = ukuran.tahun();
        return switch (ukuran.hasil().alasan()) {
            case TIDAK_BERLAKU -> "Indikator ini tidak berlaku pada tahun %d%s.".formatted(tahun, alasanDitulis(": "));
            case TARGET_KOSONG ->
                adaRealisasi()
                        ? "Target tahun %d belum ditetapkan, sehingga capaian tidak dihitung; realisasi yang dilaporkan %s."
                                .formatted(tahun, angka.realisasi())
                        : "Target dan realisasi tahun %d belum ada.".formatted(tahun);
            case REALISASI_KOSONG ->
                "Realisasi tahun %d belum dilaporkan, sehingga capaian terhadap target %s belum dapat dihitung%s."
                        .formatted(tahun, angka.target(), alasanDitulis("; alasan: "));
            case PENYEBUT_KOSONG ->
                "Penyebut realisasi tahun %d belum dilaporkan, sehingga capaian terhadap target %s belum dapat dihitung."
                        .formatted(tahun, angka.target());
            case PENYEBUT_NOL ->
                "Penyebut realisasi tahun %d nol, sehingga realisasi dan capaian terhadap target %s tidak dapat dihitung."
                        .formatted(tahun, angka.target());
            case TARGET_NOL ->
                "Target %s tidak dapat menjadi pembagi, sehingga capaian tidak dihitung; realisasi yang dilaporkan %s."
                        .formatted(angka.target(), angka.realisasi());
            case REALISASI_NOL ->
                "Realisasi nol tidak dapat menjadi pembagi pada rumus %s, sehingga capaian terhadap target %s tidak dihitung."
                        .formatted(ukuran.hasil().pengukuran().rumus().kode(), angka.target());
            case TIADA_DATA, SATUAN_BERBEDA ->
                throw new IllegalStateException(
                        "Bukan alasan satu indikator: " + ukuran.hasil().alasan());
        };
    }

    private boolean adaRealisasi() {
        return ukuran.hasil().nilaiRealisasi().bernilai();
    }

    private String alasanDitulis(String awalan) {
        String alasan = ukuran.realisasi() == null ? null : ukuran.realisasi().alasan();
        return alasan == null || alasan.isBlank() ? "" : awalan + alasan.strip().replaceAll("\\.+$", "");
    }
}
