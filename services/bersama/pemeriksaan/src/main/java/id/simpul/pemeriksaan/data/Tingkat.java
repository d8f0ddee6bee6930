package id.simpul.pemeriksaan.data;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tingkat baris anggaran. */
public enum Tingkat {
    TOTAL,
    URUSAN,
    BIDANG,
    PROGRAM,
    KEGIATAN,
    SUB_KEGIATAN,
    TIDAK_DIKENAL;

    /** Kode nomenklatur: urusan.bidang.program[.kewenangan.kegiatan[.sub kegiatan]]. */
    private static final Pattern KODE =
            Pattern.compile("[0-9X]\\.[0-9X]{2}\\.[0-9]{2}(?:\\.[0-9]{1,2}\\.[0-9]{2}(?:\\.[0-9]{2,4})?)?");

    private static final Pattern PEMISAH = Pattern.compile("[\\s_-]+");

    public static Tingkat dari(String level, String uraian, String kode) {
        if (NamaBaku.jumlah(uraian)) {
            return TOTAL;
        }
        String l = PEMISAH.matcher(level.toLowerCase(Locale.ROOT)).replaceAll("");
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
            case "urusan", "urusanpemerintahan" -> URUSAN;
            case "bidang", "bidangurusan" -> BIDANG;
            case "program" -> PROGRAM;
            case "kegiatan" -> KEGIATAN;
            case "subkegiatan" -> SUB_KEGIATAN;
            default -> TIDAK_DIKENAL;
        };
    }

    private static Tingkat dariKode(String kode) {
        if (kode.isEmpty() || !KODE.matcher(kode).matches()) {
            return TIDAK_DIKENAL;
        }
        long ruas = kode.chars().filter(c -> c == '.').count() + 1;
        return ruas == 3 ? PROGRAM : ruas == 5 ? KEGIATAN : ruas == 6 ? SUB_KEGIATAN : TIDAK_DIKENAL;
    }

    public String sebutan() {
        return switch (this) {
            case TOTAL -> "TOTAL";
            case URUSAN -> "urusan";
            case BIDANG -> "bidang";
            case PROGRAM -> "program";
            case KEGIATAN -> "kegiatan";
            case SUB_KEGIATAN -> "sub kegiatan";
            case TIDAK_DIKENAL -> "baris";
        };
    }
}
