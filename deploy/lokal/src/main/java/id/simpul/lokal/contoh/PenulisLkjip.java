package id.simpul.lokal.contoh;

import id.simpul.lokal.tumpukan.TumpukanLokal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Menulis LKjIP setiap kota (PDF dan DOCX) ke folder keluaran, diunduh sebagai operator kota itu. */
public final class PenulisLkjip {
    private final TumpukanLokal tumpukan;

    public PenulisLkjip(TumpukanLokal tumpukan) {
        this.tumpukan = tumpukan;
    }

    /** Berkas yang ditulis. */
    public List<Path> tulis() {
        List<Path> berkas = new ArrayList<>();
        for (KotaContoh kota : KotaContoh.semua()) {
            KlienApi operator = new KlienApi(tumpukan.alamatGateway(), tumpukan.token("operator-" + kota.kode()));
            for (String format : List.of("pdf", "docx")) {
                Path tujuan = tumpukan.keluaran()
                        .resolve("lkjip-%s-%d.%s".formatted(kota.kode(), kota.tahunLaporan(), format));
                operator.unduh(
                        "/api/pelaporan/v1/lkjip?tahun=%d&format=%s".formatted(kota.tahunLaporan(), format), tujuan);
                berkas.add(tujuan);
            }
        }
        return berkas;
    }
}
