-- LKjIP yang dibekukan. Hanya dapat ditambah: tidak ada hak mengubah atau menghapus, juga bagi aplikasi sendiri.
create table milik.pembekuan (
    id         uuid primary key,
    tenant_id  text not null,
    tahun      int not null,
    nomor      int not null check (nomor > 0),
    alasan     text,
    oleh       text not null,
    waktu      timestamptz not null,
    -- Yang disematkan: daftar snapshot, PK, DPA, dan naskah beserta sidiknya.
    sematan    json not null,
    berkas     json not null,
    kekurangan json not null,
    unique (tenant_id, tahun, nomor),
    check (nomor = 1 or alasan is not null)
);
alter table milik.pembekuan enable row level security;
alter table milik.pembekuan force row level security;
create policy sekat_kota on milik.pembekuan to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert on milik.pembekuan to ${aplikasi};

create table milik.berkas_beku (
    id           uuid primary key,
    tenant_id    text not null,
    pembekuan_id uuid not null references milik.pembekuan (id),
    nama         text not null,
    isi          bytea not null,
    unique (tenant_id, pembekuan_id, nama)
);
alter table milik.berkas_beku enable row level security;
alter table milik.berkas_beku force row level security;
create policy sekat_kota on milik.berkas_beku to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert on milik.berkas_beku to ${aplikasi};
