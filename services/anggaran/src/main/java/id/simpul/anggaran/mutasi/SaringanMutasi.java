package id.simpul.anggaran.mutasi;

import java.time.LocalDate;
import java.util.UUID;

/** Saringan buku mutasi; selain {@code tahun} boleh null. */
record SaringanMutasi(int tahun, LocalDate sejak, LocalDate sampai, UUID dpa, String kunci) {}
