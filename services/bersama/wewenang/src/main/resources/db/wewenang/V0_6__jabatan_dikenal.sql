-- Salinan jabatan dan pemangkunya dari kejadian perencanaan: menentukan siapa yang berwenang menyetujui pada suatu hari.
create table jabatan_dikenal (
    tenant_id text not null,
    id        uuid not null,
    isi       jsonb not null,
    primary key (tenant_id, id)
);
alter table jabatan_dikenal enable row level security;
alter table jabatan_dikenal force row level security;
create policy sekat_kota on jabatan_dikenal to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert, update, delete on jabatan_dikenal to ${aplikasi};
