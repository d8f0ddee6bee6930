package id.simpul.anggaran.dpa.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** DPA kecil: satu program, satu kegiatan, dua sub kegiatan. */
public final class DpaContoh {
    private DpaContoh() {}

    public static UsulanRincian program(String kunci) {
        return new UsulanRincian(kunci, null, TingkatRincian.PROGRAM, null, "Program " + kunci, null, null, List.of());
    }

    public static UsulanRincian kegiatan(String kunci, String induk) {
        return new UsulanRincian(
                kunci, induk, TingkatRincian.KEGIATAN, null, "Kegiatan " + kunci, null, null, List.of());
    }

    public static UsulanRincian sub(String kunci, String induk, String anggaran) {
        BigDecimal uang = anggaran == null ? null : new BigDecimal(anggaran);
        return new UsulanRincian(
                kunci, induk, TingkatRincian.SUB_KEGIATAN, null, "Sub " + kunci, null, uang, List.of());
    }

    /** {@code versi} dengan dua sub kegiatan sebesar itu. */
    public static Dpa duaSub(String versi, String pertama, String kedua) {
        return dpa(versi, List.of(program("p"), kegiatan("k", "p"), sub("a", "k", pertama), sub("b", "k", kedua)));
    }

    public static Dpa dpa(String versi, List<UsulanRincian> usulan) {
        PenyusunRincian.Susunan susunan =
                PenyusunRincian.susun(TingkatRincian.SUB_KEGIATAN, usulan, kunci -> UUID.randomUUID());
        if (!susunan.pelanggaran().isEmpty()) {
            throw susunan.pelanggaran().get(0);
        }
        return new Dpa(
                UUID.randomUUID(),
                2022,
                new VersiAnggaran(versi),
                TingkatRincian.SUB_KEGIATAN,
                null,
                null,
                List.of(),
                susunan.rincian(),
                0);
    }

    public static UUID id(Dpa dpa, String kunci) {
        return dpa.perKunci().get(kunci).id();
    }
}
