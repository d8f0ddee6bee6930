-- Jabatan yang memberi hak membekukan pada hari itu. Kosong bagi pembekuan sebelum jabatan diperiksa.
alter table milik.pembekuan add column wewenang json;
