package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.model.Bab;
import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.DaftarButir;
import id.simpul.dokumen.model.Dokumen;
import id.simpul.dokumen.model.Identitas;
import id.simpul.dokumen.model.Jejak;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.Subbab;
import id.simpul.kota.KotaDikenal;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Ringkasan eksekutif sehalaman: angka yang sama dengan laporan lengkapnya. */
public final class PenyusunRingkasan {
    /** Lebih dari ini tidak muat sehalaman; yang belum mencapai target didahulukan. */
    private static final int BARIS_TABEL = 10;

    private final BahanLkjip bahan;

    private PenyusunRingkasan(BahanLkjip bahan) {
        this.bahan = bahan;
    }

    /** Ringkasan dari keadaan terakhir, bertanda DRAF. */
    public static Dokumen draf(BahanLkjip bahan) {
        return new PenyusunRingkasan(bahan).susun(PenyusunLkjip.jejakDraf(bahan, List.of()));
    }

    /** Ringkasan laporan yang dibekukan. */
    public static Dokumen beku(BahanLkjip bahan, Beku beku) {
        return new PenyusunRingkasan(bahan).susun(PenyusunLkjip.jejakBeku(bahan, beku, List.of()));
    }

    private Dokumen susun(Jejak jejak) {
        KotaDikenal kota = bahan.capaian().kota();
        String judul = "Ringkasan Eksekutif Laporan Kinerja";
        return Dokumen.lembar(
                new Identitas(judul, "", kota.namaDinas(), kota.nama(), bahan.tahun()),
                jejak,
                new Bab("%s Tahun %d".formatted(judul, bahan.tahun()), pembuka(), sorotan()));
    }

    private List<Blok> pembuka() {
        List<Blok> isi = new ArrayList<>();
        isi.add(AngkaKunciKota.susun(bahan));
        isi.add(Paragraf.dari(
                "%s %s".formatted(KalimatKota.jumlah(bahan.capaian()), KalimatKota.rataRata(bahan.capaian()))));
        if (!bahan.capaian().ukuran().isEmpty()) {
            isi.add(new TabelCapaian(bahan).pendek("ringkasan_capaian", terpilih()));
        }
        return isi;
    }

    private List<UkuranIndikator> terpilih() {
        List<UkuranIndikator> semua = bahan.capaian().ukuran();
        if (semua.size() <= BARIS_TABEL) {
            return semua;
        }
        List<UkuranIndikator> utama = semua.stream()
                .sorted(Comparator.comparing(satu -> CapaianTarget.dari(satu).tercapai()))
                .limit(BARIS_TABEL)
                .toList();
        return semua.stream().filter(utama::contains).toList();
    }

    private List<Subbab> sorotan() {
        Sorotan sorotan = Sorotan.dari(bahan.capaian().ukuran());
        List<Subbab> hasil = new ArrayList<>();
        if (!sorotan.terbaik().isEmpty()) {
            hasil.add(new Subbab("Capaian terbaik", List.of(butir(sorotan.terbaik())), List.of()));
        }
        hasil.add(new Subbab("Yang perlu perhatian dan tindak lanjutnya", perhatian(sorotan), List.of()));
        return hasil;
    }

    private List<Blok> perhatian(Sorotan sorotan) {
        if (sorotan.perluPerhatian().isEmpty()) {
            return List.of(Paragraf.dari(KalimatKota.semuaTercapai(bahan.capaian())));
        }
        return List.of(DaftarButir.bernomor(sorotan.perluPerhatian().stream()
                .map(satu -> "%s: %s%s"
                        .formatted(
                                satu.indikator().nama(),
                                Kalimat.bagian(satu, bahan.aturan()),
                                NarasiIndikator.tindakan(satu)))
                .toArray(String[]::new)));
    }

    private DaftarButir butir(List<UkuranIndikator> ukuran) {
        return DaftarButir.bernomor(ukuran.stream()
                .map(satu -> "%s: capaian %s."
                        .formatted(
                                satu.indikator().nama(),
                                new AngkaIndikator(satu, bahan.aturan())
                                        .persen(satu.hasil().capaian())))
                .toArray(String[]::new));
    }
}
