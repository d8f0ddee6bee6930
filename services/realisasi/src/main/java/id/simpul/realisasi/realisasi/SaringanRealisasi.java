package id.simpul.realisasi.realisasi;

import id.simpul.realisasi.realisasi.model.StatusRealisasi;
import java.util.UUID;

/** Saringan daftar realisasi; null berarti tidak disaring. */
public record SaringanRealisasi(Integer tahun, String periode, StatusRealisasi status, UUID indikatorId) {}
