package id.simpul.anggaran.impor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;

/** Menampung baris impor di basis data, sekelompok demi sekelompok, sehingga berkas sebesar apa pun tidak pernah utuh di memori. */
@ApplicationScoped
class TampunganBaris {
    private static final String SISIP = """
            insert into impor_baris (pekerjaan_id, tenant_id, nomor, mentah, cacat, kunci, baris_uraian, nomor_sp2d,
                tanggal, jenis, uraian, nilai, nomor_asal, alasan)
            select ?, current_setting('app.tenant_id'), nomor, cast(mentah as json), cacat, kunci, baris_uraian,
                nomor_sp2d, cast(tanggal as date), jenis, uraian, cast(nilai as numeric(20, 2)), nomor_asal, alasan
            from unnest(?::int[], ?::text[], ?::boolean[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::text[], ?::text[], ?::text[])
                as b (nomor, mentah, cacat, kunci, baris_uraian, nomor_sp2d, tanggal, jenis, uraian, nilai, nomor_asal, alasan)
            """;
    private static final String SEBAB = """
            update impor_baris set sebab = s.sebab, cacat = true
            from unnest(?::int[], ?::text[]) as s (nomor, sebab)
            where impor_baris.pekerjaan_id = ? and impor_baris.nomor = s.nomor
            """;
    private static final int SEKELOMPOK = 2_000;

    private final EntityManager em;

    TampunganBaris(EntityManager em) {
        this.em = em;
    }

    /** Menyisipkan sekelompok baris. */
    @Transactional(Transactional.TxType.MANDATORY)
    void sisip(UUID pekerjaan, List<BarisTampung> baris) {
        kerjakan(SISIP, perintah -> {
            perintah.setObject(1, pekerjaan);
            larik(perintah, 2, "int4", baris, BarisTampung::nomor);
            larik(perintah, 3, "text", baris, BarisTampung::mentah);
            larik(perintah, 4, "bool", baris, BarisTampung::cacat);
            larik(perintah, 5, "text", baris, BarisTampung::kunci);
            larik(perintah, 6, "text", baris, BarisTampung::barisUraian);
            larik(perintah, 7, "text", baris, BarisTampung::nomorSp2d);
            larik(perintah, 8, "text", baris, satu -> teks(satu.tanggal()));
            larik(perintah, 9, "text", baris, BarisTampung::jenis);
            larik(perintah, 10, "text", baris, BarisTampung::uraian);
            larik(
                    perintah,
                    11,
                    "text",
                    baris,
                    satu -> satu.nilai() == null ? null : satu.nilai().toPlainString());
            larik(perintah, 12, "text", baris, BarisTampung::nomorAsal);
            larik(perintah, 13, "text", baris, BarisTampung::alasan);
        });
    }

    /** Menulis sebab penolakan di barisnya. */
    @Transactional(Transactional.TxType.MANDATORY)
    void tulisSebab(UUID pekerjaan, Map<Integer, String> sebab) {
        List<Map.Entry<Integer, String>> semua = List.copyOf(sebab.entrySet());
        for (int awal = 0; awal < semua.size(); awal += SEKELOMPOK) {
            var bagian = semua.subList(awal, Math.min(semua.size(), awal + SEKELOMPOK));
            kerjakan(SEBAB, perintah -> {
                larik(perintah, 1, "int4", bagian, Map.Entry::getKey);
                larik(perintah, 2, "text", bagian, Map.Entry::getValue);
                perintah.setObject(3, pekerjaan);
            });
        }
    }

    /** Membuang tampungan yang sudah diterapkan. */
    @Transactional(Transactional.TxType.MANDATORY)
    void kosongkan(UUID pekerjaan) {
        em.createNativeQuery("delete from impor_baris where pekerjaan_id = ?1")
                .setParameter(1, pekerjaan)
                .executeUpdate();
    }

    private void kerjakan(String sql, Pengisi pengisi) {
        em.unwrap(Session.class).doWork(koneksi -> {
            try (PreparedStatement perintah = koneksi.prepareStatement(sql)) {
                pengisi.isi(perintah);
                perintah.executeUpdate();
            }
        });
    }

    private static <T> void larik(
            PreparedStatement perintah, int letak, String jenis, List<T> baris, Function<T, Object> ambil)
            throws SQLException {
        Connection koneksi = perintah.getConnection();
        perintah.setArray(
                letak, koneksi.createArrayOf(jenis, baris.stream().map(ambil).toArray()));
    }

    private static String teks(Object nilai) {
        return nilai == null ? null : nilai.toString();
    }

    /** Mengisi parameter perintah. */
    @FunctionalInterface
    private interface Pengisi {
        void isi(PreparedStatement perintah) throws SQLException;
    }
}
