package id.simpul.anggaran.pelampauan;

import id.simpul.anggaran.pelampauan.model.KebijakanPelampauan;
import jakarta.validation.constraints.NotNull;

/** Isi {@code PUT /kebijakan}. */
public record IsianKebijakan(@NotNull KebijakanPelampauan pelampauan) {}
