package id.simpul.pemeriksaan.data;

import id.simpul.pemeriksaan.paket.Baris;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Menyusun baris menjadi blok berpohon. Induk dicari menurut urutan cetak, lalu kode, lalu nama induk;
 * nama saja tidak cukup karena satu nama dapat dipakai kegiatan dan sub kegiatannya.
 */
public final class PenyusunPohon {
    private final SkemaPohon skema;
    private final List<Blok> blok = new ArrayList<>();
    private final String tahun;
    private boolean totalDiDepan;
    private Blok kini;
    private final TreeMap<Tingkat, Simpul> terakhir = new TreeMap<>();
    private final Set<String> programBlok = new HashSet<>();
    private final Map<String, NavigableMap<Tingkat, Simpul>> menurutNama = new HashMap<>();
    private final Map<String, NavigableMap<Tingkat, Simpul>> menurutKode = new HashMap<>();

    private PenyusunPohon(SkemaPohon skema, String tahun) {
        this.skema = skema;
        this.tahun = tahun;
        this.kini = new Blok(tahun);
    }

    public static List<Blok> susun(List<Baris> baris, SkemaPohon skema, String tahun) {
        PenyusunPohon p = new PenyusunPohon(skema, tahun);
        List<Simpul> simpul = baris.stream().map(p::simpul).toList();
        p.totalDiDepan = !simpul.isEmpty() && simpul.get(0).tingkat() == Tingkat.TOTAL;
        simpul.forEach(p::masukkan);
        p.tutup();
        return List.copyOf(p.blok);
    }

    private Simpul simpul(Baris b) {
        String uraian = b.teks(skema.uraian());
        String kode = b.teks(skema.kode());
        return new Simpul(b, Tingkat.dari(b.teks("level"), uraian, kode), uraian, kode);
    }

    private void masukkan(Simpul s) {
        boolean programBerulang = s.tingkat() == Tingkat.PROGRAM && programBlok.contains(s.namaBaku());
        boolean totalBaru = s.tingkat() == Tingkat.TOTAL && totalDiDepan && !kini.kosong();
        if (programBerulang || totalBaru) {
            tutup();
        }
        if (s.tingkat() != Tingkat.TOTAL && s.tingkat() != Tingkat.TIDAK_DIKENAL) {
            tempel(s);
            catat(s);
        }
        kini.tambah(s);
        if (s.tingkat() == Tingkat.TOTAL && !totalDiDepan) {
            tutup();
        }
    }

    private void tutup() {
        if (!kini.kosong()) {
            blok.add(kini);
        }
        kini = new Blok(tahun);
        terakhir.clear();
        programBlok.clear();
        menurutNama.clear();
        menurutKode.clear();
    }

    private void catat(Simpul s) {
        terakhir.tailMap(s.tingkat(), true).clear();
        terakhir.put(s.tingkat(), s);
        if (s.tingkat() == Tingkat.PROGRAM) {
            programBlok.add(s.namaBaku());
        }
        menurutNama.computeIfAbsent(s.namaBaku(), k -> new TreeMap<>()).put(s.tingkat(), s);
        if (!s.kode().isEmpty()) {
            menurutKode.computeIfAbsent(s.kode(), k -> new TreeMap<>()).put(s.tingkat(), s);
        }
    }

    private void tempel(Simpul s) {
        Simpul induk = cariInduk(s);
        if (induk != null) {
            s.tempelPada(induk);
        }
    }

    private Simpul cariInduk(Simpul s) {
        Simpul urutan = terdekatDiAtas(s);
        String kodeInduk = kodeInduk(s);
        String namaInduk = NamaBaku.dari(s.baris().teks(skema.indukUraian()));
        boolean namaSama = urutan != null && urutan.namaBaku().equals(namaInduk);
        if (!kodeInduk.isEmpty()) {
            boolean urutanTanpaKode = urutan != null && urutan.kode().isEmpty() && (namaInduk.isEmpty() || namaSama);
            if (urutanTanpaKode || (urutan != null && urutan.kode().equals(kodeInduk))) {
                return urutan;
            }
            Simpul menurut = terakhirDiAtas(menurutKode.get(kodeInduk), s);
            if (menurut != null) {
                return menurut;
            }
        }
        return namaInduk.isEmpty() || namaSama ? urutan : terakhirDiAtas(menurutNama.get(namaInduk), s);
    }

    private String kodeInduk(Simpul s) {
        String tertulis = s.baris().teks(skema.indukKode());
        if (!tertulis.isEmpty()) {
            return tertulis;
        }
        int ruas = s.tingkat() == Tingkat.KEGIATAN ? 2 : 1;
        String kode = s.kode();
        for (int i = 0; i < ruas && !kode.isEmpty(); i++) {
            kode = kode.substring(0, Math.max(kode.lastIndexOf('.'), 0));
        }
        return kode;
    }

    private Simpul terdekatDiAtas(Simpul s) {
        Map.Entry<Tingkat, Simpul> diAtas = terakhir.lowerEntry(s.tingkat());
        return diAtas == null ? null : diAtas.getValue();
    }

    /** Baris terakhir bernama atau berkode itu yang tingkatnya di atas {@code s}. */
    private static Simpul terakhirDiAtas(NavigableMap<Tingkat, Simpul> calon, Simpul s) {
        Map.Entry<Tingkat, Simpul> diAtas = calon == null ? null : calon.lowerEntry(s.tingkat());
        return diAtas == null ? null : diAtas.getValue();
    }
}
