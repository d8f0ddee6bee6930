-- Perjanjian Kinerja yang ditandatangani, diturunkan, dan direvisi. Baris lama menjadi DRAF revisi 0 dari rangkaiannya sendiri
-- (rangkaian_id kosong berarti id baris itu).
alter table perjanjian_kinerja
    add column induk_id         uuid references perjanjian_kinerja (id),
    add column rangkaian_id     uuid,
    add column menggantikan_id  uuid references perjanjian_kinerja (id),
    add column revisi           int not null default 0,
    add column status           text not null default 'DRAF',
    add column putaran          int not null default 1,
    add column alasan_perubahan text,
    add column sha256           text,
    add column kanonik          text,
    add column dibekukan        timestamptz,
    add column diubah           timestamptz not null default now();
create index perjanjian_kinerja_induk on perjanjian_kinerja (tenant_id, induk_id);
create index perjanjian_kinerja_rangkaian on perjanjian_kinerja (tenant_id, rangkaian_id);
-- Satu perjanjian hanya dapat diganti oleh satu revisi.
create unique index perjanjian_kinerja_pengganti on perjanjian_kinerja (tenant_id, menggantikan_id);

-- Tanda tangan hanya dapat ditambah: wewenang penandatangan disalin pada saat itu supaya tetap terbukti.
create table tanda_tangan_pk (
    id            uuid primary key,
    tenant_id     text not null,
    perjanjian_id uuid not null references perjanjian_kinerja (id),
    putaran       int not null,
    pihak         text not null,
    cara          text not null,
    wewenang      jsonb not null,
    kertas        jsonb,
    sha256        text not null,
    pemangku_id   uuid not null references pemangku (id),
    tanggal       date not null,
    dicatat_oleh  text not null,
    waktu         timestamptz not null,
    unique (tenant_id, perjanjian_id, putaran, pihak)
);
create index tanda_tangan_pk_pemangku on tanda_tangan_pk (tenant_id, pemangku_id);
alter table tanda_tangan_pk enable row level security;
alter table tanda_tangan_pk force row level security;
create policy sekat_kota on tanda_tangan_pk to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert on tanda_tangan_pk to ${aplikasi};
