-- Realisasi satu indikator pada satu periode. Yang disimpan isian orang; angka turunannya selalu dihitung aturan.
create table realisasi (
    id              uuid primary key,
    tenant_id       text not null,
    indikator_id    uuid not null,
    tahun           int not null,
    periode         text not null,
    isian           jsonb not null,
    status          text not null check (status in ('DRAF', 'DIAJUKAN', 'DIVERIFIKASI', 'DISETUJUI')),
    jejak           jsonb not null,
    snapshot        jsonb,
    versi           int not null,
    unique (tenant_id, indikator_id, periode)
);
create index realisasi_daftar on realisasi (tenant_id, periode, id);
create index realisasi_tahun on realisasi (tenant_id, tahun, periode, id);
alter table realisasi enable row level security;
alter table realisasi force row level security;
create policy sekat_kota on realisasi to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert, update on realisasi to ${aplikasi};

-- Yang dibekukan persetujuan. Aplikasi hanya boleh menambah dan membaca: snapshot tidak pernah ditimpa.
create table snapshot_realisasi (
    tenant_id    text not null,
    realisasi_id uuid not null references realisasi (id),
    versi        int not null,
    isi          text not null,
    sha256       text not null check (length(sha256) = 64),
    disetujui    text not null,
    waktu        timestamptz not null,
    primary key (tenant_id, realisasi_id, versi)
);
alter table snapshot_realisasi enable row level security;
alter table snapshot_realisasi force row level security;
create policy sekat_kota on snapshot_realisasi to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert on snapshot_realisasi to ${aplikasi};
