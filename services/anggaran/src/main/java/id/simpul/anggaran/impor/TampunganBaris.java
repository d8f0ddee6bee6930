package id.simpul.anggaran.impor;

import id.simpul.anggaran.dpa.model.Dpa;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
    private final PembacaSql sql;

    TampunganBaris(EntityManager em) {
        this.em = em;
        this.sql = new PembacaSql(em);
    }

    /** Menyisipkan sekelompok baris. */
    @Transactional(Transactional.TxType.MANDATORY)
    void sisip(UUID pekerjaan, List<BarisTampung> baris) {
        sql.ubah(SISIP, perintah -> {
            perintah.setObject(1, pekerjaan);
            PembacaSql.larik(perintah, 2, "int4", baris, BarisTampung::nomor);
            PembacaSql.larik(perintah, 3, "text", baris, BarisTampung::mentah);
            PembacaSql.larik(perintah, 4, "bool", baris, BarisTampung::cacat);
            PembacaSql.larik(perintah, 5, "text", baris, BarisTampung::kunci);
            PembacaSql.larik(perintah, 6, "text", baris, BarisTampung::barisUraian);
            PembacaSql.larik(perintah, 7, "text", baris, BarisTampung::nomorSp2d);
            PembacaSql.larik(perintah, 8, "text", baris, satu -> teks(satu.tanggal()));
            PembacaSql.larik(perintah, 9, "text", baris, BarisTampung::jenis);
            PembacaSql.larik(perintah, 10, "text", baris, BarisTampung::uraian);
            PembacaSql.larik(
                    perintah,
                    11,
                    "text",
                    baris,
                    satu -> satu.nilai() == null ? null : satu.nilai().toPlainString());
            PembacaSql.larik(perintah, 12, "text", baris, BarisTampung::nomorAsal);
            PembacaSql.larik(perintah, 13, "text", baris, BarisTampung::alasan);
        });
    }

    /** Menulis sebab penolakan di barisnya. */
    @Transactional(Transactional.TxType.MANDATORY)
    void tulisSebab(UUID pekerjaan, Map<Integer, String> sebab) {
        List<Map.Entry<Integer, String>> semua = List.copyOf(sebab.entrySet());
        for (int awal = 0; awal < semua.size(); awal += SEKELOMPOK) {
            var bagian = semua.subList(awal, Math.min(semua.size(), awal + SEKELOMPOK));
            sql.ubah(SEBAB, perintah -> {
                PembacaSql.larik(perintah, 1, "int4", bagian, Map.Entry::getKey);
                PembacaSql.larik(perintah, 2, "text", bagian, Map.Entry::getValue);
                perintah.setObject(3, pekerjaan);
            });
        }
    }

    /** Menulis pelampauan yang diterima; SP2D-nya sudah disisipkan. */
    @Transactional(Transactional.TxType.MANDATORY)
    void sisipPelampauan(Dpa dpa, List<PelampauanImpor> semua, String pelaku, Instant kini) {
        for (int awal = 0; awal < semua.size(); awal += SEKELOMPOK) {
            var bagian = semua.subList(awal, Math.min(semua.size(), awal + SEKELOMPOK));
            sql.ubah(SqlTerapan.PELAMPAUAN, perintah -> {
                perintah.setInt(1, dpa.tahun());
                perintah.setObject(2, dpa.id());
                perintah.setString(3, pelaku);
                perintah.setObject(4, kini.atOffset(ZoneOffset.UTC));
                PembacaSql.larik(perintah, 5, "text", bagian, PelampauanImpor::nomorSp2d);
                PembacaSql.larik(
                        perintah, 6, "text", bagian, satu -> satu.lebih().kunci());
                PembacaSql.larik(
                        perintah, 7, "text", bagian, satu -> satu.lebih().uraian());
                PembacaSql.larik(
                        perintah, 8, "text", bagian, satu -> teks(satu.lebih().anggaran()));
                PembacaSql.larik(
                        perintah, 9, "text", bagian, satu -> teks(satu.lebih().realisasi()));
                PembacaSql.larik(perintah, 10, "text", bagian, PelampauanImpor::alasan);
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

    private static String teks(Object nilai) {
        return nilai == null ? null : nilai.toString();
    }
}
