-- Buku mutasi: setiap gerak anggaran baris terhalus, hanya dapat ditambah. Diputar ulang, isinya anggaran pada tanggal mana pun.
create table mutasi_anggaran (
    id             uuid primary key,
    tenant_id      text not null,
    letak          bigint generated always as identity,
    tahun          int not null,
    dpa_id         uuid not null references dpa (id),
    versi          text not null,
    urutan_sah     int not null,
    jenis          text not null check (jenis in ('PENETAPAN', 'PERGESERAN', 'PERUBAHAN')),
    tanggal        date not null,
    diketahui_pada timestamptz not null,
    kunci          text not null,
    rincian_id     uuid not null,
    nasib          text not null check (nasib in ('BARU', 'HILANG', 'BERUBAH')),
    kode           text,
    uraian         text not null,
    sumber_dana    text,
    sebelum        numeric(20, 2) not null check (sebelum >= 0),
    sesudah        numeric(20, 2) not null check (sesudah >= 0),
    unique (dpa_id, kunci),
    check (nasib <> 'BARU' or sebelum = 0),
    check (nasib <> 'HILANG' or sesudah = 0),
    check (nasib <> 'BERUBAH' or sebelum <> sesudah)
);
create index mutasi_anggaran_letak on mutasi_anggaran (tenant_id, tahun, letak);
create index mutasi_anggaran_kunci on mutasi_anggaran (tenant_id, tahun, kunci, letak);

-- Versi yang sudah disahkan sebelum buku ini ada ikut dibukukan. Pemilik pun terikat RLS, maka paksaannya dilepas sejenak
-- di dalam transaksi migrasi ini.
alter table dpa no force row level security;
alter table dpa_rincian no force row level security;
insert into mutasi_anggaran (id, tenant_id, tahun, dpa_id, versi, urutan_sah, jenis, tanggal, diketahui_pada, kunci,
    rincian_id, nasib, kode, uraian, sumber_dana, sebelum, sesudah)
select gen_random_uuid(), sah.tenant_id, sah.tahun, sah.id, sah.versi, sah.urutan_sah,
    case when sah.lama is null then 'PENETAPAN' when sah.versi like 'PERGESERAN-%' then 'PERGESERAN' else 'PERUBAHAN' end,
    sah.tanggal_sah, sah.disahkan_pada, gerak.kunci, gerak.rincian_id, gerak.nasib, gerak.kode, gerak.uraian,
    gerak.sumber_dana, gerak.sebelum, gerak.sesudah
from (
    select d.*, lag(d.id) over (partition by d.tenant_id, d.tahun order by d.urutan_sah) as lama
    from dpa d where d.status = 'DISAHKAN'
) sah
cross join lateral (
    select coalesce(baru.kunci, dulu.kunci) as kunci, coalesce(baru.id, dulu.id) as rincian_id,
        case when dulu.id is null then 'BARU' when baru.id is null then 'HILANG' else 'BERUBAH' end as nasib,
        case when baru.id is null then dulu.kode else baru.kode end as kode,
        coalesce(baru.uraian, dulu.uraian) as uraian,
        case when baru.id is null then dulu.sumber_dana else baru.sumber_dana end as sumber_dana,
        coalesce(dulu.anggaran, 0) as sebelum, coalesce(baru.anggaran, 0) as sesudah,
        coalesce(baru.urutan, 1000000 + dulu.urutan) as urutan
    from (select * from dpa_rincian r where r.dpa_id = sah.id and r.anggaran is not null) baru
    full join (select * from dpa_rincian r where r.dpa_id = sah.lama and r.anggaran is not null) dulu
        on dulu.kunci = baru.kunci
    where baru.anggaran is distinct from dulu.anggaran
) gerak
order by sah.tenant_id, sah.tahun, sah.urutan_sah, gerak.urutan;
alter table dpa force row level security;
alter table dpa_rincian force row level security;

alter table mutasi_anggaran enable row level security;
alter table mutasi_anggaran force row level security;
create policy sekat_kota on mutasi_anggaran to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert on mutasi_anggaran to ${aplikasi};
