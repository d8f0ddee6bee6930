package id.simpul.pemeriksaan.paket;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Laporan terbit sebagai paket data yang sudah dibaca.
 *
 * @param identitas isi paket.json
 * @param tabel tabel yang dikenal menurut namanya ({@code anggaran}, {@code realisasi}, ...)
 * @param lainnya tabel angka lain, termasuk isi folder {@code lainnya/}
 * @param catatan yang terlihat saat membaca
 */
public record PaketLaporan(
        IdentitasPaket identitas, Map<String, Tabel> tabel, List<Tabel> lainnya, List<CatatanBaca> catatan) {

    public PaketLaporan {
        // Menurut nama: urutan temuan tidak bergantung pada urutan berkas di dalam zip.
        tabel = Collections.unmodifiableMap(new TreeMap<>(tabel));
        lainnya = lainnya.stream().sorted(Comparator.comparing(Tabel::berkas)).toList();
        catatan = List.copyOf(catatan);
    }

    public Optional<Tabel> tabel(String nama) {
        return Optional.ofNullable(tabel.get(nama));
    }

    public List<Baris> baris(String nama) {
        return tabel(nama).map(Tabel::baris).orElse(List.of());
    }

    public int jumlahBaris() {
        return hitung(tabel.values()) + hitung(lainnya);
    }

    private static int hitung(Collection<Tabel> tabel) {
        return tabel.stream().mapToInt(t -> t.baris().size()).sum();
    }
}
