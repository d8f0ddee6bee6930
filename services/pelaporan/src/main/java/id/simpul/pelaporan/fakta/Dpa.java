package id.simpul.pelaporan.fakta;

import id.simpul.aturan.anggaran.BarisAnggaran;
import id.simpul.aturan.anggaran.PohonAnggaran;
import id.simpul.aturan.anggaran.Tercetak;
import id.simpul.aturan.nilai.Periksa;
import id.simpul.aturan.nilai.Rupiah;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Satu versi DPA beserta seluruh rinciannya, seperti dikabarkan anggaran. */
public record Dpa(
        String id,
        int tahun,
        String versi,
        String tingkatTerhalus,
        String status,
        boolean berlaku,
        String sumber,
        List<Rincian> rincian,
        List<Cetakan> tercetak,
        Pengesahan pengesahan)
        implements Bertahun, Diperiksa {
    public Dpa {
        rincian = rincian == null ? List.of() : List.copyOf(rincian);
        tercetak = tercetak == null ? List.of() : List.copyOf(tercetak);
    }

    /** Siapa yang mengesahkan ({@code sub}), dan kapan dicatat; bagian yang tidak disebut null. */
    public record Pengesahan(String nomor, String tanggal, String oleh, Instant pada) {}

    /** Satu baris; {@code anggaran} baris yang beranak diabaikan, sebab selalu dijumlahkan dari bagiannya. */
    public record Rincian(
            String id,
            String indukId,
            int urutan,
            String tingkat,
            String kode,
            String uraian,
            BigDecimal anggaran,
            String sumberDana,
            Cetakan tercetak) {}

    /** Angka seperti tercetak di dokumen, disandingkan dan tidak pernah menggantikan hitungan. */
    public record Cetakan(String uraian, BigDecimal anggaran, BigDecimal realisasi, BigDecimal persen) {
        Tercetak keAturan(String bawaan) {
            return new Tercetak(
                    uraian == null || uraian.isBlank() ? bawaan : uraian,
                    anggaran == null ? null : Rupiah.bertanda("tercetak/anggaran", anggaran),
                    realisasi == null ? null : Rupiah.bertanda("tercetak/realisasi", realisasi),
                    persen);
        }
    }

    /** Hanya DPA yang disahkan yang berlaku. */
    public boolean disahkan() {
        return "DISAHKAN".equals(status);
    }

    /** Pohon dengan realisasi dari rekap; setiap tingkat dijumlahkan dari baris terhalusnya. */
    public PohonAnggaran pohon(Map<String, Rupiah> realisasi) {
        Set<String> induk =
                rincian.stream().map(Rincian::indukId).filter(Objects::nonNull).collect(Collectors.toSet());
        List<BarisAnggaran> baris = rincian.stream()
                .map(satu -> baris(satu, !induk.contains(satu.id()), realisasi))
                .toList();
        return PohonAnggaran.susun(
                baris, tercetak.stream().map(satu -> satu.keAturan("jumlah")).toList());
    }

    private static BarisAnggaran baris(Rincian satu, boolean terhalus, Map<String, Rupiah> realisasi) {
        List<Tercetak> tercetak =
                satu.tercetak() == null ? List.of() : List.of(satu.tercetak().keAturan("baris"));
        Rupiah anggaran = terhalus && satu.anggaran() != null ? Rupiah.dari("anggaran", satu.anggaran()) : null;
        return new BarisAnggaran(
                satu.id(),
                satu.indukId(),
                satu.urutan(),
                anggaran,
                terhalus ? realisasi.get(satu.id()) : null,
                tercetak);
    }

    @Override
    public void periksa() {
        Periksa.wajib("id", id);
        pohon(Map.of());
    }
}
