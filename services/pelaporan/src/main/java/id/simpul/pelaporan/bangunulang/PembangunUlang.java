package id.simpul.pelaporan.bangunulang;

import id.simpul.kejadian.KejadianMasuk;
import id.simpul.kejadian.PengaturanKejadian;
import id.simpul.kejadian.masuk.PemutarUlang;
import id.simpul.pelaporan.fakta.ProyeksiFakta;
import id.simpul.tenansi.KonteksKota;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Membangun skema baca di sebelah yang dilayani, dari kejadian sejak awal, lalu menukarnya.
 *
 * <p>Pembaca dilayani skema lama sampai saat penukaran. Penulis ditahan hanya pada langkah terakhir: mengejar sisa
 * kejadian, membandingkan sidik, dan menukar tampilan, dalam satu transaksi.
 */
@ApplicationScoped
class PembangunUlang {
    private static final Logger LOG = Logger.getLogger(PembangunUlang.class);
    private static final int PERCOBAAN = 40;
    private static final String TUNGGU = "500ms";
    private static final String KUNCI_TIDAK_DIDAPAT = "55P03";

    private final DataSource sumber;
    private final PengaturanKejadian pengaturan;
    private final ProyeksiFakta proyeksi;

    PembangunUlang(DataSource sumber, PengaturanKejadian pengaturan, ProyeksiFakta proyeksi) {
        this.sumber = sumber;
        this.pengaturan = pengaturan;
        this.proyeksi = proyeksi;
    }

    /** Membangun ulang; menukar bila sidiknya sama, atau bila {@code paksa}. */
    HasilBangunUlang jalankan(boolean paksa) throws Exception {
        try (Connection koneksi = sumber.getConnection();
                PemutarUlang pemutar = new PemutarUlang(pengaturan)) {
            SkemaBaca skema = new SkemaBaca(koneksi);
            int bayangan = skema.kosongkanBayangan();
            pemutar.sampai(skema.posisi(), (kota, kejadian) -> tulis(bayangan, kota, kejadian));
            koneksi.setAutoCommit(false);
            try {
                return tukar(koneksi, pemutar, bayangan, paksa);
            } finally {
                koneksi.rollback();
                koneksi.setAutoCommit(true);
            }
        }
    }

    private HasilBangunUlang tukar(Connection koneksi, PemutarUlang pemutar, int bayangan, boolean paksa)
            throws Exception {
        for (int ke = 1; ; ke++) {
            try {
                return tukarSekali(koneksi, pemutar, bayangan, paksa);
            } catch (SQLException galat) {
                koneksi.rollback();
                if (!KUNCI_TIDAK_DIDAPAT.equals(galat.getSQLState()) || ke == PERCOBAAN) {
                    throw galat;
                }
                LOG.debugf("Penukaran skema baca menunggu pembaca, percobaan %d", ke);
            }
        }
    }

    private HasilBangunUlang tukarSekali(Connection koneksi, PemutarUlang pemutar, int bayangan, boolean paksa)
            throws Exception {
        SkemaBaca skema = new SkemaBaca(koneksi);
        skema.tahanPenulis(TUNGGU);
        Map<TopicPartition, Long> posisi = skema.posisi();
        pemutar.sampai(posisi, (kota, kejadian) -> tulis(bayangan, kota, kejadian));
        int lama = skema.dilayani();
        List<SidikKota> sidik = skema.sidik(lama, bayangan);
        boolean menukar = paksa || sidik.stream().allMatch(SidikKota::sama);
        int dilayani = menukar ? skema.tukar() : lama;
        koneksi.commit();
        return new HasilBangunUlang(dilayani, menukar, pemutar.diolah(), pemutar.dilewati(), sidik);
    }

    private void tulis(int skema, String kota, List<KejadianMasuk> kejadian) throws Exception {
        KonteksKota.dalam(kota, () -> QuarkusTransaction.requiringNew().call(() -> {
            kejadian.forEach(satu -> proyeksi.terapkan(skema, satu));
            return null;
        }));
    }
}
