package id.simpul.realisasi.bukti;

import java.util.UUID;

/** Saringan daftar bukti; null berarti tidak disaring. */
record SaringanBukti(EntitasBukti entitas, UUID entitasId) {}
