-- Jabatan yang memberi hak mengesahkan pada hari itu. Kosong bagi DPA yang disahkan sebelum jabatan diperiksa.
alter table dpa add column wewenang jsonb;
