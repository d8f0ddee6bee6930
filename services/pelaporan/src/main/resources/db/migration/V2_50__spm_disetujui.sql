-- Persetujuan laporan SPM diproyeksikan seperti persetujuan realisasi: laporan yang dibuka kembali tidak lenyap dari agregat.
-- Syaratnya sama dengan penyaring umpan agregat.
alter policy cakupan_agregator on baca_1.fakta
    using (
        current_setting('app.tenant_id', true) = ''
        and tenant_id = any (string_to_array(current_setting('app.cakupan', true), ','))
        and (
            jenis in ('kota', 'realisasi-disetujui', 'spm-disetujui', 'realisasi-rekap')
            or (jenis = 'dpa' and isi ->> 'status' = 'DISAHKAN')
            or (jenis = 'spm' and isi ->> 'status' = 'DISETUJUI')
        )
    );
alter policy cakupan_agregator on baca_2.fakta
    using (
        current_setting('app.tenant_id', true) = ''
        and tenant_id = any (string_to_array(current_setting('app.cakupan', true), ','))
        and (
            jenis in ('kota', 'realisasi-disetujui', 'spm-disetujui', 'realisasi-rekap')
            or (jenis = 'dpa' and isi ->> 'status' = 'DISAHKAN')
            or (jenis = 'spm' and isi ->> 'status' = 'DISETUJUI')
        )
    );
