package id.simpul.kejadian.masuk;

import id.simpul.kejadian.KejadianMasuk;
import id.simpul.kejadian.KejadianRusak;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Mengolah rekaman satu partisi: beruntun sekota menjadi satu transaksi; yang gagal diulang satu-satu.
 *
 * <p>Gangguan sementara (basis data putus) dilempar supaya dicoba lagi tanpa batas; cacat isi pindah ke surat mati dan
 * partisi berjalan terus.
 */
final class PengolahRekaman {
    private static final Logger LOG = Logger.getLogger(PengolahRekaman.class);
    private static final int SEKALI_OLAH = 200;

    private final KotakMasuk kotak;
    private final SuratMati suratMati;

    PengolahRekaman(KotakMasuk kotak, SuratMati suratMati) {
        this.kotak = kotak;
        this.suratMati = suratMati;
    }

    void olah(TopicPartition partisi, List<ConsumerRecord<String, byte[]>> rekaman) throws Exception {
        int mulai = 0;
        while (mulai < rekaman.size()) {
            int akhir = akhirSekota(rekaman, mulai);
            olahBeruntun(partisi, rekaman.subList(mulai, akhir));
            mulai = akhir;
        }
    }

    private void olahBeruntun(TopicPartition partisi, List<ConsumerRecord<String, byte[]>> beruntun) throws Exception {
        try {
            kerjakan(partisi, beruntun);
        } catch (Exception galat) {
            if (sementara(galat)) {
                throw galat;
            }
            if (beruntun.size() == 1) {
                buang(partisi, beruntun.get(0), galat);
                return;
            }
            for (ConsumerRecord<String, byte[]> satu : beruntun) {
                olahBeruntun(partisi, List.of(satu));
            }
        }
    }

    private void kerjakan(TopicPartition partisi, List<ConsumerRecord<String, byte[]>> beruntun) throws Exception {
        List<KejadianMasuk> kejadian = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> satu : beruntun) {
            kejadian.add(PembacaRekaman.baca(satu));
        }
        kotak.olah(kejadian.get(0).kota(), kejadian, partisi, berikut(beruntun));
    }

    private void buang(TopicPartition partisi, ConsumerRecord<String, byte[]> rekaman, Exception sebab)
            throws Exception {
        LOG.errorf(sebab, "Kejadian %s dipindahkan ke surat mati", rekaman.key());
        suratMati.kirim(rekaman, sebab);
        kotak.lewati(partisi, rekaman.offset() + 1);
    }

    private static int akhirSekota(List<ConsumerRecord<String, byte[]>> rekaman, int mulai) {
        int akhir = mulai + 1;
        String kota = kota(rekaman.get(mulai));
        while (akhir < rekaman.size() && akhir - mulai < SEKALI_OLAH && kota.equals(kota(rekaman.get(akhir)))) {
            akhir++;
        }
        return akhir;
    }

    private static String kota(ConsumerRecord<String, byte[]> rekaman) {
        String kunci = String.valueOf(rekaman.key());
        int batas = kunci.indexOf('|');
        return batas < 0 ? "" : kunci.substring(0, batas);
    }

    private static long berikut(List<ConsumerRecord<String, byte[]>> beruntun) {
        return beruntun.get(beruntun.size() - 1).offset() + 1;
    }

    static boolean sementara(Throwable galat) {
        for (Throwable sebab = galat; sebab != null; sebab = sebab.getCause()) {
            if (sebab instanceof KejadianRusak) {
                return false;
            }
            if (gangguanSambungan(sebab)) {
                return true;
            }
        }
        return false;
    }

    private static boolean gangguanSambungan(Throwable sebab) {
        if (sebab instanceof SQLException sql) {
            return sql instanceof SQLTransientException
                    || sql instanceof SQLRecoverableException
                    || sql instanceof SQLNonTransientConnectionException
                    || koneksiPutus(sql);
        }
        return sebab instanceof InterruptedException;
    }

    /** Kelas SQLSTATE 08 (koneksi), 40 (serialisasi/deadlock), 53 (sumber daya), 57 (campur tangan operator). */
    private static boolean koneksiPutus(SQLException galat) {
        String keadaan = galat.getSQLState();
        return keadaan == null
                || keadaan.startsWith("08")
                || keadaan.startsWith("40")
                || keadaan.startsWith("53")
                || keadaan.startsWith("57");
    }
}
