-- Keluaran sub kegiatan. Kode boleh kosong: dokumen terbit tidak selalu mencantumkannya.
create table keluaran (
    id                uuid primary key,
    tenant_id         text not null,
    tahun             int not null,
    urutan            int not null,
    isi               jsonb not null,
    versi             int not null
);
create index keluaran_daftar on keluaran (tenant_id, tahun, urutan, id);
alter table keluaran enable row level security;
alter table keluaran force row level security;
create policy sekat_kota on keluaran to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert, update on keluaran to ${aplikasi};
