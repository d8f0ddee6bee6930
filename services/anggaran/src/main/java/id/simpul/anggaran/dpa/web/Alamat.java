package id.simpul.anggaran.dpa.web;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.TahunAnggaran;
import id.simpul.http.Parameter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;

/** Bagian alamat yang dipakai beberapa resource. */
public final class Alamat {
    /** Arti parameter {@code tahun} di kontrak. */
    public static final String ARTI_TAHUN = "Tahun anggaran, 2000 s.d. 2099";
    /** Arti parameter {@code limit} di kontrak. */
    public static final String ARTI_LIMIT = "Banyaknya per halaman, bawaan 50, paling banyak 500";
    /** Arti parameter {@code kursor} di kontrak. */
    public static final String ARTI_KURSOR = "Kursor dari halaman sebelumnya";

    /** Arti parameter {@code diketahuiPada} di kontrak. */
    public static final String ARTI_DIKETAHUI =
            "Hanya yang sudah tercatat saat itu, ISO 8601 misalnya 2024-07-01T00:00:00Z; bawaannya sekarang";

    private static final String KURSOR = "kursor";

    private Alamat() {}

    /** Id DPA di jalur; 404 bila bukan UUID. */
    public static UUID dpa(String id) {
        return Parameter.id("DPA", id);
    }

    /** Id SP2D di jalur; 404 bila bukan UUID. */
    public static UUID sp2d(String id) {
        return Parameter.id("SP2D", id);
    }

    /** Id pekerjaan di jalur; 404 bila bukan UUID. */
    public static UUID pekerjaan(String id) {
        return Parameter.id("Pekerjaan", id);
    }

    /** Id baris DPA di jalur; 404 bila bukan UUID. */
    public static UUID rincian(String id) {
        return Parameter.id("Baris DPA", id);
    }

    /** Parameter kueri yang nilainya nama enum; null bila tidak ada. */
    public static <E extends Enum<E>> E pilihan(String nama, String teks, Class<E> jenis) {
        return Parameter.pilihan(nama, teks, nilai -> Arrays.stream(jenis.getEnumConstants())
                .filter(satu -> satu.name().equals(nilai))
                .findFirst()
                .orElseThrow(() -> new NilaiTidakSah(
                        nama, "dikenal", nilai, "salah satu dari " + Arrays.toString(jenis.getEnumConstants()))));
    }

    /** Parameter {@code sampai}: bulan {@code YYYY-MM} di dalam tahun itu; null bila tidak ada. */
    public static YearMonth bulan(int tahun, String teks) {
        return Parameter.pilihan("sampai", teks, nilai -> {
            YearMonth bulan = urai("sampai", nilai, YearMonth::parse, "bulan ditulis YYYY-MM");
            if (bulan.getYear() != tahun) {
                throw new NilaiTidakSah("sampai", "dalam-tahun", nilai, "harus di dalam tahun " + tahun);
            }
            return bulan;
        });
    }

    /** Parameter {@code dengan}: id DPA pembanding. */
    static UUID pembanding(String id) {
        return Parameter.wajib("dengan", id, Alamat::dpa);
    }

    /** Parameter {@code tahun} yang wajib. */
    public static int tahun(String tahun) {
        return tahun("tahun", tahun);
    }

    /** Parameter tahun bernama lain yang wajib. */
    public static int tahun(String nama, String tahun) {
        return Parameter.wajib(nama, tahun, teks -> TahunAnggaran.dari(nama, teks))
                .nilai();
    }

    /** Parameter {@code tahun} yang boleh tidak ada. */
    public static Integer tahunPilihan(String tahun) {
        TahunAnggaran nilai = Parameter.pilihan("tahun", tahun, teks -> TahunAnggaran.dari("tahun", teks));
        return nilai == null ? null : nilai.nilai();
    }

    /** Parameter tanggal {@code YYYY-MM-DD} yang boleh tidak ada. */
    public static LocalDate tanggalPilihan(String nama, String teks) {
        return Parameter.pilihan(
                nama, teks, nilai -> urai(nama, nilai, LocalDate::parse, "tanggal ditulis YYYY-MM-DD"));
    }

    /** Parameter saat yang boleh tidak ada. */
    public static Instant saatPilihan(String nama, String teks) {
        return Parameter.pilihan(
                nama, teks, nilai -> urai(nama, nilai, Instant::parse, "saat ditulis 2024-07-01T00:00:00Z"));
    }

    /** Parameter id yang boleh tidak ada; yang bukan UUID ditolak 400. */
    public static UUID idPilihan(String nama, String teks) {
        return Parameter.pilihan(nama, teks, nilai -> urai(nama, nilai, UUID::fromString, "harus UUID"));
    }

    /** Bilangan panjang di kursor. */
    public static long bilanganPanjang(String teks) {
        return Parameter.wajib(KURSOR, teks, Long::parseLong);
    }

    /** Bilangan di kursor; kursor rakitan klien ditolak 400, bukan 500. */
    public static int bilangan(String teks) {
        return Parameter.wajib(KURSOR, teks, Integer::parseInt);
    }

    /** Tanggal di kursor. */
    public static LocalDate tanggal(String teks) {
        return Parameter.wajib(KURSOR, teks, nilai -> urai(KURSOR, nilai, LocalDate::parse, "rusak"));
    }

    /** Id di kursor. */
    public static UUID idKursor(String teks) {
        return Parameter.wajib(KURSOR, teks, nilai -> urai(KURSOR, nilai, UUID::fromString, "rusak"));
    }

    private static <T> T urai(String nama, String nilai, Function<String, T> pengurai, String syarat) {
        try {
            return pengurai.apply(nilai);
        } catch (DateTimeException | IllegalArgumentException galat) {
            NilaiTidakSah ditolak = new NilaiTidakSah(nama, "format", nilai, syarat);
            ditolak.initCause(galat);
            throw ditolak;
        }
    }
}
