package id.simpul.pelaporan.pemeriksaan;

import id.simpul.http.Parameter;
import id.simpul.pemeriksaan.HasilPemeriksaan;
import id.simpul.pemeriksaan.cetak.BentukSajian;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;

/** Temuan dalam bentuk yang diminta klien. */
@Singleton
class JawabanTemuan {
    private final MencetakTemuan mencetak;

    JawabanTemuan(MencetakTemuan mencetak) {
        this.mencetak = mencetak;
    }

    /** Bentuk yang diminta; ditolak sebelum apa pun dihitung. */
    BentukTemuan bentuk(String format, HttpHeaders kepala) {
        return BentukTemuan.pilih(Parameter.pilihan("format", format, BentukTemuan::dari), kepala);
    }

    Response berkas(HasilPemeriksaan hasil, BentukSajian bentuk, Instant waktu) {
        String nama = "temuan-%s-%s.%s"
                .formatted(
                        hasil.identitas().kota().orElse("laporan").replaceAll("[^A-Za-z0-9]+", "-"),
                        hasil.tahun().map(String::valueOf).orElse("tanpa-tahun"),
                        bentuk.akhiran());
        return Response.ok(mencetak.cetak(hasil, bentuk, waktu))
                .type(bentuk.jenisMedia())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(nama))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
