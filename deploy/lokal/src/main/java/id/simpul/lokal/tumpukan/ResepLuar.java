package id.simpul.lokal.tumpukan;

import id.simpul.lokal.bagian.GagalBagian;
import id.simpul.lokal.bagian.TempatBagian;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Bagian milik pihak luar: hanya diperiksa, lalu disiapkan seperlunya.
 *
 * @param alamat untuk pesan bila tidak menjawab
 */
record ResepLuar(String nama, String alamat, BooleanSupplier menjawab, Runnable penyiapan) implements Resep {

    @Override
    public List<String> prasyarat() {
        return List.of();
    }

    @Override
    public Map<String, Integer> porta() {
        return Map.of();
    }

    @Override
    public Optional<TempatBagian> tempat() {
        return Optional.empty();
    }

    @Override
    public void nyalakan() {
        if (!sehat()) {
            throw new GagalBagian(nama, "bagian luar tidak menjawab di " + alamat);
        }
        penyiapan.run();
    }

    @Override
    public boolean sehat() {
        return menjawab.getAsBoolean();
    }
}
