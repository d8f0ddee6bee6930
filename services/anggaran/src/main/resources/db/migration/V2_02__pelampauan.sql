-- Kebijakan kota terhadap realisasi di atas anggaran, dan daftar pelampauan yang diterima dengan alasan.
create table kebijakan_anggaran (
    id         uuid primary key,
    tenant_id  text not null unique,
    pelampauan text not null check (pelampauan in ('TOLAK', 'TERIMA_BERALASAN')),
    versi      int not null
);
alter table kebijakan_anggaran enable row level security;
alter table kebijakan_anggaran force row level security;
create policy sekat_kota on kebijakan_anggaran to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert, update on kebijakan_anggaran to ${aplikasi};

create table pelampauan (
    id           uuid primary key,
    tenant_id    text not null,
    letak        bigint generated always as identity,
    tahun        int not null,
    dpa_id       uuid not null references dpa (id),
    sumber       text not null check (sumber in ('REKAP', 'SP2D')),
    sp2d_id      uuid references sp2d (id),
    kunci        text not null,
    uraian       text not null,
    anggaran     numeric(20, 2) not null,
    realisasi    numeric(20, 2) not null,
    alasan       text not null,
    dicatat_oleh text not null,
    dicatat_pada timestamptz not null,
    check (realisasi > anggaran),
    check ((sumber = 'SP2D') = (sp2d_id is not null))
);
create index pelampauan_letak on pelampauan (tenant_id, tahun, letak);
alter table pelampauan enable row level security;
alter table pelampauan force row level security;
create policy sekat_kota on pelampauan to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert on pelampauan to ${aplikasi};

alter table sp2d add column alasan_pelampauan text;
