package id.simpul.pelaporan.capaian.model;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Urutan kode seperti dibaca orang: {@code IKU2} sebelum {@code IKU10}. */
public final class UrutanKode implements Comparator<String> {
    private static final Pattern BAGIAN = Pattern.compile("\\d+|\\D+");

    @Override
    public int compare(String satu, String lain) {
        List<String> kiri = bagian(satu);
        List<String> kanan = bagian(lain);
        for (int i = 0; i < Math.min(kiri.size(), kanan.size()); i++) {
            int banding = banding(kiri.get(i), kanan.get(i));
            if (banding != 0) {
                return banding;
            }
        }
        int panjang = Integer.compare(kiri.size(), kanan.size());
        return panjang != 0 ? panjang : satu.compareTo(lain);
    }

    private static int banding(String satu, String lain) {
        boolean keduanyaAngka = angka(satu) && angka(lain);
        return keduanyaAngka ? new BigInteger(satu).compareTo(new BigInteger(lain)) : satu.compareTo(lain);
    }

    private static boolean angka(String bagian) {
        char pertama = bagian.charAt(0);
        return pertama >= '0' && pertama <= '9';
    }

    private static List<String> bagian(String kode) {
        List<String> hasil = new ArrayList<>();
        Matcher cocok = BAGIAN.matcher(kode);
        while (cocok.find()) {
            hasil.add(cocok.group());
        }
        return hasil;
    }
}
