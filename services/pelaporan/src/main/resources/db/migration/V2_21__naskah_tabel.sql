-- Tabel angka milik kantor (misalnya pegawai menurut pendidikan) di dalam naskahnya.
alter table milik.naskah add column tabel json not null default '[]';
