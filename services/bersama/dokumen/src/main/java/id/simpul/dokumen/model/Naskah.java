package id.simpul.dokumen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Teks polos kantor menjadi blok: baris kosong memisahkan paragraf; baris berawalan "- " menjadi butir, "1. " menjadi
 * butir bernomor. Tidak ada bahasa penanda lain, sehingga tidak ada yang dapat disisipkan.
 */
public final class Naskah {
    private static final Pattern BULATAN = Pattern.compile("^\\s*[-*•]\\s+");
    private static final Pattern NOMOR = Pattern.compile("^\\s*\\d{1,3}[.)]\\s+");

    private Naskah() {}

    /** Blok-blok naskah; teks kosong atau null menghasilkan daftar kosong. */
    public static List<Blok> blok(String teks) {
        List<Blok> hasil = new ArrayList<>();
        for (String alinea : TeksAman.bersih(teks).split("\\n\\s*\\n", -1)) {
            alinea(alinea.strip().lines().toList(), hasil);
        }
        return List.copyOf(hasil);
    }

    private static void alinea(List<String> baris, List<Blok> hasil) {
        List<String> kumpulan = new ArrayList<>();
        Pattern jenis = null;
        for (String b : baris) {
            Pattern jenisBaris = jenis(b);
            if (jenisBaris == null && jenis != null) {
                kumpulan.set(kumpulan.size() - 1, kumpulan.get(kumpulan.size() - 1) + " " + b.strip());
                continue;
            }
            if (jenisBaris != jenis) {
                selesaikan(kumpulan, jenis, hasil);
                jenis = jenisBaris;
            }
            kumpulan.add(jenisBaris == null ? b : jenisBaris.matcher(b).replaceFirst(""));
        }
        selesaikan(kumpulan, jenis, hasil);
    }

    private static Pattern jenis(String baris) {
        if (BULATAN.matcher(baris).find()) {
            return BULATAN;
        }
        return NOMOR.matcher(baris).find() ? NOMOR : null;
    }

    private static void selesaikan(List<String> kumpulan, Pattern jenis, List<Blok> hasil) {
        if (!kumpulan.isEmpty()) {
            hasil.add(
                    jenis == null
                            ? Paragraf.dari(String.join(" ", kumpulan))
                            : new DaftarButir(
                                    jenis == NOMOR,
                                    kumpulan.stream().map(Paragraf::dari).toList()));
        }
        kumpulan.clear();
    }
}
