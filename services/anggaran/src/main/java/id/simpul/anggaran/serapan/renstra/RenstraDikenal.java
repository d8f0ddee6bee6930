package id.simpul.anggaran.serapan.renstra;

import java.util.List;
import java.util.UUID;

/** Renstra yang dipakai membandingkan, beserta pohon programnya. */
record RenstraDikenal(UUID id, String judul, String status, List<PaguProgram> program) {}
