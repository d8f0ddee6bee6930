package id.simpul.pelaporan.laporan;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;

/** Bentuk jawaban daftar, dipilih header {@code Accept}. */
public enum BentukDaftar {
    JSON(MediaType.APPLICATION_JSON),
    CSV("text/csv"),
    NDJSON("application/x-ndjson"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final List<Variant> SEMUA = Arrays.stream(values())
            .map(satu -> new Variant(MediaType.valueOf(satu.jenisMedia), (String) null, null))
            .toList();

    private final String jenisMedia;

    BentukDaftar(String jenisMedia) {
        this.jenisMedia = jenisMedia;
    }

    /** Jenis media jawabannya. */
    public String jenisMedia() {
        return jenisMedia;
    }

    /** Bentuk yang diminta; JSON bila klien menerima apa saja, 406 bila tidak satu pun. */
    public static BentukDaftar dari(Request permintaan) {
        Variant dipilih = permintaan.selectVariant(SEMUA);
        if (dipilih == null) {
            throw new GalatAplikasi(
                    KodeGalat.BENTUK_TIDAK_TERSEDIA,
                    "Bentuk yang tersedia: application/json, text/csv, application/x-ndjson,"
                            + " application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.");
        }
        return Arrays.stream(values())
                .filter(satu -> dipilih.getMediaType().isCompatible(MediaType.valueOf(satu.jenisMedia)))
                .findFirst()
                .orElse(JSON);
    }
}
