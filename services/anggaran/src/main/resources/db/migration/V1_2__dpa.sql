-- Satu versi anggaran satu tahun beserta pohon rinciannya. Yang sudah disahkan dijaga basis data, bukan hanya aplikasi.
create table dpa (
    id              uuid primary key,
    tenant_id       text not null,
    tahun           int not null,
    versi           text collate "C" not null,
    tingkat_terhalus text not null check (tingkat_terhalus in ('PROGRAM', 'KEGIATAN', 'SUB_KEGIATAN', 'REKENING')),
    sumber          text,
    tercetak        jsonb not null,
    status          text not null check (status in ('DRAF', 'DISAHKAN')),
    urutan_sah      int,
    nomor_sah       text,
    tanggal_sah     date,
    disahkan_oleh   text,
    disahkan_pada   timestamptz,
    versi_baris     int not null,
    unique (tenant_id, tahun, versi),
    check ((status = 'DISAHKAN') = (urutan_sah is not null)),
    check ((status = 'DISAHKAN') = (tanggal_sah is not null)),
    check ((status = 'DISAHKAN') = (disahkan_oleh is not null)),
    check ((status = 'DISAHKAN') = (disahkan_pada is not null))
);
create unique index dpa_urutan_sah on dpa (tenant_id, tahun, urutan_sah) where urutan_sah is not null;

-- Kode boleh kosong dan boleh berulang: pengenal baris adalah id, induk, dan urutannya.
create table dpa_rincian (
    id          uuid primary key,
    tenant_id   text not null,
    dpa_id      uuid not null references dpa (id),
    kunci       text not null,
    induk_id    uuid references dpa_rincian (id) deferrable initially deferred,
    urutan      int not null,
    tingkat     text not null check (tingkat in ('PROGRAM', 'KEGIATAN', 'SUB_KEGIATAN', 'REKENING')),
    kode        text,
    uraian      text not null,
    sumber_dana text,
    anggaran    numeric(20, 2) check (anggaran >= 0),
    tercetak    jsonb,
    check ((tingkat = 'PROGRAM') = (induk_id is null)),
    unique (dpa_id, kunci) deferrable initially deferred,
    unique (dpa_id, urutan) deferrable initially deferred
);
create index dpa_rincian_induk on dpa_rincian (induk_id);

create function tolak_ubah_dpa_sah() returns trigger language plpgsql as $$
begin
    if old.status = 'DISAHKAN' then
        raise exception 'DPA % sudah disahkan dan tidak dapat diubah', old.id using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger jaga_dpa_sah before update on dpa
    for each row execute function tolak_ubah_dpa_sah();

create function tolak_ubah_rincian_sah() returns trigger language plpgsql as $$
declare
    baris dpa_rincian := case when tg_op = 'DELETE' then old else new end;
begin
    if exists (select 1 from dpa where id = baris.dpa_id and status = 'DISAHKAN') then
        raise exception 'Rincian DPA % yang sudah disahkan tidak dapat diubah', baris.dpa_id
            using errcode = 'restrict_violation';
    end if;
    return baris;
end
$$;
create trigger jaga_rincian_sah before insert or update or delete on dpa_rincian
    for each row execute function tolak_ubah_rincian_sah();

alter table dpa enable row level security;
alter table dpa force row level security;
create policy sekat_kota on dpa to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert, update on dpa to ${aplikasi};

alter table dpa_rincian enable row level security;
alter table dpa_rincian force row level security;
create policy sekat_kota on dpa_rincian to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert, update, delete on dpa_rincian to ${aplikasi};
