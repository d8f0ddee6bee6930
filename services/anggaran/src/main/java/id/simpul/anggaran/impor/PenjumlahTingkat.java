package id.simpul.anggaran.impor;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.anggaran.dpa.model.TingkatRincian;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Jumlah nilai berkas per program, kegiatan, dan sub kegiatan DPA. */
final class PenjumlahTingkat {
    private static final List<TingkatRincian> TINGKAT =
            List.of(TingkatRincian.PROGRAM, TingkatRincian.KEGIATAN, TingkatRincian.SUB_KEGIATAN);

    private final PencariBaris pencari;
    private final Map<UUID, Jumlah> jumlah = new LinkedHashMap<>();

    PenjumlahTingkat(PencariBaris pencari) {
        this.pencari = pencari;
    }

    private record Jumlah(Rincian baris, int banyak, BigDecimal nilai) {
        Jumlah tambah(BigDecimal lagi) {
            return new Jumlah(baris, banyak + 1, nilai.add(lagi));
        }
    }

    /** Anggaran setiap baris DPA itu, jumlah bagiannya, sebagai pembanding. */
    static Function<Rincian, BigDecimal> anggaran(Dpa dpa) {
        Map<UUID, BigDecimal> perId = dpa.pohon()
                .urut()
                .collect(Collectors.toMap(
                        simpul -> UUID.fromString(simpul.baris().id()),
                        simpul -> simpul.serapan().anggaran().nilai()));
        return baris -> perId.get(baris.id());
    }

    void tambah(Rincian terhalus, BigDecimal nilai) {
        Map<TingkatRincian, Rincian> leluhur = pencari.leluhur(terhalus);
        for (TingkatRincian tingkat : TINGKAT) {
            Rincian baris = leluhur.get(tingkat);
            if (baris != null) {
                Jumlah lama = jumlah.getOrDefault(baris.id(), new Jumlah(baris, 0, BigDecimal.ZERO));
                jumlah.put(baris.id(), lama.tambah(nilai));
            }
        }
    }

    /** Jumlah menurut tingkat; {@code pembanding} memberi angka yang sudah ada bagi sebuah baris. */
    List<Rekonsiliasi.Jumlah> daftar(Function<Rincian, BigDecimal> pembanding) {
        return TINGKAT.stream()
                .flatMap(tingkat ->
                        jumlah.values().stream().filter(satu -> satu.baris().tingkat() == tingkat))
                .map(satu -> new Rekonsiliasi.Jumlah(
                        satu.baris().tingkat().name(),
                        satu.baris().kode(),
                        satu.baris().uraian(),
                        satu.banyak(),
                        satu.nilai(),
                        pembanding.apply(satu.baris())))
                .toList();
    }
}
