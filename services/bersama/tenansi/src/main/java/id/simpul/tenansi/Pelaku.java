package id.simpul.tenansi;

import java.util.List;
import java.util.Set;

/**
 * Siapa yang meminta, seluruhnya dari token.
 *
 * @param sub pengenal tetap orang atau mesin; riwayat menyimpan ini, bukan nama
 * @param klien {@code azp}: aplikasi yang dipakai; bersama {@code sub} menjadi pemilik Idempotency-Key
 * @param kota klaim {@code tenant}; {@code null} untuk agregator
 * @param cakupan klaim {@code cakupan}: kota yang boleh dibaca agregator; kosong untuk pengguna kota
 * @param peran peran Simpul di token
 */
public record Pelaku(String sub, String klien, String kota, List<String> cakupan, Set<Peran> peran) {
    public Pelaku {
        cakupan = List.copyOf(cakupan);
        peran = Set.copyOf(peran);
    }

    /** Apakah token memuat peran itu. */
    public boolean berperan(Peran yangDicari) {
        return peran.contains(yangDicari);
    }
}
