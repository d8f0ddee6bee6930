-- Renstra dan indikator berversi: kepala (id yang tetap) dipisah dari isinya, supaya versi yang berlaku tetap terbaca
-- selama perubahan disusun, dan setiap versi yang pernah ditetapkan dapat dibaca lagi.
create table renstra_versi (
    id              uuid primary key,
    tenant_id       text not null,
    renstra_id      uuid not null references renstra (id),
    nomor           int not null check (nomor > 0),
    status          text not null,
    -- Versi yang terbaca tanpa parameter: yang terakhir ditetapkan; sebelum ada, rancangan pertama.
    tampil          boolean not null,
    alasan          text,
    berlaku_sejak   date,
    ditetapkan_pada timestamptz,
    judul           text not null,
    tahun_awal      int not null,
    tahun_akhir     int not null,
    pohon           jsonb not null,
    program         jsonb not null default '[]',
    alur            jsonb not null default '[]',
    versi           int not null,
    unique (tenant_id, renstra_id, nomor)
);
create unique index renstra_versi_tampil on renstra_versi (tenant_id, renstra_id) where tampil;
-- Paling banyak satu perubahan disusun pada satu waktu.
create unique index renstra_versi_terbuka on renstra_versi (tenant_id, renstra_id) where status <> 'DITETAPKAN';

create table indikator_versi (
    id           uuid primary key,
    tenant_id    text not null,
    indikator_id uuid not null references indikator (id),
    renstra_id   uuid not null references renstra (id),
    nomor        int not null,
    tampil       boolean not null,
    kode         text not null,
    isi          jsonb not null,
    versi        int not null,
    unique (tenant_id, renstra_id, nomor, kode),
    unique (tenant_id, indikator_id, nomor),
    foreign key (tenant_id, renstra_id, nomor) references renstra_versi (tenant_id, renstra_id, nomor)
);
create unique index indikator_versi_tampil on indikator_versi (tenant_id, indikator_id) where tampil;
create index indikator_versi_daftar on indikator_versi (tenant_id, kode, indikator_id) where tampil;

-- FORCE mengikat pemilik juga; salinan baris lama perlu melihat semua kota sekali ini saja.
alter table renstra no force row level security;
alter table indikator no force row level security;
alter table riwayat no force row level security;

insert into renstra_versi (id, tenant_id, renstra_id, nomor, status, tampil, berlaku_sejak, ditetapkan_pada, judul,
    tahun_awal, tahun_akhir, pohon, program, versi)
select gen_random_uuid(), r.tenant_id, r.id, 1, r.status, true,
    case when r.status = 'DITETAPKAN' then make_date(r.tahun_awal, 1, 1) end,
    case when r.status = 'DITETAPKAN' then coalesce(
        (select max(w.waktu) from riwayat w
         where w.tenant_id = r.tenant_id and w.jenis = 'renstra' and w.id_entitas = r.id::text
           and w.tindakan = 'penetapan'),
        r.dibuat) end,
    r.judul, r.tahun_awal, r.tahun_akhir, r.pohon, r.program, r.versi
from renstra r;

insert into indikator_versi (id, tenant_id, indikator_id, renstra_id, nomor, tampil, kode, isi, versi)
select gen_random_uuid(), i.tenant_id, i.id, i.renstra_id, 1, true, i.kode, i.isi, i.versi from indikator i;

alter table renstra force row level security;
alter table indikator force row level security;
alter table riwayat force row level security;

alter table renstra
    drop column judul, drop column tahun_awal, drop column tahun_akhir, drop column status, drop column pohon,
    drop column program, drop column versi;
alter table indikator drop column kode, drop column isi, drop column versi;

-- Yang sudah ditetapkan tidak berubah lagi, siapa pun yang menulis; hanya penanda tampil yang berpindah.
create function tolak_ubah_versi_ditetapkan() returns trigger language plpgsql as $$
begin
    if old.status = 'DITETAPKAN'
        and (tg_op = 'DELETE' or row(new.nomor, new.status, new.alasan, new.berlaku_sejak, new.ditetapkan_pada,
                new.judul, new.tahun_awal, new.tahun_akhir, new.pohon, new.program)
            is distinct from row(old.nomor, old.status, old.alasan, old.berlaku_sejak, old.ditetapkan_pada,
                old.judul, old.tahun_awal, old.tahun_akhir, old.pohon, old.program)) then
        raise exception 'Versi Renstra yang ditetapkan tidak dapat diubah';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger renstra_versi_tetap before update or delete on renstra_versi
    for each row execute function tolak_ubah_versi_ditetapkan();

create function tolak_ubah_indikator_ditetapkan() returns trigger language plpgsql as $$
begin
    if (tg_op = 'DELETE' or row(new.kode, new.isi) is distinct from row(old.kode, old.isi))
        and exists (select 1 from renstra_versi v
            where v.renstra_id = old.renstra_id and v.nomor = old.nomor and v.status = 'DITETAPKAN') then
        raise exception 'Indikator pada versi yang ditetapkan tidak dapat diubah';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger indikator_versi_tetap before update or delete on indikator_versi
    for each row execute function tolak_ubah_indikator_ditetapkan();

do $$
declare tabel text;
begin
    foreach tabel in array array['renstra_versi', 'indikator_versi'] loop
        execute format('alter table %I enable row level security', tabel);
        execute format('alter table %I force row level security', tabel);
        execute format($p$create policy sekat_kota on %I to ${aplikasi}
            using (tenant_id = current_setting('app.tenant_id', true))
            with check (tenant_id = current_setting('app.tenant_id', true))$p$, tabel);
        execute format('grant select, insert, update, delete on %I to ${aplikasi}', tabel);
    end loop;
end
$$;
