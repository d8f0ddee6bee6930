package id.simpul.anggaran.impor;

/** Kueri pemeriksaan antar baris tampungan SP2D: ?1 pekerjaan, ?2 tahun, ?3 DPA yang berlaku. */
final class SqlTampungan {
    /** Baris bernomor dan berbaris anggaran sama dengan baris sebelumnya. */
    static final String DUPLIKAT = """
            select nomor, nomor_sp2d nilai, cast(pertama as text) a, '' b from (
                select nomor, nomor_sp2d, min(nomor) over (partition by nomor_sp2d, coalesce(kunci, '')) pertama
                from impor_baris where pekerjaan_id = ?1 and not cacat) x
            where nomor <> pertama order by nomor
            """;
    /** Baris yang tanggal, jenis, atau asalnya lain dari baris pertama nomor yang sama. */
    static final String KEPALA_BEDA = """
            select nomor, nomor_sp2d nilai, cast(pertama as text) a, '' b from (
                select nomor, nomor_sp2d, min(nomor) over w pertama,
                    (tanggal, jenis, coalesce(nomor_asal, ''))
                        is distinct from (first_value(tanggal) over w, first_value(jenis) over w,
                            coalesce(first_value(nomor_asal) over w, '')) beda
                from impor_baris where pekerjaan_id = ?1 and not cacat
                window w as (partition by nomor_sp2d order by nomor)) x
            where beda order by nomor
            """;
    /** SP2D yang nomornya sudah tercatat. */
    static final String SUDAH_ADA = """
            select b.nomor, b.nomor_sp2d nilai, cast(s.tanggal as text) a, '' b
            from impor_baris b join sp2d s on s.nomor = b.nomor_sp2d
            where b.pekerjaan_id = ?1 order by b.nomor
            """;
    /**
     * Gerak realisasi setiap baris anggaran menurut tanggal, dilanjutkan dari yang sudah tercatat; pengembalian sesudah
     * pembayaran setanggal.
     */
    private static final String JALAN = """
            with gerak as (
                select nomor, kunci, baris_uraian, nilai, alasan, tanggal, jenis,
                    case when jenis = 'PENGEMBALIAN' then -nilai else nilai end realisasi
                from impor_baris where pekerjaan_id = ?1 and not cacat and kunci is not null),
            sudah as (select kunci, sum(realisasi) jumlah from sp2d_baris where tahun = ?2 group by kunci),
            jalan as (
                select g.*, coalesce(s.jumlah, 0) + sum(g.realisasi) over (partition by g.kunci
                    order by g.tanggal, g.jenis = 'PENGEMBALIAN', g.nomor rows unbounded preceding) sesudah
                from gerak g left join sudah s on s.kunci = g.kunci),
            batas as (select kunci, anggaran from dpa_rincian where dpa_id = ?3 and anggaran is not null)
            """;
    /** Pembayaran di atas anggaran barisnya. */
    static final String MELEBIHI = JALAN + """
            select j.nomor, cast(trim_scale(j.nilai) as text) nilai,
                cast(trim_scale(greatest(b.anggaran - (j.sesudah - j.realisasi), 0)) as text) a,
                cast(trim_scale(j.sesudah - b.anggaran) as text) b
            from jalan j join batas b on b.kunci = j.kunci
            where j.realisasi > 0 and j.sesudah > b.anggaran and (?4 = 'TOLAK' or j.alasan is null) order by j.nomor
            """;
    /** Pengembalian di atas yang sudah terealisasi. */
    static final String NEGATIF = JALAN + """
            select j.nomor, cast(trim_scale(j.nilai) as text) nilai,
                cast(trim_scale(j.sesudah - j.realisasi) as text) a, '' b
            from jalan j where j.sesudah < 0 order by j.nomor
            """;
    /** Pelampauan yang diterima dengan alasan. */
    static final String PELAMPAUAN = JALAN + """
            insert into pelampauan (id, tenant_id, tahun, dpa_id, sumber, sp2d_id, kunci, uraian, anggaran, realisasi,
                alasan, dicatat_oleh, dicatat_pada)
            select gen_random_uuid(), current_setting('app.tenant_id'), ?2, ?3, 'SP2D', s.id, j.kunci, j.baris_uraian,
                b.anggaran, j.sesudah, j.alasan, ?4, ?5
            from jalan j join batas b on b.kunci = j.kunci
                join impor_baris i on i.pekerjaan_id = ?1 and i.nomor = j.nomor
                join sp2d s on s.nomor = i.nomor_sp2d
            where j.realisasi > 0 and j.sesudah > b.anggaran
            """;

    private static final String ASAL = """
            with dirujuk as (
                select distinct nomor_asal nomor from impor_baris where pekerjaan_id = ?1 and nomor_asal is not null),
            semua as (
                select s.nomor, s.jenis, s.nilai from sp2d s join dirujuk d on d.nomor = s.nomor where s.tahun = ?2
                union all
                select i.nomor_sp2d, min(i.jenis), sum(i.nilai) from impor_baris i join dirujuk d on d.nomor = i.nomor_sp2d
                where i.pekerjaan_id = ?1 and not i.cacat group by i.nomor_sp2d)
            """;
    /** Asal yang tidak dikenal, atau jenisnya bukan yang dapat dirujuk. */
    static final String ASAL_SALAH = ASAL + """
            select b.nomor, coalesce(b.nomor_asal, '(kosong)') nilai, b.jenis a, coalesce(s.jenis, 'tidak ada') b
            from (select * from impor_baris where pekerjaan_id = ?1 and not cacat
                    and (nomor_asal is not null or jenis = 'TU_NIHIL')) b
                left join semua s on s.nomor = b.nomor_asal
            where (
                (b.jenis = 'TU_NIHIL' and s.jenis is distinct from 'TU')
                or (b.jenis = 'PENGEMBALIAN' and b.nomor_asal is not null and (s.jenis is null or s.jenis = 'PENGEMBALIAN'))
                or (b.jenis not in ('TU_NIHIL', 'PENGEMBALIAN') and b.nomor_asal is not null))
            order by b.nomor
            """;
    /** Yang dikembalikan atau dipertanggungjawabkan melebihi asalnya, dijumlah dengan yang sudah tercatat. */
    static final String MELEBIHI_ASAL = ASAL + """
            , dibayar as (
                select s.nomor, b.kunci, b.nilai from sp2d s join dirujuk d on d.nomor = s.nomor
                    join sp2d_baris b on b.sp2d_id = s.id where s.tahun = ?2
                union all
                select i.nomor_sp2d, i.kunci, i.nilai from impor_baris i join dirujuk d on d.nomor = i.nomor_sp2d
                where i.pekerjaan_id = ?1 and not i.cacat),
            kembali as (
                select a.nomor, b.kunci, sum(b.nilai) jumlah from sp2d p join sp2d a on a.id = p.asal_id
                    join sp2d_baris b on b.sp2d_id = p.id
                where p.tahun = ?2 and p.jenis = 'PENGEMBALIAN' group by a.nomor, b.kunci)
            select x.nomor, cast(trim_scale(x.nilai) as text) nilai, x.nomor_asal a,
                cast(trim_scale(greatest(x.batas - x.lain, 0)) as text) b
            from (
                select i.nomor, i.nilai, i.nomor_asal,
                    case when i.jenis = 'TU_NIHIL' then (select max(nilai) from semua where nomor = i.nomor_asal)
                        else coalesce((select sum(d.nilai) from dibayar d where d.nomor = i.nomor_asal and d.kunci = i.kunci), 0)
                    end batas,
                    sum(i.nilai) over (partition by i.jenis, i.nomor_asal,
                        case when i.jenis = 'TU_NIHIL' then '' else i.kunci end order by i.nomor) - i.nilai
                        + coalesce((select k.jumlah from kembali k
                            where i.jenis = 'PENGEMBALIAN' and k.nomor = i.nomor_asal and k.kunci = i.kunci), 0) lain
                from impor_baris i
                where i.pekerjaan_id = ?1 and not i.cacat and i.nomor_asal is not null
                    and i.jenis in ('TU_NIHIL', 'PENGEMBALIAN')) x
            where x.lain + x.nilai > x.batas order by x.nomor
            """;
    /** TU yang sudah ditutup, di catatan atau oleh nomor lain di berkas ini. */
    static final String SUDAH_NIHIL = """
            select b.nomor, b.nomor_asal nilai, '' a, '' b from impor_baris b
            where b.pekerjaan_id = ?1 and not b.cacat and b.jenis = 'TU_NIHIL' and (
                exists (select 1 from sp2d n join sp2d t on t.id = n.asal_id
                    where n.jenis = 'TU_NIHIL' and t.nomor = b.nomor_asal)
                or exists (select 1 from sp2d t join sp2d_baris r on r.sp2d_id = t.id where t.nomor = b.nomor_asal)
                or exists (select 1 from impor_baris t where t.pekerjaan_id = ?1 and t.kunci is not null
                    and t.nomor_sp2d = b.nomor_asal)
                or exists (select 1 from impor_baris lain where lain.pekerjaan_id = ?1 and lain.jenis = 'TU_NIHIL'
                    and lain.nomor_asal = b.nomor_asal and lain.nomor_sp2d < b.nomor_sp2d))
            order by b.nomor
            """;

    private SqlTampungan() {}
}
