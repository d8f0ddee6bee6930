-- Dua skema baca: satu dilayani lewat tampilan baca.fakta, satu lagi tempat membangun ulang di sebelahnya.
create schema baca_1;
create schema baca_2;
grant usage on schema baca_1, baca_2 to ${aplikasi};
alter table baca.fakta set schema baca_1;
drop policy cakupan_agregator on baca_1.fakta;
create table baca_2.fakta (like baca_1.fakta including all);
alter table baca_2.fakta enable row level security;
alter table baca_2.fakta force row level security;
create policy sekat_kota on baca_2.fakta to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert, update, delete on baca_2.fakta to ${aplikasi};

-- Syaratnya sama dengan penyaring umpan agregat. Laporan SPM yang tidak beralur persetujuan terlihat apa adanya.
create policy cakupan_agregator on baca_1.fakta for select to ${aplikasi}
    using (
        current_setting('app.tenant_id', true) = ''
        and tenant_id = any (string_to_array(current_setting('app.cakupan', true), ','))
        and (
            jenis in ('kota', 'realisasi-disetujui', 'realisasi-rekap')
            or (jenis = 'dpa' and isi ->> 'status' = 'DISAHKAN')
            or (jenis = 'spm' and coalesce(isi ->> 'status', 'DISETUJUI') = 'DISETUJUI')
        )
    );
create policy cakupan_agregator on baca_2.fakta for select to ${aplikasi}
    using (
        current_setting('app.tenant_id', true) = ''
        and tenant_id = any (string_to_array(current_setting('app.cakupan', true), ','))
        and (
            jenis in ('kota', 'realisasi-disetujui', 'realisasi-rekap')
            or (jenis = 'dpa' and isi ->> 'status' = 'DISAHKAN')
            or (jenis = 'spm' and coalesce(isi ->> 'status', 'DISETUJUI') = 'DISETUJUI')
        )
    );
-- Pemilik hanya membaca, untuk menghitung sidik kedua skema.
create policy menghitung_sidik on baca_1.fakta for select to current_user using (true);
create policy menghitung_sidik on baca_2.fakta for select to current_user using (true);

-- security_invoker: kebijakan baris diperiksa bagi yang bertanya, bukan bagi pemilik tampilan.
create view baca.fakta with (security_invoker = true) as
    select tenant_id, jenis, id, tahun, waktu, isi from baca_1.fakta;
grant select, insert, update, delete on baca.fakta to ${aplikasi};

create table milik.skema_baca (
    aktif   int not null check (aktif in (1, 2)),
    ditukar timestamptz not null default now()
);
insert into milik.skema_baca (aktif) values (1);
grant select on milik.skema_baca to ${aplikasi};

-- Permintaan membangun ulang datang dari pengelola basis data, bukan dari token kota mana pun.
create table milik.bangun_ulang (
    id      bigint generated always as identity primary key,
    paksa   boolean not null default false,
    keadaan text not null default 'DIMINTA'
            check (keadaan in ('DIMINTA', 'BERJALAN', 'DITUKAR', 'BERBEDA', 'GAGAL')),
    diminta timestamptz not null default now(),
    mulai   timestamptz,
    selesai timestamptz,
    hasil   json,
    sebab   text
);
grant select, update on milik.bangun_ulang to ${aplikasi};

create function milik.kosongkan_skema_bayangan() returns int
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    bayangan int := (select 3 - aktif from milik.skema_baca);
begin
    execute format('truncate table baca_%s.fakta', bayangan);
    return bayangan;
end
$$;

create function milik.tukar_skema_baca() returns int
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    baru int := (select 3 - aktif from milik.skema_baca);
begin
    execute format(
        'create or replace view baca.fakta with (security_invoker = true) as
             select tenant_id, jenis, id, tahun, waktu, isi from baca_%s.fakta', baru);
    update milik.skema_baca set aktif = baru, ditukar = clock_timestamp();
    return baru;
end
$$;

-- Sidik setiap kota: jumlah baris dan SHA-256 atas semua barisnya menurut urutan kunci.
create function milik.sidik_skema_baca(skema int)
    returns table (kota text, jumlah bigint, sidik text)
    language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    if skema not in (1, 2) then
        raise exception 'skema harus 1 atau 2';
    end if;
    return query execute format(
        $q$select tenant_id, count(*),
                  encode(sha256(convert_to(string_agg(encode(sha256(convert_to(
                      concat_ws('|', jenis, id, coalesce(tahun::text, ''), extract(epoch from waktu)::text, isi::text),
                      'UTF8')), 'hex'), '' order by jenis, id), 'UTF8')), 'hex')
           from baca_%s.fakta group by tenant_id order by tenant_id$q$, skema);
end
$$;
revoke execute on function milik.kosongkan_skema_bayangan(), milik.tukar_skema_baca(), milik.sidik_skema_baca(int)
    from public;
grant execute on function milik.kosongkan_skema_bayangan(), milik.tukar_skema_baca(), milik.sidik_skema_baca(int)
    to ${aplikasi};
