-- Renstra: pohon tujuan > sasaran disimpan utuh (id simpul tetap), program dan indikator menyusul di tabelnya.
create table renstra (
    id          uuid primary key,
    tenant_id   text not null,
    judul       text not null,
    tahun_awal  int not null,
    tahun_akhir int not null,
    status      text not null,
    pohon       jsonb not null,
    program     jsonb not null default '[]',
    dibuat      timestamptz not null,
    versi       int not null
);
create index renstra_kota on renstra (tenant_id, tahun_awal, id);

create table indikator (
    id         uuid primary key,
    tenant_id  text not null,
    renstra_id uuid not null references renstra (id),
    kode       text not null,
    isi        jsonb not null,
    versi      int not null,
    unique (tenant_id, renstra_id, kode)
);

create table perjanjian_kinerja (
    id             uuid primary key,
    tenant_id      text not null,
    tahun          int not null,
    versi_anggaran text not null,
    tingkat        text not null,
    isi            jsonb not null,
    versi          int not null
);
create index perjanjian_kinerja_tahun on perjanjian_kinerja (tenant_id, tahun, id);

do $$
declare tabel text;
begin
    foreach tabel in array array['renstra', 'indikator', 'perjanjian_kinerja'] loop
        execute format('alter table %I enable row level security', tabel);
        execute format('alter table %I force row level security', tabel);
        execute format($p$create policy sekat_kota on %I to ${aplikasi}
            using (tenant_id = current_setting('app.tenant_id', true))
            with check (tenant_id = current_setting('app.tenant_id', true))$p$, tabel);
        execute format('grant select, insert, update on %I to ${aplikasi}', tabel);
    end loop;
end
$$;
