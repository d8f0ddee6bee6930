-- Bukti yang menyertai realisasi ikut dibekukan bersamanya; alasan pembukaan dibawa ke snapshot berikutnya.
alter table realisasi add column bukti jsonb not null default '{"berkas":[]}';
alter table realisasi add column alasan_pembukaan text;
alter table snapshot_realisasi add column alasan_pembukaan text;
