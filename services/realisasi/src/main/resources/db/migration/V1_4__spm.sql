-- Standar Pelayanan Minimal bidang sosial: satu baris per layanan dan triwulan, angkanya kumulatif sejak awal tahun.
create table spm (
    id        uuid primary key,
    tenant_id text not null,
    layanan   text not null,
    tahun     int not null,
    triwulan  int not null check (triwulan between 1 and 4),
    isian     jsonb not null,
    versi     int not null,
    unique (tenant_id, tahun, layanan, triwulan)
);
alter table spm enable row level security;
alter table spm force row level security;
create policy sekat_kota on spm to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert, update on spm to ${aplikasi};
