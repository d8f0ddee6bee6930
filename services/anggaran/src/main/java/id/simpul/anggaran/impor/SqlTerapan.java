package id.simpul.anggaran.impor;

/** Penyisipan SP2D tampungan sekaligus: ?1 pekerjaan, ?2 tahun, ?3 pelaku, ?4 waktu. */
final class SqlTerapan {
    /** Id tetap menurut pekerjaan dan nomornya, sehingga asal di berkas yang sama dapat dirujuk. */
    private static final String ID = "cast(md5(cast(?1 as text) || '|' || %s) as uuid)";

    /**
     * Asal dan kepala dikumpulkan dahulu: menyambung langsung ke tabel yang sedang diisi membuatnya dibaca lagi seutuhnya
     * untuk setiap baris, dan seratus ribu baris tidak pernah selesai.
     */
    static final String KEPALA = """
            with asal as materialized (
                select nomor, id from sp2d
                where nomor in (select nomor_asal from impor_baris where pekerjaan_id = ?1)),
            kepala as materialized (
                select nomor_sp2d, min(tanggal) tanggal, min(jenis) jenis, min(uraian) uraian, sum(nilai) nilai,
                    min(nomor_asal) nomor_asal, min(alasan) alasan
                from impor_baris where pekerjaan_id = ?1 group by nomor_sp2d)
            insert into sp2d (id, tenant_id, tahun, nomor, tanggal, jenis, uraian, nilai, asal_id, dicatat_oleh,
                dicatat_pada, alasan_pelampauan)
            select %s, current_setting('app.tenant_id'), ?2, k.nomor_sp2d, k.tanggal, k.jenis, k.uraian, k.nilai,
                coalesce(a.id, case when k.nomor_asal is null then null else %s end), ?3, ?4, k.alasan
            from kepala k left join asal a on a.nomor = k.nomor_asal
            """.formatted(ID.formatted("k.nomor_sp2d"), ID.formatted("k.nomor_asal"));

    static final String BARIS = """
            insert into sp2d_baris (id, tenant_id, sp2d_id, tahun, tanggal, urutan, kunci, uraian, nilai, realisasi)
            select gen_random_uuid(), current_setting('app.tenant_id'), %s, ?2, tanggal,
                row_number() over (partition by nomor_sp2d order by nomor) - 1, kunci, baris_uraian, nilai,
                case when jenis = 'PENGEMBALIAN' then -nilai else nilai end
            from impor_baris where pekerjaan_id = ?1 and kunci is not null
            """.formatted(ID.formatted("nomor_sp2d"));

    /** Pelampauan yang diterima penilai. Parameter berurutan, bukan bernomor: larik dikirim lewat JDBC. */
    static final String PELAMPAUAN = """
            insert into pelampauan (id, tenant_id, tahun, dpa_id, sumber, sp2d_id, kunci, uraian, anggaran, realisasi,
                alasan, dicatat_oleh, dicatat_pada)
            select gen_random_uuid(), current_setting('app.tenant_id'), m.tahun, m.dpa_id, 'SP2D', s.id, x.kunci,
                x.uraian, cast(x.anggaran as numeric(20, 2)), cast(x.realisasi as numeric(20, 2)), x.alasan, m.pelaku,
                m.kini
            from (select ?::int tahun, ?::uuid dpa_id, ?::text pelaku, ?::timestamptz kini) m,
                unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                    as x (nomor, kunci, uraian, anggaran, realisasi, alasan)
                join sp2d s on s.nomor = x.nomor
            """;

    /** Bentuk kejadian sama persis dengan SP2D yang dicatat satu per satu. */
    private static final String ISI = """
            json_build_object('id', s.id, 'tahun', s.tahun, 'nomor', s.nomor, 'tanggal', s.tanggal, 'jenis', s.jenis,
                'uraian', s.uraian, 'nilai', trim_scale(s.nilai), 'asalId', s.asal_id,
                'alasanPelampauan', s.alasan_pelampauan,
                'baris', coalesce(d.baris, cast('[]' as json)))
            """;

    /** Barisnya dikumpulkan dari tampungan sekali, bukan dicari per SP2D. */
    private static final String MILIK = """
            from (
                select nomor_sp2d, json_agg(json_build_object('kunci', kunci, 'nilai', trim_scale(nilai),
                    'realisasi', trim_scale(case when jenis = 'PENGEMBALIAN' then -nilai else nilai end)) order by nomor)
                    filter (where kunci is not null) baris
                from impor_baris where pekerjaan_id = ?1 group by nomor_sp2d) d
            join sp2d s on s.nomor = d.nomor_sp2d
            """;

    static final String ANTRE =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(current_setting('app.tenant_id'), 1706))) antre";

    static final String KABAR = """
            insert into kotak_keluar (id, tenant_id, kunci, jenis, isi)
            select gen_random_uuid(), s.tenant_id, s.tenant_id || '|sp2d|' || s.id, 'sp2d', cast(%s as text)
            %s order by s.tanggal, s.nomor
            """.formatted(ISI, MILIK);

    static final String RIWAYAT = """
            insert into riwayat (tenant_id, jenis, id_entitas, tindakan, pelaku, klien, alasan, sesudah, id_permintaan)
            select s.tenant_id, 'sp2d', cast(s.id as text), 'diimpor', ?2, ?3, 'pekerjaan ' || cast(?1 as text),
                cast(%s as jsonb), ?4
            %s order by s.tanggal, s.nomor
            """.formatted(ISI, MILIK);

    private SqlTerapan() {}
}
