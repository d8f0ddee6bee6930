package id.simpul.pemeriksaan.data;

import java.util.Locale;

/** Tingkat baris anggaran. */
public enum Tingkat {
    TOTAL,
    PROGRAM,
    KEGIATAN,
    SUB_KEGIATAN,
    TIDAK_DIKENAL;

    public static Tingkat dari(String level, String uraian, String kode) {
        if (NamaBaku.jumlah(uraian)) {
            return TOTAL;
        }
        String l = level.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
        Tingkat menurutLevel = dariKata(l);
        if (menurutLevel != TIDAK_DIKENAL || !l.isEmpty()) {
            return menurutLevel;
        }
        Tingkat menurutKode = dariKode(kode);
        if (menurutKode != TIDAK_DIKENAL) {
            return menurutKode;
        }
        String u = uraian.strip().toLowerCase(Locale.ROOT);
        return u.startsWith("sub kegiatan") || u.startsWith("subkegiatan")
                ? SUB_KEGIATAN
                : u.startsWith("kegiatan ") ? KEGIATAN : u.startsWith("program ") ? PROGRAM : TIDAK_DIKENAL;
    }

    private static Tingkat dariKata(String l) {
        return switch (l) {
            case "total", "jumlah" -> TOTAL;
            case "program" -> PROGRAM;
            case "kegiatan" -> KEGIATAN;
            case "subkegiatan" -> SUB_KEGIATAN;
            default -> TIDAK_DIKENAL;
        };
    }

    private static Tingkat dariKode(String kode) {
        if (kode.matches("[0-9X]\\.[0-9X]{2}\\.[0-9]{2}")) {
            return PROGRAM;
        }
        if (kode.matches("[0-9X]\\.[0-9X]{2}\\.[0-9]{2}\\.[0-9]{1,2}\\.[0-9]{2}")) {
            return KEGIATAN;
        }
        return kode.matches("[0-9X]\\.[0-9X]{2}\\.[0-9]{2}\\.[0-9]{1,2}\\.[0-9]{2}\\.[0-9]{2,4}")
                ? SUB_KEGIATAN
                : TIDAK_DIKENAL;
    }

    public String sebutan() {
        return switch (this) {
            case TOTAL -> "TOTAL";
            case PROGRAM -> "program";
            case KEGIATAN -> "kegiatan";
            case SUB_KEGIATAN -> "sub kegiatan";
            case TIDAK_DIKENAL -> "baris";
        };
    }
}
