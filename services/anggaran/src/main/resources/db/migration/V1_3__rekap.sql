-- Realisasi setahun per baris terhalus, bagi tahun yang dokumennya hanya mencetak rekap.
create table realisasi_rekap (
    dpa_id    uuid primary key references dpa (id),
    tenant_id text not null,
    versi     int not null,
    diisi_oleh text not null,
    diisi_pada timestamptz not null
);
create table realisasi_rekap_baris (
    id          uuid primary key,
    tenant_id   text not null,
    dpa_id      uuid not null references realisasi_rekap (dpa_id),
    rincian_id  uuid not null references dpa_rincian (id),
    realisasi   numeric(20, 2) not null check (realisasi >= 0),
    unique (dpa_id, rincian_id)
);

alter table realisasi_rekap enable row level security;
alter table realisasi_rekap force row level security;
create policy sekat_kota on realisasi_rekap to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert, update on realisasi_rekap to ${aplikasi};

alter table realisasi_rekap_baris enable row level security;
alter table realisasi_rekap_baris force row level security;
create policy sekat_kota on realisasi_rekap_baris to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert, update, delete on realisasi_rekap_baris to ${aplikasi};
