-- Dokumen dapat mencetak baris yang sama di beberapa tabel dengan angka berbeda; semuanya disimpan di samping hitungannya.
alter table dpa_rincian add column tercetak_lain jsonb;
