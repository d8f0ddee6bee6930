package id.simpul.anggaran.impor;

import id.simpul.anggaran.sp2d.model.AsalSp2d;
import id.simpul.anggaran.sp2d.model.JenisSp2d;
import id.simpul.aturan.nilai.Rupiah;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Membaca kembali tampungan SP2D mengalir, sekelompok per nomor, sehingga berkasnya tidak pernah utuh di memori. */
final class TampunganSp2d {
    private final PembacaSql pembaca;
    private final UUID pekerjaan;

    TampunganSp2d(EntityManager em, UUID pekerjaan) {
        this.pembaca = new PembacaSql(em);
        this.pekerjaan = pekerjaan;
    }

    /** Menyerahkan baris setiap nomor SP2D menurut urutan pembukuannya. */
    void setiapNomor(Consumer<List<BarisUrut>> penerima) {
        List<BarisUrut> kelompok = new ArrayList<>();
        pembaca.baca(SqlTampungan.URUT, List.of(pekerjaan, pekerjaan, pekerjaan), baris -> {
            BarisUrut satu = BarisUrut.dari(baris);
            if (!kelompok.isEmpty() && !kelompok.get(0).nomorSp2d().equals(satu.nomorSp2d())) {
                penerima.accept(List.copyOf(kelompok));
                kelompok.clear();
            }
            kelompok.add(satu);
        });
        if (!kelompok.isEmpty()) {
            penerima.accept(List.copyOf(kelompok));
        }
    }

    /** Nomor yang dirujuk baris lain sebagai asal. */
    Set<String> dirujuk() {
        Set<String> hasil = new HashSet<>();
        pembaca.baca(SqlTampungan.DIRUJUK, List.of(pekerjaan), baris -> hasil.add(baris.getString(1)));
        return hasil;
    }

    /** Asal yang sudah tercatat di tahun itu menurut nomornya. */
    Map<String, AsalSp2d> asal(int tahun) {
        Map<String, AsalSp2d> hasil = new HashMap<>();
        pembaca.baca(
                SqlTampungan.ASAL,
                List.of(pekerjaan, tahun),
                baris -> hasil.merge(baris.getString("nomor"), asal(baris), TampunganSp2d::gabung));
        return hasil;
    }

    private static AsalSp2d asal(ResultSet baris) throws SQLException {
        String kunci = baris.getString("kunci");
        return new AsalSp2d(
                baris.getString("nomor"),
                baris.getObject("tanggal", LocalDate.class),
                JenisSp2d.valueOf(baris.getString("jenis")),
                Rupiah.dari(baris.getBigDecimal("nilai")),
                kunci == null ? Map.of() : Map.of(kunci, Rupiah.dari(baris.getBigDecimal("dibayar"))),
                baris.getBigDecimal("kembali") == null
                        ? Map.of()
                        : Map.of(kunci, Rupiah.dari(baris.getBigDecimal("kembali"))),
                baris.getBoolean("ditutup"));
    }

    private static AsalSp2d gabung(AsalSp2d satu, AsalSp2d dua) {
        Map<String, Rupiah> dibayar = new HashMap<>(satu.dibayar());
        dibayar.putAll(dua.dibayar());
        Map<String, Rupiah> kembali = new HashMap<>(satu.kembali());
        kembali.putAll(dua.kembali());
        return new AsalSp2d(satu.nomor(), satu.tanggal(), satu.jenis(), satu.nilai(), dibayar, kembali, satu.ditutup());
    }
}
