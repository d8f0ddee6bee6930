package id.simpul.perencanaan.perjanjiankinerja;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.perencanaan.perjanjiankinerja.IsiPerjanjianKinerja.Tingkat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Aturan penurunan perjanjian (PermenPANRB 89/2021): tanpa yatim, tanpa lingkaran, menurut jenjang, setahun. */
final class AturanTurunan {
    private final Function<UUID, Optional<Simpul>> cari;

    AturanTurunan(Function<UUID, Optional<Simpul>> cari) {
        this.cari = cari;
    }

    /**
     * Satu perjanjian dalam pohon.
     *
     * @param rangkaian sama bagi semua revisinya, sehingga lingkaran lewat revisi pun terlihat
     * @param nama sebutan pihak pertama, untuk menyebut rantai
     * @param butir id butir yang dapat didukung anaknya
     */
    record Simpul(UUID rangkaian, String nama, int tahun, Tingkat tingkat, UUID indukId, Set<UUID> butir) {}

    /**
     * Memeriksa calon beserta induk setiap butirnya.
     *
     * @throws NilaiTidakSah yang menyebut rantainya
     */
    void periksa(Simpul calon, List<UUID> indukButir) {
        if (calon.indukId() == null) {
            periksaPuncak(calon, indukButir);
            return;
        }
        List<Simpul> rantai = rantai(calon);
        Simpul induk = rantai.get(1);
        String nama = nama(rantai);
        if (induk.tahun() != calon.tahun()) {
            throw salah("indukId", "tahun-sama", calon.indukId(), "rantai %s berbeda tahun".formatted(nama));
        }
        for (int i = 1; i < rantai.size(); i++) {
            if (rantai.get(i).tingkat().compareTo(rantai.get(i - 1).tingkat()) >= 0) {
                throw salah("indukId", "jenjang", calon.indukId(), "rantai %s tidak naik jenjang".formatted(nama));
            }
        }
        periksaButir(indukButir, induk, nama);
    }

    private static void periksaPuncak(Simpul calon, List<UUID> indukButir) {
        if (calon.tingkat() != Tingkat.JPT) {
            throw salah(
                    "indukId",
                    "yatim",
                    null,
                    "perjanjian %s \"%s\" harus turun dari perjanjian atasannya"
                            .formatted(calon.tingkat(), calon.nama()));
        }
        for (int i = 0; i < indukButir.size(); i++) {
            if (indukButir.get(i) != null) {
                throw salah(
                        letak(i), "tidak-berlaku", indukButir.get(i), "perjanjian tanpa induk tidak punya butir induk");
            }
        }
    }

    private List<Simpul> rantai(Simpul calon) {
        List<Simpul> rantai = new ArrayList<>(List.of(calon));
        for (UUID naik = calon.indukId(); naik != null; ) {
            UUID dicari = naik;
            Simpul atas = cari.apply(dicari)
                    .orElseThrow(
                            () -> salah("indukId", "dikenal", dicari, "perjanjian induk itu tidak ada di kota ini"));
            boolean berputar =
                    rantai.stream().anyMatch(lewat -> lewat.rangkaian().equals(atas.rangkaian()));
            rantai.add(atas);
            if (berputar) {
                throw salah("indukId", "lingkaran", calon.indukId(), "rantai melingkar: " + nama(rantai));
            }
            naik = atas.indukId();
        }
        return rantai;
    }

    private static void periksaButir(List<UUID> indukButir, Simpul induk, String nama) {
        for (int i = 0; i < indukButir.size(); i++) {
            UUID butirInduk = indukButir.get(i);
            if (butirInduk == null || !induk.butir().contains(butirInduk)) {
                throw salah(
                        letak(i),
                        "yatim",
                        butirInduk,
                        "harus salah satu butir perjanjian \"%s\" (rantai %s)".formatted(induk.nama(), nama));
            }
        }
    }

    private static String letak(int butir) {
        return "butir/" + butir + "/indukId";
    }

    private static String nama(List<Simpul> rantai) {
        return String.join(
                " > ",
                rantai.stream().map(satu -> satu.tingkat() + " " + satu.nama()).toList());
    }

    private static NilaiTidakSah salah(String field, String aturan, UUID nilai, String syarat) {
        return new NilaiTidakSah(field, aturan, nilai, syarat);
    }
}
