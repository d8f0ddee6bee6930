package id.simpul.pelaporan.lkjip.model;

import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.dokumen.format.FormatIndonesia;
import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.DaftarButir;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.Potongan;
import id.simpul.dokumen.model.Subbab;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.fakta.RealisasiIndikator;
import id.simpul.pelaporan.perbandingan.model.PerbandinganIndikator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Analisis (a) sampai (e) satu indikator; (f) dan (g) milik sasarannya. */
final class AnalisisIndikator {
    private final BahanLkjip bahan;
    private final UkuranIndikator ukuran;
    private final int nomor;

    AnalisisIndikator(BahanLkjip bahan, UkuranIndikator ukuran, int nomor) {
        this.bahan = bahan;
        this.ukuran = ukuran;
        this.nomor = nomor;
    }

    Subbab susun() {
        List<Blok> isi = new ArrayList<>(targetDanRealisasi());
        bahan.analisis().indikator(ukuran.indikator().id()).ifPresent(satu -> isi.addAll(perbandingan(satu)));
        isi.addAll(narasi());
        return new Subbab(
                "%s %s".formatted(ukuran.indikator().kode(), ukuran.indikator().nama()), isi, List.of());
    }

    private List<Blok> targetDanRealisasi() {
        List<Blok> isi = new ArrayList<>();
        isi.add(butir("a. Target dan realisasi.", Kalimat.tentang(ukuran, bahan.aturan()) + asal() + dasar()));
        if (ukuran.realisasi() != null && !ukuran.realisasi().komponen().isEmpty()) {
            isi.add(new TabelKomponen(bahan, ukuran).susun("komponen_" + nomor));
        }
        return isi;
    }

    private List<Blok> perbandingan(PerbandinganIndikator hasil) {
        KalimatAnalisis kalimat = new KalimatAnalisis(ukuran, bahan.aturan());
        TabelAntarTahun antarTahun = new TabelAntarTahun(bahan, ukuran, hasil.antarTahun());
        List<Blok> isi = new ArrayList<>();
        isi.add(butir("b. Perbandingan dengan tahun sebelumnya.", kalimat.antarTahun(hasil.antarTahun())));
        isi.addAll(antarTahun.susun(nomor));
        isi.add(butir("c. Kemajuan terhadap target akhir Renstra.", kalimat.targetAkhir(hasil.targetAkhirRenstra())));
        isi.add(butir("d. Perbandingan dengan standar nasional.", kalimat.nasional(hasil.standarNasional())));
        return isi;
    }

    private List<Blok> narasi() {
        Map<String, String> bagian = NarasiIndikator.bagian(ukuran);
        if (bagian.isEmpty()) {
            return List.of();
        }
        return List.of(
                butir("e. Sebab, kendala, dan solusi.", ""),
                new DaftarButir(
                        false,
                        bagian.entrySet().stream()
                                .map(satu -> Paragraf.dari(
                                        Potongan.tebal(satu.getKey() + ": "), Potongan.teks(satu.getValue())))
                                .toList()));
    }

    private static Paragraf butir(String judul, String isi) {
        return Paragraf.dari(Potongan.tebal(judul + " "), Potongan.teks(isi));
    }

    /** Pembilang dan penyebutnya, bila realisasi berasal dari pembagian. */
    private String asal() {
        NilaiKinerja pembilang = ukuran.hasil().realisasi().pembilang();
        NilaiKinerja penyebut = ukuran.hasil().realisasi().penyebut();
        if (!pembilang.bernilai() || !penyebut.bernilai()) {
            return "";
        }
        return " Realisasi itu berasal dari %s dibagi %s."
                .formatted(FormatIndonesia.bilangan(pembilang.nilai()), FormatIndonesia.bilangan(penyebut.nilai()));
    }

    /** Asal penyebut dan mengapa berubah, bila dinyatakan. */
    private String dasar() {
        RealisasiIndikator.DasarPenyebut dasar =
                ukuran.realisasi() == null ? null : ukuran.realisasi().dasarPenyebut();
        if (dasar == null || dasar.sumber() == null || dasar.sumber().isBlank()) {
            return "";
        }
        String berubah = Boolean.TRUE.equals(dasar.berubah()) && dasar.alasanPerubahan() != null
                ? "; dasar penyebut berubah: " + dasar.alasanPerubahan().strip().replaceAll("\\.+$", "")
                : "";
        return " Penyebut bersumber dari %s%s.".formatted(dasar.sumber().strip(), berubah);
    }
}
