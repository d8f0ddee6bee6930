-- Salinan kota dari kejadian perencanaan: layanan ini tetap bekerja saat perencanaan mati.
create table kota_dikenal (
    tenant_id text primary key,
    isi       jsonb not null
);
alter table kota_dikenal enable row level security;
alter table kota_dikenal force row level security;
create policy sekat_kota on kota_dikenal to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert, update, delete on kota_dikenal to ${aplikasi};
