package id.simpul.realisasi.jendela;

import id.simpul.kejadian.riwayat.CatatanRiwayat;
import id.simpul.kejadian.riwayat.Riwayat;
import id.simpul.realisasi.berkala.PekerjaanBerkala;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Mencatat penguncian kembali saat pengecualian berakhir. Penolakannya sendiri tidak menunggu pekerjaan ini: keadaan
 * jendela selalu dihitung dari waktunya.
 */
@ApplicationScoped
public class KunciUlang implements PekerjaanBerkala {
    private final JendelaRepository jendela;
    private final WaktuKota waktu;
    private final Riwayat riwayat;
    private final DataSource sumber;
    private final Duration jarak;

    KunciUlang(
            JendelaRepository jendela,
            WaktuKota waktu,
            Riwayat riwayat,
            DataSource sumber,
            @ConfigProperty(name = "simpul.realisasi.jendela.jarak", defaultValue = "30s") Duration jarak) {
        this.jendela = jendela;
        this.waktu = waktu;
        this.riwayat = riwayat;
        this.sumber = sumber;
        this.jarak = jarak;
    }

    @Override
    public Duration jarak() {
        return jarak;
    }

    @Override
    public List<String> kota() throws SQLException {
        List<String> kota = new ArrayList<>();
        try (Connection koneksi = sumber.getConnection();
                Statement pernyataan = koneksi.createStatement();
                ResultSet hasil = pernyataan.executeQuery("select kota_perlu_kunci_ulang()")) {
            while (hasil.next()) {
                kota.add(hasil.getString(1));
            }
        }
        return kota;
    }

    @Override
    @Transactional
    public void kerjakan() {
        Instant kini = waktu.kini();
        jendela.find("kunciUlangPada <= ?1", kini).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .forEach(baris -> kunci(baris, kini));
    }

    private void kunci(JendelaEntity baris, Instant kini) {
        Jendela sebelum = Jendela.dari(baris, kini, waktu.zona());
        baris.kecualikan(baris.pengecualian.kunci(kini));
        jendela.flush();
        riwayat.catatSistem(new CatatanRiwayat(
                MengaturJendela.JENIS,
                baris.id,
                "terkunci-ulang",
                "Pengecualian berakhir",
                sebelum,
                Jendela.dari(baris, kini, waktu.zona())));
    }
}
