package id.simpul.anggaran.dpa.model;

import id.simpul.aturan.anggaran.PohonAnggaran;
import id.simpul.aturan.nilai.Rupiah;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Dokumen Pelaksanaan Anggaran: satu versi anggaran satu tahun.
 *
 * @param tingkatTerhalus tingkat yang membawa uang; tingkat di atasnya adalah jumlahnya
 * @param sumber dokumen asalnya; boleh null
 * @param pengesahan null selama masih draf
 * @param tercetak total seperti tercetak di dokumen
 * @param rincian menurut urutan dokumen
 * @param versiBaris naik setiap perubahan; isi ETag
 */
public record Dpa(
        UUID id,
        int tahun,
        VersiAnggaran versi,
        TingkatRincian tingkatTerhalus,
        String sumber,
        Pengesahan pengesahan,
        List<JumlahTercetak> tercetak,
        List<Rincian> rincian,
        int versiBaris) {
    public Dpa {
        tercetak = List.copyOf(tercetak);
        rincian = List.copyOf(rincian);
    }

    public StatusDpa status() {
        return disahkan() ? StatusDpa.DISAHKAN : StatusDpa.DRAF;
    }

    public boolean disahkan() {
        return pengesahan != null;
    }

    /** Pohon tanpa realisasi. */
    public PohonAnggaran pohon() {
        return pohon(Map.of());
    }

    /** Pohon dengan realisasi per id rincian terhalus; yang tidak ada di peta belum dilaporkan, bukan nol. */
    public PohonAnggaran pohon(Map<UUID, Rupiah> realisasi) {
        return PohonAnggaran.susun(
                rincian.stream()
                        .map(baris -> baris.keBaris(realisasi.get(baris.id())))
                        .toList(),
                tercetak.stream().map(JumlahTercetak::keAturan).toList());
    }

    /** Jumlah seluruh baris terhalus. */
    public Rupiah total() {
        return Rupiah.sum(
                rincian.stream().map(Rincian::anggaran).filter(Objects::nonNull).toList());
    }

    public boolean terhalus(Rincian baris) {
        return baris.tingkat() == tingkatTerhalus;
    }

    public Map<UUID, Rincian> perId() {
        return rincian.stream().collect(Collectors.toMap(Rincian::id, Function.identity()));
    }

    /** Id baris itu dan semua bawahannya; kosong bila bukan baris DPA ini. */
    public Set<UUID> cabang(UUID pangkal) {
        Set<UUID> hasil = new HashSet<>();
        rincian.stream().sorted(Comparator.comparing(Rincian::tingkat)).forEach(baris -> {
            if (baris.id().equals(pangkal) || hasil.contains(baris.indukId())) {
                hasil.add(baris.id());
            }
        });
        return hasil;
    }

    /** Kunci induk baris itu per id-nya; program tidak ada di peta. */
    public Map<UUID, String> kunciInduk() {
        Map<UUID, Rincian> perId = perId();
        return rincian.stream()
                .filter(baris -> baris.indukId() != null)
                .collect(Collectors.toMap(
                        Rincian::id, baris -> perId.get(baris.indukId()).kunci()));
    }

    /**
     * Kode yang dipakai lebih dari satu baris; dokumen terbit memuatnya, jadi ditandai, bukan ditolak. Kode rekening memang
     * berulang di setiap sub kegiatan, maka ia baru berulang bila sub kegiatan dan sumber dananya pun sama.
     */
    public Set<String> kodeBerulang() {
        Map<List<Object>, Long> banyak = rincian.stream()
                .filter(baris -> baris.kode() != null)
                .collect(Collectors.groupingBy(Dpa::pengenalKode, Collectors.counting()));
        return banyak.entrySet().stream()
                .filter(satu -> satu.getValue() > 1)
                .map(satu -> (String) satu.getKey().get(0))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Object> pengenalKode(Rincian baris) {
        return baris.tingkat() == TingkatRincian.REKENING
                ? Arrays.asList(baris.kode(), baris.indukId(), baris.sumberDana())
                : List.of(baris.kode());
    }

    public Map<String, Rincian> perKunci() {
        return rincian.stream().collect(Collectors.toMap(Rincian::kunci, Function.identity()));
    }
}
