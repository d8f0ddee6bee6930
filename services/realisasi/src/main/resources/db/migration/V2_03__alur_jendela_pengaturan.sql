-- Catatan pemeriksa pada bidang tertentu; bagian dari isian sampai diselesaikan.
alter table realisasi add column catatan_bidang jsonb not null default '{"catatan":[]}';
create index realisasi_tugas on realisasi (tenant_id, status, periode, id);

-- Aturan kota untuk pengisian: ambang narasi dan nama kategori SPM. Tanpa baris berlaku bawaan.
create table pengaturan_realisasi (
    id        uuid primary key,
    tenant_id text not null unique,
    isian     jsonb not null,
    versi     int not null
);
alter table pengaturan_realisasi enable row level security;
alter table pengaturan_realisasi force row level security;
create policy sekat_kota on pengaturan_realisasi to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert, update on pengaturan_realisasi to ${aplikasi};

-- Jendela pengisian satu periode beserta pengecualiannya yang berbatas waktu.
create table jendela_periode (
    id               uuid primary key,
    tenant_id        text not null,
    periode          text not null,
    tahun            int not null,
    buka             date not null,
    tutup            date not null check (tutup >= buka),
    pengecualian     jsonb not null,
    kunci_ulang_pada timestamptz,
    versi            int not null,
    unique (tenant_id, periode)
);
create index jendela_kunci_ulang on jendela_periode (kunci_ulang_pada) where kunci_ulang_pada is not null;
alter table jendela_periode enable row level security;
alter table jendela_periode force row level security;
create policy sekat_kota on jendela_periode to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert, update on jendela_periode to ${aplikasi};

-- Penguncian ulang otomatis berjalan tanpa token, jadi tanpa kota: fungsi ini hanya memberi tahu kota mana yang pengecualiannya
-- berakhir. Isinya tetap dibaca dan diubah dalam konteks kota itu sendiri, di bawah RLS.
create policy penjadwal on jendela_periode for select to current_user using (kunci_ulang_pada is not null);
create function kota_perlu_kunci_ulang() returns setof text language sql stable security definer
    set search_path = public, pg_temp
    as $$ select distinct tenant_id from jendela_periode where kunci_ulang_pada <= now() $$;
revoke all on function kota_perlu_kunci_ulang() from public;
grant execute on function kota_perlu_kunci_ulang() to ${aplikasi};
