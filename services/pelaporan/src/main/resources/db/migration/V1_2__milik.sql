-- Yang dimiliki pelaporan sendiri: dicadangkan dan tidak pernah dibuang saat skema baca dibangun ulang.
create schema milik;
grant usage on schema milik to ${aplikasi};

-- Naskah kantor untuk laporan tahunan: pengantar, profil, isu strategis, dan bagian lain yang tidak dapat dihitung.
create table milik.naskah (
    id        uuid primary key,
    tenant_id text not null,
    tahun     int not null,
    bagian    text not null,
    isi       text not null,
    waktu     timestamptz not null,
    versi     int not null,
    unique (tenant_id, tahun, bagian)
);
alter table milik.naskah enable row level security;
alter table milik.naskah force row level security;
create policy sekat_kota on milik.naskah to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert, update on milik.naskah to ${aplikasi};
