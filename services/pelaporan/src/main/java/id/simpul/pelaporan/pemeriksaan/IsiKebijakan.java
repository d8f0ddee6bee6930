package id.simpul.pelaporan.pemeriksaan;

import jakarta.validation.constraints.NotNull;

/** Isi {@code PUT /pemeriksaan/kebijakan}. */
public record IsiKebijakan(@NotNull SebelumBeku sebelumBeku) {}
