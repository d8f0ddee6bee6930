-- Pekerjaan panjang: impor yang dibaca, dicocokkan, lalu diterapkan. Barisnya ditampung di basis data, bukan di memori.
create table pekerjaan (
    id             uuid primary key,
    tenant_id      text not null,
    letak          bigint generated always as identity,
    jenis          text not null check (jenis in ('DPA', 'SP2D', 'LRA')),
    tahun          int not null,
    versi_dpa      text,
    status         text not null
        check (status in ('MEMBACA', 'SIAP', 'DITOLAK', 'MENERAPKAN', 'SELESAI', 'GAGAL')),
    sidik          text not null,
    dibaca         int not null default 0,
    laporan        jsonb,
    rekonsiliasi   jsonb,
    muatan         jsonb,
    hasil          jsonb,
    sebab_gagal    text,
    dibuat_oleh    text not null,
    dibuat_pada    timestamptz not null,
    diterapkan_oleh text,
    selesai_pada   timestamptz,
    detak          timestamptz not null,
    versi          int not null
);
create index pekerjaan_letak on pekerjaan (tenant_id, letak);
alter table pekerjaan enable row level security;
alter table pekerjaan force row level security;
create policy sekat_kota on pekerjaan to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert, update on pekerjaan to ${aplikasi};

create table impor_baris (
    pekerjaan_id uuid not null references pekerjaan (id),
    tenant_id    text not null,
    nomor        int not null,
    mentah       json not null,
    sebab        text,
    cacat        boolean not null,
    kunci        text,
    baris_uraian text,
    nomor_sp2d   text,
    tanggal      date,
    jenis        text,
    uraian       text,
    nilai        numeric(20, 2),
    nomor_asal   text,
    alasan       text,
    primary key (pekerjaan_id, nomor)
);
create index impor_baris_sp2d on impor_baris (pekerjaan_id, nomor_sp2d);
alter table impor_baris enable row level security;
alter table impor_baris force row level security;
create policy sekat_kota on impor_baris to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert, update, delete on impor_baris to ${aplikasi};

-- Rencana kas yang ikut diimpor bersama DPA yang masih draf; menjadi anggaran kas saat DPA itu disahkan.
create table rencana_kas_tertunda (
    id        uuid primary key,
    tenant_id text not null,
    dpa_id    uuid not null references dpa (id),
    kunci     text not null,
    bulan     numeric(20, 2)[] not null check (cardinality(bulan) = 12 and 0 <= all (bulan)),
    unique (dpa_id, kunci)
);
alter table rencana_kas_tertunda enable row level security;
alter table rencana_kas_tertunda force row level security;
create policy sekat_kota on rencana_kas_tertunda to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert, delete on rencana_kas_tertunda to ${aplikasi};
