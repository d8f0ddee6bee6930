-- Skala predikat per tahun, di samping skala bawaan kota di pengaturannya.
create table skala_kota (
    id        uuid primary key,
    tenant_id text not null,
    tahun     int not null,
    isi       jsonb not null,
    versi     int not null,
    unique (tenant_id, tahun)
);
alter table skala_kota enable row level security;
alter table skala_kota force row level security;
create policy sekat_kota on skala_kota to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert, update on skala_kota to ${aplikasi};
