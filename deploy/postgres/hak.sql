-- Hak dasar di dalam basis data milik satu layanan; aman diulang. Dijalankan sebagai pengelola klaster
-- sesudah peran.sql dan "create database <layanan> owner <layanan>_pemilik". Hak atas tabel diberikan oleh migrasi.
do $$
declare
    layanan text := current_setting('simpul.layanan');
begin
    execute format('revoke all on database %I from public', layanan);
    execute format('grant connect on database %I to %I, %I', layanan, layanan || '_aplikasi', layanan || '_relai');
    execute format('alter schema public owner to %I', layanan || '_pemilik');
    execute 'revoke all on schema public from public';
    execute format('grant usage on schema public to %I, %I', layanan || '_aplikasi', layanan || '_relai');
end
$$;
