package id.simpul.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.galat.Penolakan;
import id.simpul.tenansi.KonteksKota;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code Idempotency-Key}: kunci dan isi yang sama mendapat jawaban yang sama, apa pun yang terputus di tengah.
 *
 * <p>Jawaban diingat dalam transaksi yang sama dengan perubahannya; penolakan 4xx pun diingat, 5xx tidak pernah.
 * Disimpan 24 jam. Kunci milik (kota, klien dan orang, operasi).
 */
@ApplicationScoped
public class Idempotensi {
    /** Nama header permintaan. */
    public static final String HEADER = "Idempotency-Key";
    /** Penanda jawaban ulangan. */
    public static final String HEADER_ULANGAN = "Idempotency-Replayed";

    private static final String JENIS_ISI = "Content-Type";
    private static final int TENGGAT_BAWAAN_DETIK = 60;
    private static final Pattern BENTUK = Pattern.compile("\"?([\\x21\\x23-\\x7e]{8,100})\"?");

    private final CatatanIdempotensi catatan;
    private final ObjectMapper json;
    private final KonteksKota konteks;

    public Idempotensi(CatatanIdempotensi catatan, ObjectMapper json, KonteksKota konteks) {
        this.catatan = catatan;
        this.json = json;
        this.konteks = konteks;
    }

    /**
     * Menjalankan {@code kerja} paling banyak sekali untuk kunci itu.
     *
     * @param operasi {@code operationId} beserta id di jalurnya bila ada
     * @param kunci isi header, wajib
     * @param badan badan permintaan yang sudah dibaca; sidiknya membedakan isi
     * @param kerja perubahan dan jawabannya; berjalan dalam satu transaksi
     */
    public Response jalankan(String operasi, String kunci, Object badan, Supplier<Response> kerja) {
        return jalankan(operasi, kunci, badan, TENGGAT_BAWAAN_DETIK, kerja);
    }

    /**
     * Seperti di atas, untuk kerja panjang seperti impor.
     *
     * @param tenggat detik sebelum transaksi dibatalkan
     */
    public Response jalankan(String operasi, String kunci, Object badan, int tenggat, Supplier<Response> kerja) {
        KunciIdempotensi pemilik = new KunciIdempotensi(
                konteks.kota(),
                konteks.pelaku().klien() + "/" + konteks.pelaku().sub(),
                operasi,
                bentuk(kunci),
                Sidik.sha256(tulis(badan)));
        try {
            return QuarkusTransaction.requiringNew().timeout(tenggat).call(() -> {
                JawabanTersimpan lama = catatan.mulai(pemilik);
                if (lama != null) {
                    return ulangi(lama);
                }
                Response jawaban = kerja.get();
                catatan.selesai(pemilik, simpanan(jawaban));
                return jawaban;
            });
        } catch (JawabanDitolak ditolak) {
            QuarkusTransaction.requiringNew().run(() -> catatan.ingat(pemilik, simpanan(ditolak.jawaban())));
            return ditolak.jawaban();
        } catch (RuntimeException kegagalan) {
            Penolakan.dari(kegagalan).ifPresent(penolakan -> QuarkusTransaction.requiringNew()
                    .run(() -> catatan.tolak(pemilik, penolakan)));
            throw kegagalan;
        }
    }

    private static String bentuk(String kunci) {
        if (kunci == null || kunci.isBlank()) {
            throw new GalatAplikasi(
                    KodeGalat.KUNCI_IDEMPOTENSI_WAJIB,
                    "Header Idempotency-Key wajib diisi supaya permintaan aman diulang, misalnya dengan UUID.");
        }
        Matcher cocok = BENTUK.matcher(kunci.strip());
        if (!cocok.matches()) {
            throw GalatAplikasi.parameter(
                    HEADER, kunci, "pola", "Idempotency-Key harus 8 sampai 100 karakter ASCII tanpa spasi.");
        }
        return cocok.group(1);
    }

    private Response ulangi(JawabanTersimpan lama) {
        boolean penolakanBiasa = !lama.header().containsKey(JENIS_ISI);
        if (lama.status() >= 400 && penolakanBiasa) {
            throw catatan.penolakan(lama);
        }
        Response.ResponseBuilder jawaban =
                Response.status(lama.status()).header(HEADER_ULANGAN, "true").entity(lama.badan());
        lama.header().forEach(jawaban::header);
        return jawaban.build();
    }

    private JawabanTersimpan simpanan(Response jawaban) {
        Map<String, String> header = new LinkedHashMap<>();
        jawaban.getStringHeaders().forEach((nama, nilai) -> header.put(nama, nilai.get(0)));
        header.putIfAbsent(JENIS_ISI, "application/json");
        return new JawabanTersimpan(jawaban.getStatus(), header, tulis(jawaban.getEntity()));
    }

    private String tulis(Object nilai) {
        try {
            return json.writeValueAsString(nilai);
        } catch (JsonProcessingException galat) {
            throw new IllegalStateException("Badan tidak dapat dijadikan JSON", galat);
        }
    }
}
