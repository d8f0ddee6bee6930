-- Kotak keluar: baris kejadian ditulis dalam transaksi yang sama dengan perubahannya.
create table kotak_keluar (
    id          uuid primary key,
    urutan      bigint generated always as identity,
    tenant_id   text not null,
    kunci       text not null,
    jenis       text not null,
    isi         text,
    dibuat      timestamptz not null default now(),
    terbit      timestamptz
);
create index kotak_keluar_belum_terbit on kotak_keluar (urutan) where terbit is null;
create index kotak_keluar_terbit on kotak_keluar (terbit) where terbit is not null;

alter table kotak_keluar enable row level security;
alter table kotak_keluar force row level security;
create policy sekat_kota on kotak_keluar for insert to ${aplikasi}
    with check (tenant_id = current_setting('app.tenant_id', true));
-- Relai membaca kotak keluar semua kota, menandai terbit, dan menyapu; tidak punya hak pada tabel lain.
create policy relai on kotak_keluar to ${relai} using (true);
grant insert on kotak_keluar to ${aplikasi};
grant select, update (terbit), delete on kotak_keluar to ${relai};

create function beri_tahu_kotak_keluar() returns trigger language plpgsql as $$
begin
    perform pg_notify('kotak_keluar', '');
    return null;
end
$$;
create trigger beri_tahu after insert on kotak_keluar
    for each statement execute function beri_tahu_kotak_keluar();

-- Kotak masuk: posisi baca disimpan bersama proyeksinya, dalam satu transaksi.
create table kotak_masuk (
    topik   text not null,
    partisi int not null,
    posisi  bigint not null,
    primary key (topik, partisi)
);
grant select, insert, update, delete on kotak_masuk to ${aplikasi};

-- Urutan terakhir yang sudah diolah per sumber dan kota: kejadian yang terkirim dua kali dilewati.
create table kotak_masuk_urutan (
    sumber    text not null,
    tenant_id text not null,
    urutan    bigint not null,
    primary key (sumber, tenant_id)
);
alter table kotak_masuk_urutan enable row level security;
alter table kotak_masuk_urutan force row level security;
create policy sekat_kota on kotak_masuk_urutan to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert, update, delete on kotak_masuk_urutan to ${aplikasi};
