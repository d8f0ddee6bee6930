package id.simpul.anggaran.dpa.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Kode rekening belanja {@code A.K.JJ.OO.RR.SSSS} (Permendagri 90/2019): akun, kelompok, jenis, objek, rincian objek, sub
 * rincian objek. Ejaan tanpa nol di depan, misalnya {@code 5.1.6.1}, disamakan.
 *
 * @param bagian satu sampai enam bagian, berurutan dari akun
 */
public record KodeRekening(List<String> bagian) {
    private static final Pattern BENTUK = Pattern.compile("\\d(\\.\\d{1,4}){0,5}");
    private static final int[] LEBAR = {1, 1, 2, 2, 2, 4};

    public KodeRekening {
        bagian = List.copyOf(bagian);
    }

    /** Kode dari teks; kosong bila bukan kode rekening, misalnya nomenklatur lama atau tidak tercetak. */
    public static Optional<KodeRekening> coba(String teks) {
        String rapat = teks == null ? "" : teks.replace(" ", "");
        if (!BENTUK.matcher(rapat).matches()) {
            return Optional.empty();
        }
        String[] potong = rapat.split("\\.", -1);
        List<String> bagian = new ArrayList<>();
        for (int i = 0; i < potong.length; i++) {
            String tanpaNol = potong[i].replaceFirst("^0+(?=\\d)", "");
            if (tanpaNol.length() > LEBAR[i]) {
                return Optional.empty();
            }
            bagian.add("0".repeat(LEBAR[i] - tanpaNol.length()) + tanpaNol);
        }
        return Optional.of(new KodeRekening(bagian));
    }

    /** Apakah sampai sub rincian objek, tingkat tempat belanja dianggarkan. */
    public boolean lengkap() {
        return bagian.size() == LEBAR.length;
    }

    /** {@code panjang} bagian pertama; lebih pendek bila kodenya memang lebih pendek. */
    public String awalan(int panjang) {
        return String.join(".", bagian.subList(0, Math.min(panjang, bagian.size())));
    }

    @Override
    public String toString() {
        return awalan(LEBAR.length);
    }
}
