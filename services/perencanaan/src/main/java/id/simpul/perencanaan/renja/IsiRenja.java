package id.simpul.perencanaan.renja;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Badan {@code POST /renja}: menurunkan rencana kerja satu tahun dari Renstra yang berlaku. */
public record IsiRenja(@NotNull Integer tahun, @NotNull UUID renstraId) {}
