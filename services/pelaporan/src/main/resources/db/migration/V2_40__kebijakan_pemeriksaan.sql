-- Kebijakan kota atas temuan pemeriksaan sebelum LKjIP dibekukan; satu baris per kota.
create table milik.kebijakan_pemeriksaan (
    id           uuid primary key,
    tenant_id    text not null unique,
    sebelum_beku text not null check (sebelum_beku in ('SERTAKAN', 'TOLAK')),
    waktu        timestamptz not null,
    versi        int not null
);
alter table milik.kebijakan_pemeriksaan enable row level security;
alter table milik.kebijakan_pemeriksaan force row level security;
create policy sekat_kota on milik.kebijakan_pemeriksaan to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert, update on milik.kebijakan_pemeriksaan to ${aplikasi};
