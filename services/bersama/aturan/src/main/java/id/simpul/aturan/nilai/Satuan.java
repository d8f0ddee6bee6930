package id.simpul.aturan.nilai;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Satuan ukur seperti ditulis dokumen. {@code Orang} dan {@code orang} sama; {@code orang} dan {@code KPM} berbeda dan
 * tidak pernah dijumlahkan diam-diam.
 */
public record Satuan(String nama) {
    private static final Set<String> TULISAN_PERSEN = Set.of("%", "persen", "persen (%)", "persentase");
    private static final int PANJANG_TERBESAR = 100;

    public Satuan {
        nama = Periksa.teks("satuan", nama, PANJANG_TERBESAR);
    }

    public static Satuan dari(String nama) {
        return new Satuan(nama);
    }

    public boolean persen() {
        return TULISAN_PERSEN.contains(kunci());
    }

    /** Satuan yang berlainan di antara {@code semua}, menurut urutan muncul; yang tidak disebut dilewati. */
    public static List<Satuan> berlainan(Collection<Satuan> semua) {
        return semua.stream().filter(Objects::nonNull).distinct().toList();
    }

    @Override
    public boolean equals(Object lain) {
        return lain instanceof Satuan satuan && kunci().equals(satuan.kunci());
    }

    @Override
    public int hashCode() {
        return kunci().hashCode();
    }

    @Override
    public String toString() {
        return nama;
    }

    private String kunci() {
        return nama.toLowerCase(Locale.ROOT);
    }
}
