-- Laporan SPM melalui alur yang sama dengan realisasi; yang sudah tercatat mulai sebagai draf.
alter table spm add column status text not null default 'DRAF'
    check (status in ('DRAF', 'DIAJUKAN', 'DIVERIFIKASI', 'DISETUJUI'));
alter table spm add column jejak jsonb not null default '{"pengisi":[],"langkah":[]}';
alter table spm add column snapshot jsonb;
alter table spm add column bukti jsonb not null default '{"berkas":[]}';
alter table spm add column alasan_pembukaan text;
alter table spm add column catatan_bidang jsonb not null default '{"catatan":[]}';
create index spm_tugas on spm (tenant_id, status, tahun, triwulan, layanan);

-- Yang dibekukan persetujuan: hanya ditambah dan dibaca.
create table snapshot_spm (
    tenant_id        text not null,
    spm_id           uuid not null references spm (id),
    versi            int not null,
    isi              text not null,
    sha256           text not null check (length(sha256) = 64),
    disetujui        text not null,
    waktu            timestamptz not null,
    alasan_pembukaan text,
    primary key (tenant_id, spm_id, versi)
);
alter table snapshot_spm enable row level security;
alter table snapshot_spm force row level security;
create policy sekat_kota on snapshot_spm to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert on snapshot_spm to ${aplikasi};
