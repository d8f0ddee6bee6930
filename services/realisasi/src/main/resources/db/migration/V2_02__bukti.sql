-- Keterangan berkas bukti; isinya di gudang berkas menurut sidiknya. Tidak pernah dihapus: snapshot menyebutnya.
create table bukti (
    id             uuid primary key,
    tenant_id      text not null,
    entitas        text not null check (entitas in ('REALISASI', 'KELUARAN', 'SPM')),
    entitas_id     uuid not null,
    nama_berkas    text not null,
    jenis_media    text not null,
    ukuran         bigint not null check (ukuran > 0),
    sha256         text not null check (length(sha256) = 64),
    keterangan     text,
    diunggah_oleh  text not null,
    diunggah_pada  timestamptz not null,
    dilepas_oleh   text,
    dilepas_pada   timestamptz,
    alasan_dilepas text,
    versi          int not null
);
create index bukti_daftar on bukti (tenant_id, entitas, entitas_id, id);
create index bukti_sidik on bukti (tenant_id, sha256);
alter table bukti enable row level security;
alter table bukti force row level security;
create policy sekat_kota on bukti to ${aplikasi}
    using (tenant_id = current_setting('app.tenant_id', true))
    with check (tenant_id = current_setting('app.tenant_id', true));
grant select, insert on bukti to ${aplikasi};
-- Setelah diunggah hanya pelepasannya yang boleh berubah: berkas, sidik, dan pengunggahnya tetap.
grant update (dilepas_oleh, dilepas_pada, alasan_dilepas, versi) on bukti to ${aplikasi};
