-- Pembayaran. Baris dikenali lewat kunci baris anggarannya, sehingga tetap pada tempatnya ketika versi DPA berganti.
-- Hanya dapat ditambah: koreksi adalah pengembalian, bukan penghapusan.
create table sp2d (
    id           uuid primary key,
    tenant_id    text not null,
    urutan       bigint generated always as identity,
    tahun        int not null,
    nomor        text not null,
    tanggal      date not null,
    jenis        text not null check (jenis in ('UP', 'GU', 'TU', 'LS', 'GU_NIHIL', 'TU_NIHIL', 'PENGEMBALIAN')),
    uraian       text,
    nilai        numeric(20, 2) not null check (nilai > 0),
    asal_id      uuid references sp2d (id),
    dicatat_oleh text not null,
    dicatat_pada timestamptz not null,
    unique (tenant_id, nomor),
    check (extract(year from tanggal) = tahun)
);
create index sp2d_tanggal on sp2d (tenant_id, tahun, tanggal, id);
create index sp2d_asal on sp2d (asal_id) where asal_id is not null;
create unique index sp2d_nihil_sekali on sp2d (asal_id) where jenis = 'TU_NIHIL';

create table sp2d_baris (
    id        uuid primary key,
    tenant_id text not null,
    sp2d_id   uuid not null references sp2d (id),
    tahun     int not null,
    tanggal   date not null,
    urutan    int not null,
    kunci     text not null,
    uraian    text not null,
    nilai     numeric(20, 2) not null check (nilai > 0),
    -- Sumbangan ke realisasi: negatif bagi pengembalian.
    realisasi numeric(20, 2) not null check (abs(realisasi) = nilai),
    unique (sp2d_id, kunci),
    unique (sp2d_id, urutan)
);
create index sp2d_baris_kunci on sp2d_baris (tenant_id, tahun, kunci) include (realisasi, tanggal);

alter table sp2d enable row level security;
alter table sp2d force row level security;
create policy sekat_kota on sp2d to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert on sp2d to ${aplikasi};

alter table sp2d_baris enable row level security;
alter table sp2d_baris force row level security;
create policy sekat_kota on sp2d_baris to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert on sp2d_baris to ${aplikasi};
