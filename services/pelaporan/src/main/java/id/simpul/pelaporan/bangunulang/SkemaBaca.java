package id.simpul.pelaporan.bangunulang;

import id.simpul.pelaporan.fakta.GerbangBaca;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.TopicPartition;

/** Pernyataan SQL atas kedua skema baca, di satu koneksi. Isinya dijaga fungsi milik pemilik basis data. */
final class SkemaBaca {
    private final Connection koneksi;

    SkemaBaca(Connection koneksi) {
        this.koneksi = koneksi;
    }

    /** Skema yang sedang dilayani. */
    int dilayani() throws SQLException {
        return angka("select aktif from milik.skema_baca");
    }

    /** Mengosongkan skema yang tidak dilayani; nomornya. */
    int kosongkanBayangan() throws SQLException {
        return angka("select milik.kosongkan_skema_bayangan()");
    }

    /** Menukar tampilan ke skema yang satunya; nomornya. */
    int tukar() throws SQLException {
        return angka("select milik.tukar_skema_baca()");
    }

    /** Menunggu semua penulis selesai dan menahan yang berikut sampai transaksi ini selesai. */
    void tahanPenulis(String palingLama) throws SQLException {
        jalankan("set local lock_timeout = '" + palingLama + "'");
        jalankan("select pg_advisory_xact_lock(" + GerbangBaca.KUNCI + ")");
    }

    /** Sampai mana proyeksi yang dilayani sudah berjalan. */
    Map<TopicPartition, Long> posisi() throws SQLException {
        Map<TopicPartition, Long> posisi = new HashMap<>();
        try (Statement pernyataan = koneksi.createStatement();
                ResultSet baris = pernyataan.executeQuery("select topik, partisi, posisi from kotak_masuk")) {
            while (baris.next()) {
                posisi.put(new TopicPartition(baris.getString(1), baris.getInt(2)), baris.getLong(3));
            }
        }
        return posisi;
    }

    /** Sidik setiap kota di kedua skema. */
    List<SidikKota> sidik(int lama, int baru) throws SQLException {
        Map<String, SidikKota> hasil = new TreeMap<>();
        for (SidikKota satu : sidik(lama)) {
            hasil.put(satu.kota(), satu);
        }
        for (SidikKota satu : sidik(baru)) {
            hasil.merge(
                    satu.kota(),
                    new SidikKota(satu.kota(), 0, null, satu.jumlahLama(), satu.sidikLama()),
                    (dulu, kini) -> new SidikKota(
                            dulu.kota(), dulu.jumlahLama(), dulu.sidikLama(), kini.jumlahBaru(), kini.sidikBaru()));
        }
        return List.copyOf(hasil.values());
    }

    private List<SidikKota> sidik(int skema) throws SQLException {
        List<SidikKota> hasil = new ArrayList<>();
        try (PreparedStatement pernyataan =
                koneksi.prepareStatement("select kota, jumlah, sidik from milik.sidik_skema_baca(?)")) {
            pernyataan.setInt(1, skema);
            try (ResultSet baris = pernyataan.executeQuery()) {
                while (baris.next()) {
                    hasil.add(new SidikKota(baris.getString(1), baris.getLong(2), baris.getString(3), 0, null));
                }
            }
        }
        return hasil;
    }

    private int angka(String kueri) throws SQLException {
        try (Statement pernyataan = koneksi.createStatement();
                ResultSet baris = pernyataan.executeQuery(kueri)) {
            baris.next();
            return baris.getInt(1);
        }
    }

    private void jalankan(String perintah) throws SQLException {
        try (Statement pernyataan = koneksi.createStatement()) {
            pernyataan.execute(perintah);
        }
    }
}
