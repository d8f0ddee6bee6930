-- Kejadian yang lebih besar daripada satu rekaman berangkat sebagai bagian-bagian dan sebuah penutup (ADR 0015).

-- Penerbit: banyaknya bagian yang kini ada di topik untuk sebuah kunci, supaya kelebihannya dapat dinisankan.
create table kejadian_besar (
    tenant_id text not null,
    kunci     text not null,
    jumlah    int not null,
    primary key (tenant_id, kunci)
);
alter table kejadian_besar enable row level security;
alter table kejadian_besar force row level security;
create policy sekat_kota on kejadian_besar to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert, update, delete on kejadian_besar to ${aplikasi};

-- Konsumen: yang sudah tiba tetapi belum lengkap. Terisi hanya di antara bagian pertama dan penutupnya.
create table bagian_masuk (
    tenant_id text not null,
    sumber    text not null,
    jenis     text not null,
    id        text not null,
    terbitan  uuid not null,
    nomor     int not null,
    isi       text not null,
    primary key (tenant_id, sumber, jenis, id, terbitan, nomor)
);
alter table bagian_masuk enable row level security;
alter table bagian_masuk force row level security;
create policy sekat_kota on bagian_masuk to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert, update, delete on bagian_masuk to ${aplikasi};

create table penutup_masuk (
    tenant_id   text not null,
    sumber      text not null,
    jenis       text not null,
    id          text not null,
    terbitan    uuid not null,
    jumlah      int not null,
    sidik       text not null,
    kejadian_id uuid not null,
    urutan      bigint not null,
    waktu       timestamptz not null,
    primary key (tenant_id, sumber, jenis, id)
);
alter table penutup_masuk enable row level security;
alter table penutup_masuk force row level security;
create policy sekat_kota on penutup_masuk to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert, update, delete on penutup_masuk to ${aplikasi};
