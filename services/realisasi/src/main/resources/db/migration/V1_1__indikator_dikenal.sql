-- Salinan indikator dari kejadian perencanaan: realisasi tetap dapat dicatat saat perencanaan mati.
create table indikator_dikenal (
    tenant_id text not null,
    id        uuid not null,
    isi       jsonb not null,
    primary key (tenant_id, id)
);
alter table indikator_dikenal enable row level security;
alter table indikator_dikenal force row level security;
create policy sekat_kota on indikator_dikenal to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert, update on indikator_dikenal to ${aplikasi};
