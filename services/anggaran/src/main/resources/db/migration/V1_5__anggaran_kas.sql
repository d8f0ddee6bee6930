-- Rencana anggaran kas (RAK): dua belas bulan per baris terhalus satu versi DPA.
create table anggaran_kas (
    dpa_id     uuid primary key references dpa (id),
    tenant_id  text not null,
    versi      int not null,
    diisi_oleh text not null,
    diisi_pada timestamptz not null
);
create table anggaran_kas_baris (
    id         uuid primary key,
    tenant_id  text not null,
    dpa_id     uuid not null references anggaran_kas (dpa_id),
    rincian_id uuid not null references dpa_rincian (id),
    bulan      numeric(20, 2)[] not null check (cardinality(bulan) = 12 and 0 <= all (bulan)),
    unique (dpa_id, rincian_id)
);

alter table anggaran_kas enable row level security;
alter table anggaran_kas force row level security;
create policy sekat_kota on anggaran_kas to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert, update on anggaran_kas to ${aplikasi};

alter table anggaran_kas_baris enable row level security;
alter table anggaran_kas_baris force row level security;
create policy sekat_kota on anggaran_kas_baris to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert, update, delete on anggaran_kas_baris to ${aplikasi};
