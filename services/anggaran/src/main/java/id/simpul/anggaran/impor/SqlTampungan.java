package id.simpul.anggaran.impor;

/** Kueri keadaan tampungan SP2D. Hanya membaca dan mengurutkan; yang memutuskan adalah {@code PenilaiSp2d}. */
final class SqlTampungan {
    /**
     * Baris tampungan menurut urutan pembukuannya: tanggal, lalu pembayaran, pertanggungjawaban TU, pengembalian; kepalanya
     * dari baris pertama nomor itu. Parameter: pekerjaan, pekerjaan, pekerjaan.
     */
    static final String URUT = """
            with awal as (
                select nomor_sp2d, min(nomor) pertama from impor_baris
                where pekerjaan_id = ? and not cacat group by nomor_sp2d)
            select b.nomor, b.nomor_sp2d, b.tanggal, b.jenis, b.kunci, b.baris_uraian, b.nilai, b.nomor_asal, b.alasan,
                s.tanggal sudah
            from impor_baris b
                join awal a on a.nomor_sp2d = b.nomor_sp2d
                join impor_baris k on k.pekerjaan_id = ? and k.nomor = a.pertama
                left join sp2d s on s.nomor = b.nomor_sp2d
            where b.pekerjaan_id = ? and not b.cacat
            order by k.tanggal, case k.jenis when 'PENGEMBALIAN' then 2 when 'TU_NIHIL' then 1 else 0 end, a.pertama,
                b.nomor
            """;

    /** Nomor yang dirujuk sebagai asal. Parameter: pekerjaan. */
    static final String DIRUJUK = """
            select distinct nomor_asal from impor_baris
            where pekerjaan_id = ? and not cacat and nomor_asal is not null
            """;

    /** Asal yang sudah tercatat tahun itu, sebaris per pembebanannya. Parameter: pekerjaan, tahun. */
    static final String ASAL = """
            with dirujuk as (
                select distinct nomor_asal nomor from impor_baris
                where pekerjaan_id = ? and not cacat and nomor_asal is not null),
            asal as (select s.* from sp2d s join dirujuk d on d.nomor = s.nomor where s.tahun = ?),
            kembali as (
                select p.asal_id, b.kunci, sum(b.nilai) jumlah from sp2d p join asal a on a.id = p.asal_id
                    join sp2d_baris b on b.sp2d_id = p.id
                where p.jenis = 'PENGEMBALIAN' group by p.asal_id, b.kunci)
            select a.nomor, a.tanggal, a.jenis, a.nilai, b.kunci, b.nilai dibayar, k.jumlah kembali,
                exists (select 1 from sp2d n where n.asal_id = a.id and n.jenis = 'TU_NIHIL') ditutup
            from asal a left join sp2d_baris b on b.sp2d_id = a.id
                left join kembali k on k.asal_id = a.id and k.kunci = b.kunci
            """;

    private SqlTampungan() {}
}
