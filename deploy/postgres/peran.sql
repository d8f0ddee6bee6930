-- Tiga peran satu layanan; aman diulang. Dijalankan sebagai pengelola klaster.
-- Nilai diambil dari setelan sesi simpul.layanan, simpul.sandi_pemilik, simpul.sandi_aplikasi, simpul.sandi_relai
-- (psql: set simpul.layanan = 'realisasi'; ...), supaya berkas yang sama jalan lewat psql dan JDBC.
--   <layanan>_pemilik   memiliki basis data dan tabel; dipakai migrasi saja
--   <layanan>_aplikasi  tidak memiliki apa pun dan tidak dapat melewati RLS
--   <layanan>_relai     membaca kotak keluar semua kota, lain tidak
do $$
declare
    layanan text := current_setting('simpul.layanan');
    jenis text;
    peran text;
begin
    if layanan !~ '^[a-z][a-z0-9_]{0,40}$' then
        raise exception 'nama layanan tidak sah: %', layanan;
    end if;
    foreach jenis in array array['pemilik', 'aplikasi', 'relai'] loop
        peran := layanan || '_' || jenis;
        if not exists (select 1 from pg_roles where rolname = peran) then
            execute format('create role %I', peran);
        end if;
        execute format(
            'alter role %I login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password %L',
            peran, current_setting('simpul.sandi_' || jenis));
    end loop;
end
$$;
