-- Renja satu tahun: baris turunan Renstra disimpan utuh bersama asal dan penyesuaiannya.
create table renja (
    id           uuid primary key,
    tenant_id    text not null,
    tahun        int not null,
    renstra_id   uuid not null references renstra (id),
    versi_renstra int not null,
    status       text not null,
    baris        jsonb not null,
    penetapan    jsonb,
    dibuat       timestamptz not null,
    versi        int not null,
    unique (tenant_id, renstra_id, tahun)
);
create index renja_tahun on renja (tenant_id, tahun, id);
alter table renja enable row level security;
alter table renja force row level security;
create policy sekat_kota on renja to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert, update on renja to ${aplikasi};
