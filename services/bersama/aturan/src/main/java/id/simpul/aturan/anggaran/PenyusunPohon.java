package id.simpul.aturan.anggaran;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Rupiah;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Menyusun baris menjadi pohon; penolakan menyebut letak barisnya. */
final class PenyusunPohon {
    /** Urusan s.d. sub rincian rekening dan sumber dana jauh di bawah ini; batas mencegah rekursi tanpa ujung. */
    private static final int TINGKAT_TERDALAM = 32;

    private final Map<String, BarisAnggaran> perId = new LinkedHashMap<>();
    private final Map<String, List<BarisAnggaran>> perInduk = new HashMap<>();
    private final List<BarisAnggaran> teratas = new ArrayList<>();

    PenyusunPohon(List<BarisAnggaran> semua) {
        for (int i = 0; i < semua.size(); i++) {
            if (perId.putIfAbsent(semua.get(i).id(), semua.get(i)) != null) {
                throw new NilaiTidakSah(letak(i, "id"), "unik", semua.get(i).id(), "sudah dipakai baris lain");
            }
        }
        for (int i = 0; i < semua.size(); i++) {
            hubungkan(i, semua.get(i));
        }
    }

    private void hubungkan(int letak, BarisAnggaran baris) {
        if (baris.indukId() == null) {
            teratas.add(baris);
            return;
        }
        BarisAnggaran induk = perId.get(baris.indukId());
        if (induk == null) {
            throw new NilaiTidakSah(letak(letak, "indukId"), "dikenal", baris.indukId(), "tidak ada baris ber-id itu");
        }
        if (induk.anggaran() != null || induk.realisasi() != null) {
            throw new NilaiTidakSah(
                    letak(letak, "indukId"),
                    "bukan-daun",
                    baris.indukId(),
                    "baris yang beranak tidak membawa anggaran atau realisasi sendiri");
        }
        perInduk.computeIfAbsent(induk.id(), id -> new ArrayList<>()).add(baris);
    }

    List<SimpulAnggaran> akar() {
        List<SimpulAnggaran> akar = simpul(teratas, 0);
        long tercapai = akar.stream().flatMap(SimpulAnggaran::urut).count();
        if (tercapai != perId.size()) {
            throw new NilaiTidakSah(
                    "rincian", "melingkar", perId.size() - tercapai + " baris", "induknya saling menunjuk");
        }
        return akar;
    }

    private List<SimpulAnggaran> simpul(List<BarisAnggaran> saudara, int tingkat) {
        return saudara.stream()
                .sorted(Comparator.comparingInt(BarisAnggaran::urutan))
                .map(baris -> simpul(baris, tingkat))
                .toList();
    }

    private SimpulAnggaran simpul(BarisAnggaran baris, int tingkat) {
        if (tingkat > TINGKAT_TERDALAM) {
            throw new NilaiTidakSah("rincian", "tingkat", baris.id(), "paling dalam " + TINGKAT_TERDALAM + " tingkat");
        }
        List<SimpulAnggaran> anak = simpul(perInduk.getOrDefault(baris.id(), List.of()), tingkat + 1);
        Serapan serapan = anak.isEmpty()
                ? Serapan.hitung(baris.anggaran(), baris.realisasi())
                : jumlah(anak.stream().map(SimpulAnggaran::serapan).toList());
        List<SelisihTercetak> selisih = baris.tercetak().stream()
                .map(tercetak -> SelisihTercetak.antara(tercetak, serapan))
                .toList();
        int daun = anak.isEmpty()
                ? 1
                : anak.stream().mapToInt(SimpulAnggaran::daun).sum();
        int tanpaRealisasi = anak.isEmpty()
                ? (baris.realisasi() == null ? 1 : 0)
                : anak.stream().mapToInt(SimpulAnggaran::daunTanpaRealisasi).sum();
        return new SimpulAnggaran(baris, tingkat, serapan, daun, tanpaRealisasi, selisih, anak);
    }

    static Serapan jumlah(List<Serapan> bagian) {
        return Serapan.hitung(jumlah(bagian, Serapan::anggaran), jumlah(bagian, Serapan::realisasi));
    }

    /** Tanpa satu pun bagian yang diketahui jumlahnya tidak diketahui, bukan nol. */
    private static Rupiah jumlah(List<Serapan> bagian, Function<Serapan, Rupiah> ambil) {
        return bagian.stream()
                .map(ambil)
                .filter(Objects::nonNull)
                .reduce(Rupiah::plus)
                .orElse(null);
    }

    private static String letak(int baris, String field) {
        return "rincian/" + baris + "/" + field;
    }
}
