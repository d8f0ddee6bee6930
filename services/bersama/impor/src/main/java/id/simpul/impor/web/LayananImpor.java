package id.simpul.impor.web;

import id.simpul.galat.GalatAplikasi;
import id.simpul.http.Idempotensi;
import id.simpul.http.JawabanDitolak;
import id.simpul.impor.BerkasPerbaikan;
import id.simpul.impor.LaporanImpor;
import id.simpul.impor.MesinImpor;
import id.simpul.impor.Penerap;
import id.simpul.impor.SkemaImpor;
import id.simpul.impor.sumber.Kiriman;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Impor bagi semua layanan: menyimpan badan, menjalankan {@link MesinImpor} dalam satu transaksi, menjawab.
 *
 * <p>{@code uji} dan {@code terapkan} menempuh jalan yang sama; bedanya hanya transaksi {@code uji} dibatalkan.
 */
@ApplicationScoped
public class LayananImpor {
    private static final int TENGGAT_DETIK = 600;

    private final Idempotensi idempotensi;
    private final UriInfo uri;

    public LayananImpor(Idempotensi idempotensi, UriInfo uri) {
        this.idempotensi = idempotensi;
        this.uri = uri;
    }

    /** Menguji atau menerapkan kiriman menurut {@code mode}. */
    public Response impor(PermintaanImpor permintaan, SkemaImpor skema, PembuatPenerap pembuat) {
        boolean uji = uji(permintaan.mode());
        return dengan(permintaan, skema, (kiriman, sidik) -> {
            MesinImpor mesin = new MesinImpor(skema, kiriman, sidik);
            return uji
                    ? Response.ok(cobakan(mesin, sidik, pembuat)).build()
                    : terapkan(permintaan, mesin, sidik, pembuat);
        });
    }

    /** Baris yang akan ditolak, seperti dikirim, ditambah kolom sebab; tidak mengubah apa pun. */
    public Response perbaikan(
            PermintaanImpor permintaan, BentukBerkas bentuk, SkemaImpor skema, PembuatPenerap pembuat) {
        return dengan(permintaan, skema, (kiriman, sidik) -> {
            MesinImpor mesin = new MesinImpor(skema, kiriman, sidik);
            cobakan(mesin, sidik, pembuat);
            BerkasPerbaikan berkas = new BerkasPerbaikan(mesin);
            return bentuk.jawab(skema.nama() + "-perbaikan", berkas::csv, berkas::xlsx);
        });
    }

    private Response terapkan(PermintaanImpor permintaan, MesinImpor mesin, String sidik, PembuatPenerap pembuat) {
        Map<String, String> isi = Map.of("sidik", sidik, "berkas", String.valueOf(permintaan.berkas()));
        return idempotensi.jalankan(permintaan.operasi(), permintaan.kunci(), isi, TENGGAT_DETIK, () -> {
            Penerap penerap = pembuat.buat(sidik, mesin.temuan());
            LaporanImpor laporan = jalankan(mesin, penerap);
            if (!laporan.diterima()) {
                throw new JawabanDitolak(
                        MasalahImpor.jawab(laporan, uri.getRequestUri().getRawPath()));
            }
            Response.ResponseBuilder jawaban = Response.ok(laporan);
            penerap.lokasi().ifPresent(alamat -> jawaban.header(HttpHeaders.LOCATION, alamat.toString()));
            return jawaban.build();
        });
    }

    private static LaporanImpor cobakan(MesinImpor mesin, String sidik, PembuatPenerap pembuat) {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(TENGGAT_DETIK));
        try {
            return jalankan(mesin, pembuat.buat(sidik, mesin.temuan()));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static LaporanImpor jalankan(MesinImpor mesin, Penerap penerap) {
        try {
            return mesin.jalankan(penerap);
        } catch (IOException galat) {
            throw new UncheckedIOException("Berkas sementara impor tidak terbaca", galat);
        }
    }

    private static boolean uji(String mode) {
        if ("uji".equals(mode) || "terapkan".equals(mode)) {
            return "uji".equals(mode);
        }
        throw GalatAplikasi.parameter(
                "mode",
                mode,
                "pilihan",
                "Parameter \"mode\" bernilai \"%s\", harus uji atau terapkan.".formatted(mode));
    }

    private static Response dengan(PermintaanImpor permintaan, SkemaImpor skema, Kerja kerja) {
        String tunggal = permintaan.berkas() == null ? skema.berkas().get(0).nama() : permintaan.berkas();
        try (BerkasSementara berkas =
                        BerkasSementara.simpan(permintaan.badan(), skema.batas().bitaKiriman());
                Kiriman kiriman = Kiriman.buka(berkas.jalur(), tunggal, skema.batas())) {
            return kerja.lakukan(kiriman, berkas.sidik());
        } catch (IOException galat) {
            throw new UncheckedIOException("Berkas sementara impor tidak dapat dipakai", galat);
        }
    }

    /** Pekerjaan atas kiriman yang terbuka. */
    private interface Kerja {
        Response lakukan(Kiriman kiriman, String sidik) throws IOException;
    }
}
