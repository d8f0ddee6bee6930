-- Jabatan kantor dan siapa memangkunya kapan. Orang hanya dikenal dari "sub" tokennya; nama dan nomor pegawai tidak disimpan.
create table jabatan (
    id        uuid primary key,
    tenant_id text not null,
    nama      text not null,
    tingkat   text not null,
    unit      text,
    induk_id  uuid references jabatan (id),
    versi     int not null,
    unique (tenant_id, nama)
);

-- "sub" boleh kosong: pejabat tanpa akun (kepala daerah, pendahulu) tetap memangku, tetapi hanya dapat tercatat di kertas.
create table pemangku (
    id         uuid primary key,
    tenant_id  text not null,
    jabatan_id uuid not null references jabatan (id),
    sub        text,
    jenis      text not null,
    mulai      date not null,
    selesai    date,
    dasar      text not null,
    versi      int not null,
    check (selesai is null or selesai >= mulai)
);
create index pemangku_jabatan on pemangku (tenant_id, jabatan_id, mulai, id);
create index pemangku_sub on pemangku (tenant_id, sub);

do $$
declare tabel text;
begin
    foreach tabel in array array['jabatan', 'pemangku'] loop
        execute format('alter table %I enable row level security', tabel);
        execute format('alter table %I force row level security', tabel);
        execute format($p$create policy sekat_kota on %I to ${aplikasi}
            using (tenant_id = current_setting('app.tenant_id', true))
            with check (tenant_id = current_setting('app.tenant_id', true))$p$, tabel);
        execute format('grant select, insert, update on %I to ${aplikasi}', tabel);
    end loop;
end
$$;
