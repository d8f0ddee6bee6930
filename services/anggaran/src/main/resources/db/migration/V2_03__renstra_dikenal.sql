-- Salinan Renstra dari perencanaan, untuk menyandingkan pagu indikatif dengan anggaran. Kedua kejadiannya boleh tiba
-- dalam urutan mana pun.
create table renstra_dikenal (
    id         uuid primary key,
    tenant_id  text not null,
    renstra_id uuid not null,
    kepala     jsonb,
    program    jsonb,
    urutan     bigint not null,
    unique (tenant_id, renstra_id)
);
alter table renstra_dikenal enable row level security;
alter table renstra_dikenal force row level security;
create policy sekat_kota on renstra_dikenal to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert, update on renstra_dikenal to ${aplikasi};
