package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.model.Bab;
import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.Dokumen;
import id.simpul.dokumen.model.Identitas;
import id.simpul.dokumen.model.Jejak;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.Subbab;
import id.simpul.dokumen.tata.TinggiLembar;
import id.simpul.kota.KotaDikenal;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Ringkasan eksekutif sehalaman: angka yang sama dengan laporan lengkapnya. Bagiannya ditambahkan dari yang terpenting
 * selama masih muat, sehingga kota berindikator banyak maupun sedikit mendapat satu halaman yang terisi.
 */
public final class PenyusunRingkasan {
    /** Lebih dari ini tidak muat sehalaman; yang belum mencapai target didahulukan. */
    private static final int BARIS_TABEL = 10;

    private final BahanLkjip bahan;

    private PenyusunRingkasan(BahanLkjip bahan) {
        this.bahan = bahan;
    }

    /** Ringkasan dari keadaan terakhir, bertanda DRAF. */
    public static Dokumen draf(BahanLkjip bahan, TemuanTerpenting temuan) {
        return new PenyusunRingkasan(bahan).susun(PenyusunLkjip.jejakDraf(bahan, List.of()), temuan);
    }

    /** Ringkasan laporan yang dibekukan. */
    public static Dokumen beku(BahanLkjip bahan, Beku beku, TemuanTerpenting temuan) {
        return new PenyusunRingkasan(bahan).susun(PenyusunLkjip.jejakBeku(bahan, beku, List.of()), temuan);
    }

    private Dokumen susun(Jejak jejak, TemuanTerpenting temuan) {
        SortedMap<Integer, BagianRingkasan> terpilih = new TreeMap<>();
        for (BagianRingkasan satu : new IsiRingkasan(bahan).susun(temuan)) {
            SortedMap<Integer, BagianRingkasan> calon = new TreeMap<>(terpilih);
            calon.put(satu.letak(), satu);
            if (terpilih.isEmpty() || TinggiLembar.muat(dokumen(jejak, calon.values()))) {
                terpilih = calon;
            }
        }
        return dokumen(jejak, terpilih.values());
    }

    private Dokumen dokumen(Jejak jejak, Collection<BagianRingkasan> bagian) {
        KotaDikenal kota = bahan.capaian().kota();
        String judul = "Ringkasan Eksekutif Laporan Kinerja";
        List<Blok> pembuka = new ArrayList<>(pembuka());
        List<Subbab> subbab = new ArrayList<>();
        for (BagianRingkasan satu : bagian) {
            if (satu.judul().isEmpty()) {
                pembuka.addAll(satu.isi());
            } else {
                subbab.add(new Subbab(satu.judul(), satu.isi(), List.of()));
            }
        }
        return Dokumen.lembar(
                new Identitas(judul, "", kota.namaDinas(), kota.nama(), bahan.tahun()),
                jejak,
                new Bab("%s Tahun %d".formatted(judul, bahan.tahun()), pembuka, subbab));
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
}
