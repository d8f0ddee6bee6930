-- Profil dan pengaturan satu kota. Perencanaan pemilik daftar kota; layanan lain mengenalnya dari kejadian "kota".
create table kota (
    id                uuid primary key,
    tenant_id         text not null unique,
    nama              text not null,
    nama_dinas        text not null,
    kode_wilayah      text not null,
    kode_bps          text not null,
    zona_waktu        text not null,
    pengaturan        jsonb,
    versi             int not null
);
alter table kota enable row level security;
alter table kota force row level security;
create policy sekat_kota on kota to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert, update on kota to ${aplikasi};
