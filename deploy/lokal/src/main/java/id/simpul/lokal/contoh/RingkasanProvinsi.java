package id.simpul.lokal.contoh;

import com.fasterxml.jackson.databind.JsonNode;
import id.simpul.lokal.tumpukan.TumpukanLokal;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tabel capaian dan serapan seperti diterima agregator provinsi. */
public final class RingkasanProvinsi {
    private static final String JALUR = "/api/agregat/v1";
    private static final int LEBAR_NAMA = 60;

    private final TumpukanLokal tumpukan;

    public RingkasanProvinsi(TumpukanLokal tumpukan) {
        this.tumpukan = tumpukan;
    }

    /** Baris-baris siap cetak. */
    public List<String> baris() {
        KlienApi provinsi = new KlienApi(tumpukan.alamatGateway(), tumpukan.token("agregator-provinsi"));
        List<String> hasil = new ArrayList<>();
        hasil.add("Capaian seperti diterima agregator provinsi (hanya yang DISETUJUI)");
        hasil.add(capaian("Kota", "Tahun", "Indikator", "Realisasi", "Capaian", "Predikat"));
        for (KotaContoh kota : KotaContoh.semua()) {
            String saringan = "?tahun=%d&kota=%s".formatted(kota.tahunLaporan(), kota.kode());
            for (JsonNode satu :
                    provinsi.baca(JALUR + "/capaian" + saringan).isi().path("data")) {
                hasil.add(capaian(
                        satu.path("kota").asText(),
                        String.valueOf(kota.tahunLaporan()),
                        satu.path("nama").asText(),
                        desimal(satu.path("realisasi")),
                        desimal(satu.path("capaian")),
                        satu.path("predikat").asText("–")));
            }
        }
        hasil.add("");
        hasil.add("Serapan anggaran");
        hasil.add(serapan("Kota", "Tahun", "Anggaran (Rp)", "Realisasi (Rp)", "Serapan"));
        for (KotaContoh kota : KotaContoh.semua()) {
            String saringan = "?tahun=%d&kota=%s".formatted(kota.tahunLaporan(), kota.kode());
            for (JsonNode satu :
                    provinsi.baca(JALUR + "/serapan" + saringan).isi().path("data")) {
                hasil.add(serapan(
                        satu.path("kota").asText(),
                        String.valueOf(kota.tahunLaporan()),
                        bulat(satu.path("anggaran")),
                        bulat(satu.path("realisasi")),
                        desimal(satu.path("persen")) + " %"));
            }
        }
        return hasil;
    }

    private static String capaian(
            String kota, String tahun, String nama, String realisasi, String nilai, String predikat) {
        String pendek = nama.length() <= LEBAR_NAMA ? nama : nama.substring(0, LEBAR_NAMA - 1) + "…";
        return "%-10s %-5s %-60s %10s %9s  %s".formatted(kota, tahun, pendek, realisasi, nilai, predikat);
    }

    private static String serapan(String kota, String tahun, String anggaran, String realisasi, String persen) {
        return "%-10s %-5s %20s %20s %10s".formatted(kota, tahun, anggaran, realisasi, persen);
    }

    private static String desimal(JsonNode angka) {
        return angka.isNumber() ? bentuk("#,##0.00").format(angka.decimalValue()) : "–";
    }

    private static String bulat(JsonNode angka) {
        BigDecimal nilai = angka.isNumber() ? angka.decimalValue() : null;
        return nilai == null ? "–" : bentuk("#,##0").format(nilai);
    }

    private static DecimalFormat bentuk(String pola) {
        return new DecimalFormat(pola, DecimalFormatSymbols.getInstance(new Locale("id", "ID")));
    }
}
