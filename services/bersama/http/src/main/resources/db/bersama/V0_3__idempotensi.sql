-- Jawaban yang diingat per kunci: ditulis dalam transaksi yang sama dengan perubahannya.
create table idempotensi (
    tenant_id text not null,
    klien     text not null,
    operasi   text not null,
    kunci     text not null,
    sidik     text not null,
    status    int,
    header    jsonb,
    badan     text,
    dibuat    timestamptz not null default now(),
    primary key (tenant_id, klien, operasi, kunci)
);
create index idempotensi_dibuat on idempotensi (dibuat);
alter table idempotensi enable row level security;
alter table idempotensi force row level security;
create policy sekat_kota on idempotensi to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert, update, delete on idempotensi to ${aplikasi};
