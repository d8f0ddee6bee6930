package id.simpul.perencanaan.renstra;

import id.simpul.aturan.rencana.VersiBerlaku;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.http.Parameter;
import id.simpul.perencanaan.kota.MengaturKota;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Menemukan versi Renstra menurut nomor, atau menurut berlaku pada hari apa seperti diketahui pada saat apa. */
@ApplicationScoped
public class PemilihVersi {
    private final VersiRenstraRepository versi;
    private final MengaturKota kota;

    PemilihVersi(VersiRenstraRepository versi, MengaturKota kota) {
        this.versi = versi;
        this.kota = kota;
    }

    /** Nomor versi yang diminta; 404 bila Renstra atau versi itu tidak ada. */
    public int nomor(UUID renstraId, PilihanVersi pilihan) {
        return pilih(renstraId, pilihan).nomor;
    }

    VersiRenstraEntity pilih(UUID renstraId, PilihanVersi pilihan) {
        VersiRenstraEntity tampil = versi.wajib(renstraId);
        Integer nomor = Parameter.pilihan("nomorVersi", pilihan.nomorVersi(), Integer::valueOf);
        if (nomor != null && pilihan.menyebutWaktu()) {
            throw GalatAplikasi.parameter(
                    "nomorVersi", nomor, "satu-cara", "Pilih nomorVersi, atau berlakuPada dan diketahuiPada.");
        }
        if (nomor != null) {
            return versi.pada(renstraId, nomor);
        }
        return pilihan.menyebutWaktu() ? menurutWaktu(renstraId, pilihan) : tampil;
    }

    private VersiRenstraEntity menurutWaktu(UUID renstraId, PilihanVersi pilihan) {
        ZoneId zona = zona();
        LocalDate berlaku = urai("berlakuPada", pilihan.berlakuPada(), LocalDate::parse);
        Instant diketahui = urai("diketahuiPada", pilihan.diketahuiPada(), teks -> saat(teks, zona));
        LocalDate hari = berlaku == null ? LocalDate.now(zona) : berlaku;
        Instant pada = diketahui == null ? Instant.now() : diketahui;
        List<VersiBerlaku> ditetapkan = versi.ditetapkan(renstraId).stream()
                .map(VersiRenstraEntity::keVersiBerlaku)
                .toList();
        return VersiBerlaku.pilih(ditetapkan, hari, pada)
                .map(satu -> versi.pada(renstraId, satu.nomor()))
                .orElseThrow(() -> new GalatAplikasi(
                        KodeGalat.TIDAK_DITEMUKAN,
                        "Belum ada versi Renstra yang berlaku pada %s menurut yang diketahui pada %s."
                                .formatted(hari, pada)));
    }

    /** Zona tanggal usaha kota. */
    ZoneId zona() {
        return ZoneId.of(kota.baca().zonaWaktu());
    }

    private static Instant saat(String teks, ZoneId zona) {
        return teks.length() <= 10
                ? LocalDate.parse(teks)
                        .plusDays(1)
                        .atStartOfDay(zona)
                        .toInstant()
                        .minusNanos(1)
                : Instant.parse(teks);
    }

    private static <T> T urai(String nama, String nilai, Function<String, T> pengurai) {
        if (nilai == null || nilai.isBlank()) {
            return null;
        }
        try {
            return pengurai.apply(nilai);
        } catch (DateTimeParseException galat) {
            throw GalatAplikasi.parameter(
                    nama,
                    nilai,
                    "tanggal",
                    "Parameter \"%s\" bernilai \"%s\"; tulis 2024-06-30%s."
                            .formatted(nama, nilai, nama.equals("diketahuiPada") ? " atau 2024-06-30T10:00:00Z" : ""));
        }
    }
}
