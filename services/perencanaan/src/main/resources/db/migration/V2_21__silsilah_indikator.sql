-- Sambungan deret antar indikator: hanya ditambah; yang keliru dibatalkan bertanda, tidak dihapus.
create table silsilah_indikator (
    id               uuid primary key,
    tenant_id        text not null,
    jenis            text not null,
    penerus_id       uuid not null references indikator (id),
    pendahulu_id     uuid not null references indikator (id),
    tahun            int not null,
    alasan           text not null,
    dibuat           timestamptz not null,
    alasan_pembatalan text,
    check (penerus_id <> pendahulu_id)
);
create unique index silsilah_indikator_sekali on silsilah_indikator (tenant_id, penerus_id, pendahulu_id)
    where alasan_pembatalan is null;
create index silsilah_indikator_pendahulu on silsilah_indikator (tenant_id, pendahulu_id);

alter table silsilah_indikator enable row level security;
alter table silsilah_indikator force row level security;
create policy sekat_kota on silsilah_indikator to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert, update on silsilah_indikator to ${aplikasi};
