-- Yang diturunkan dari kejadian layanan lain: seluruhnya dapat dibuang dan dibangun ulang dari topik.
-- Satu baris = keadaan utuh satu entitas sumber. Tidak ada kunci asing: kejadian antarlayanan datang dalam urutan apa pun.
create schema baca;
grant usage on schema baca to ${aplikasi};

create table baca.fakta (
    tenant_id text not null,
    jenis     text not null,
    id        text not null,
    tahun     int,
    waktu     timestamptz not null,
    -- json, bukan jsonb: bunyi aslinya dipertahankan, sehingga sidik snapshot tetap dapat diperiksa.
    isi       json not null,
    primary key (tenant_id, jenis, id)
);
create index fakta_tahun on baca.fakta (tenant_id, tahun, jenis);

alter table baca.fakta enable row level security;
alter table baca.fakta force row level security;
create policy sekat_kota on baca.fakta to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
-- Agregator membaca kota dalam cakupannya, dan hanya yang sudah disetujui atau disahkan; draf tidak pernah terlihat.
-- Berlaku hanya bagi sesi tanpa kota: token kota tidak memperoleh kota lain walau membawa klaim cakupan.
create policy cakupan_agregator on baca.fakta for select to ${aplikasi}
    using (
        current_setting('app.tenant_id', true) = ''
        and tenant_id = any (string_to_array(current_setting('app.cakupan', true), ','))
        and (
            jenis in ('kota', 'realisasi-disetujui', 'realisasi-rekap')
            or (jenis = 'dpa' and isi ->> 'status' = 'DISAHKAN')
        )
    );
grant select, insert, update, delete on baca.fakta to ${aplikasi};
