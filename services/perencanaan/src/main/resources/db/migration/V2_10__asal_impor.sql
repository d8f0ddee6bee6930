-- Yang dikirim tetapi bukan bidang Renstra: urutan, nomor baris dokumen, kode induk tercetak, kolom yang tidak dikenal.
-- Dipakai ekspor untuk mengembalikan kiriman apa adanya; angka selalu dari Renstra sendiri.
create table asal_impor (
    simpul_id  uuid primary key,
    tenant_id  text not null,
    renstra_id uuid not null references renstra (id),
    berkas     text not null,
    urutan     int not null,
    isi        jsonb not null
);
create index asal_impor_renstra on asal_impor (tenant_id, renstra_id, berkas, urutan);
alter table asal_impor enable row level security;
alter table asal_impor force row level security;
create policy sekat_kota on asal_impor to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert on asal_impor to ${aplikasi};
