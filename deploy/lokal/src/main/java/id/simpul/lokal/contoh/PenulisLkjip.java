package id.simpul.lokal.contoh;

import id.simpul.lokal.tumpukan.TumpukanLokal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Membekukan LKjIP setiap kota, lalu menulis berkas bekunya ke folder keluaran. */
public final class PenulisLkjip {
    private static final List<String> BERKAS = List.of("lkjip.pdf", "lkjip.docx", "lkjip.xlsx", "ringkasan.pdf");

    private final TumpukanLokal tumpukan;

    public PenulisLkjip(TumpukanLokal tumpukan) {
        this.tumpukan = tumpukan;
    }

    /** Berkas yang ditulis. */
    public List<Path> tulis() {
        List<Path> berkas = new ArrayList<>();
        for (KotaContoh kota : KotaContoh.semua()) {
            KlienApi pimpinan = new KlienApi(tumpukan.alamatGateway(), tumpukan.token("pimpinan-" + kota.kode()));
            String beku = new PembekuanContoh(pimpinan).bekukan(kota.tahunLaporan());
            for (String nama : BERKAS) {
                Path tujuan = tumpukan.keluaran().resolve(nama(kota, nama));
                pimpinan.unduh("%s/berkas/%s".formatted(beku, nama), tujuan);
                berkas.add(tujuan);
            }
        }
        return berkas;
    }

    /** {@code lkjip.pdf} menjadi {@code lkjip-medan-2024.pdf}. */
    private static String nama(KotaContoh kota, String berkas) {
        int titik = berkas.indexOf('.');
        return "%s-%s-%d%s"
                .formatted(berkas.substring(0, titik), kota.kode(), kota.tahunLaporan(), berkas.substring(titik));
    }
}
