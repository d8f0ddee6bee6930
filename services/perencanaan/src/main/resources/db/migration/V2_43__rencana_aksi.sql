-- Rencana aksi triwulanan sebuah Perjanjian Kinerja.
create table rencana_aksi (
    id            uuid primary key,
    tenant_id     text not null,
    perjanjian_id uuid not null references perjanjian_kinerja (id),
    isi           jsonb not null,
    versi         int not null,
    unique (tenant_id, perjanjian_id)
);
alter table rencana_aksi enable row level security;
alter table rencana_aksi force row level security;
create policy sekat_kota on rencana_aksi to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert, update on rencana_aksi to ${aplikasi};
