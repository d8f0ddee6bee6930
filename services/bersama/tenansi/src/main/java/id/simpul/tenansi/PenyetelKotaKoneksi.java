package id.simpul.tenansi;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Lapis kedua sekat: memberi tahu PostgreSQL kota mana yang sedang bekerja, setiap kali koneksi diambil.
 *
 * <p>Kebijakan baris (RLS) setiap tabel membandingkan {@code tenant_id} dengan {@code app.tenant_id}. Nilainya disetel
 * pada setiap pengambilan, juga menjadi kosong, sehingga sisa pemakai sebelumnya tidak pernah terbaca (ADR 0003).
 */
@ApplicationScoped
public class PenyetelKotaKoneksi implements AgroalPoolInterceptor {
    private static final String SETEL =
            "select set_config('app.tenant_id', ?, false), set_config('app.cakupan', ?, false)";

    @Override
    public void onConnectionAcquire(Connection koneksi) {
        String kota = "";
        String cakupan = "";
        if (Arc.container().requestContext().isActive()) {
            KonteksKota konteks = Arc.container().instance(KonteksKota.class).get();
            kota = konteks.kota();
            cakupan = String.join(",", konteks.cakupan());
        }
        setel(koneksi, kota, cakupan);
    }

    private static void setel(Connection koneksi, String kota, String cakupan) {
        try (PreparedStatement pernyataan = koneksi.prepareStatement(SETEL)) {
            pernyataan.setString(1, kota);
            pernyataan.setString(2, cakupan);
            pernyataan.execute();
        } catch (SQLException galat) {
            throw new IllegalStateException(
                    "Kota tidak dapat disetel pada koneksi; koneksi tidak boleh dipakai", galat);
        }
    }
}
