package id.simpul.dokumen;

import id.simpul.dokumen.model.Bab;
import id.simpul.dokumen.model.Dokumen;
import id.simpul.dokumen.model.Identitas;
import id.simpul.dokumen.model.Jejak;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Laporan kinerja seukuran sesungguhnya, angkanya dari laporan terbit; teksnya contoh. */
final class DokumenContoh {
    private static final String SIDIK = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private DokumenContoh() {}

    static Dokumen draf() {
        return buat(true);
    }

    static Dokumen beku() {
        return buat(false);
    }

    static Dokumen kecil(Bab... bab) {
        return new Dokumen(identitas(), jejak(false), List.of(), List.of(bab), List.of());
    }

    private static Dokumen buat(boolean draf) {
        return new Dokumen(
                identitas(),
                jejak(draf),
                List.of(DepanContoh.pernyataan(), DepanContoh.pengantar(), DepanContoh.ikhtisar()),
                List.of(
                        BabAwalContoh.bab1(),
                        BabAwalContoh.bab2(),
                        BabAkuntabilitasContoh.bab3(),
                        BabAkhirContoh.bab4()),
                BabAkhirContoh.lampiran());
    }

    private static Identitas identitas() {
        return new Identitas("Laporan Kinerja Instansi Pemerintah", "(LKjIP)", "Dinas Sosial", "Kota Medan", 2024);
    }

    private static Jejak jejak(boolean draf) {
        return new Jejak(
                Instant.parse("2025-01-31T09:05:00Z"),
                ZoneId.of("Asia/Jakarta"),
                draf,
                List.of("Potret capaian 2024: 0192f0c4-7c1e-7b52-9a53-1f2f6f6a0c11", "SHA-256 " + SIDIK));
    }
}
