-- Riwayat perubahan: hanya dapat ditambah. Aplikasi tidak punya hak mengubah atau menghapusnya.
create table riwayat (
    id            bigint generated always as identity primary key,
    tenant_id     text not null,
    jenis         text not null,
    id_entitas    text not null,
    tindakan      text not null,
    pelaku        text not null,
    klien         text,
    alasan        text,
    sebelum       jsonb,
    sesudah       jsonb,
    id_permintaan text,
    waktu         timestamptz not null default now()
);
create index riwayat_entitas on riwayat (tenant_id, jenis, id_entitas, id);
alter table riwayat enable row level security;
alter table riwayat force row level security;
create policy sekat_kota on riwayat to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert on riwayat to ${aplikasi};
