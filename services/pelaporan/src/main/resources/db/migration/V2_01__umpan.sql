-- Umpan perubahan: milik pelaporan sendiri, bernomor per kota, tidak ikut dibuang saat skema baca dibangun ulang.
-- Dua umpan per kota: semua perubahan bagi integrator kota, dan yang disetujui saja bagi agregator.
create table milik.umpan (
    tenant_id text not null,
    umpan     text not null check (umpan in ('kota', 'agregat')),
    -- Nomor terakhir. Barisnya terkunci sampai transaksi pencatatnya selesai, maka urutan nomor = urutan commit.
    nomor     bigint not null,
    -- Nomor terbesar yang sudah disapu karena melewati masa simpan; kursor di bawahnya kedaluwarsa.
    tersapu   bigint not null default 0,
    primary key (tenant_id, umpan)
);
create table milik.perubahan (
    tenant_id   text not null,
    umpan       text not null,
    nomor       bigint not null,
    kejadian_id uuid not null,
    jenis       text not null,
    id          text not null,
    tindakan    text not null check (tindakan in ('DIBUAT', 'DIUBAH', 'DIHAPUS')),
    waktu       timestamptz not null,
    dicatat     timestamptz not null default clock_timestamp(),
    isi         json,
    primary key (tenant_id, umpan, nomor),
    -- Kejadian yang terkirim dua kali tidak pernah mendapat dua nomor.
    unique (tenant_id, umpan, kejadian_id)
);

-- Yang sudah ada sebelum umpan ini: diberi nomor menurut waktunya, supaya umpan lengkap sejak nomor 1.
alter table baca.fakta no force row level security;
insert into milik.perubahan (tenant_id, umpan, nomor, kejadian_id, jenis, id, tindakan, waktu, isi)
select tenant_id, 'kota', row_number() over (partition by tenant_id order by waktu, jenis, id), gen_random_uuid(),
       jenis, id, 'DIBUAT', waktu, isi
from baca.fakta;
alter table baca.fakta force row level security;
insert into milik.perubahan (tenant_id, umpan, nomor, kejadian_id, jenis, id, tindakan, waktu, isi)
select tenant_id, 'agregat', row_number() over (partition by tenant_id order by nomor), gen_random_uuid(), jenis, id,
       'DIBUAT', waktu,
       case when jenis <> 'realisasi-disetujui' then isi
            else ((isi::jsonb - 'disetujuiOleh')
                  #- '{isi,langkah}' #- '{isi,pengisi}' #- '{isi,bukti}' #- '{isi,catatan}')::json end
from milik.perubahan
where umpan = 'kota'
  and (jenis in ('kota', 'realisasi-disetujui', 'realisasi-rekap')
       or (jenis = 'dpa' and isi ->> 'status' = 'DISAHKAN'));
insert into milik.umpan (tenant_id, umpan, nomor)
select tenant_id, umpan, max(nomor) from milik.perubahan group by tenant_id, umpan;

alter table milik.umpan enable row level security;
alter table milik.umpan force row level security;
alter table milik.perubahan enable row level security;
alter table milik.perubahan force row level security;
create policy sekat_kota on milik.umpan to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
create policy sekat_kota on milik.perubahan to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
create policy cakupan_agregator on milik.umpan for select to ${aplikasi}
    using (
        umpan = 'agregat'
        and current_setting('app.tenant_id', true) = ''
        and tenant_id = any (string_to_array(current_setting('app.cakupan', true), ','))
    );
create policy cakupan_agregator on milik.perubahan for select to ${aplikasi}
    using (
        umpan = 'agregat'
        and current_setting('app.tenant_id', true) = ''
        and tenant_id = any (string_to_array(current_setting('app.cakupan', true), ','))
    );
grant select, insert, update on milik.umpan to ${aplikasi};
grant select, insert, delete on milik.perubahan to ${aplikasi};

-- Tanda tangan kursor: kursor karangan ditolak, dan kursor lama tetap sah sesudah layanan menyala ulang.
create table milik.kunci_kursor (kunci text not null);
insert into milik.kunci_kursor values (gen_random_uuid()::text || gen_random_uuid()::text);
grant select on milik.kunci_kursor to ${aplikasi};
