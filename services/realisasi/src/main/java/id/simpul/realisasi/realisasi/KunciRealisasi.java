package id.simpul.realisasi.realisasi;

import id.simpul.aturan.nilai.Periode;
import java.util.UUID;

/** Realisasi dikenal dari indikator dan periodenya. */
public record KunciRealisasi(UUID indikatorId, Periode periode) {}
