-- Keadaan satu tahun anggaran. Barisnya dikunci setiap perubahan DPA dan realisasi, supaya aturan setahun
-- (satu versi berlaku, satu sumber realisasi, realisasi tidak melebihi anggaran) tidak kalah balapan.
create table tahun_anggaran (
    id               uuid primary key,
    tenant_id        text not null,
    tahun            int not null check (tahun between 2000 and 2099),
    dpa_berlaku      uuid,
    sumber_realisasi text check (sumber_realisasi in ('REKAP', 'SP2D')),
    jumlah_sah       int not null default 0,
    unique (tenant_id, tahun)
);
alter table tahun_anggaran enable row level security;
alter table tahun_anggaran force row level security;
create policy sekat_kota on tahun_anggaran to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert, update on tahun_anggaran to ${aplikasi};
