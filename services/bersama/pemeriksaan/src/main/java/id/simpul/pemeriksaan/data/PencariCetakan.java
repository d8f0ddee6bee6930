package id.simpul.pemeriksaan.data;

import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import id.simpul.pemeriksaan.paket.Tabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mengumpulkan semua cetakan target, realisasi, capaian, dan predikat: realisasi.csv, perbandingan.csv,
 * serta tabel lain yang berkolom {@code indikator_kode}.
 */
final class PencariCetakan {
    private static final Pattern BERTAHUN = Pattern.compile("(target|realisasi)_((?:19|20)[0-9]{2})");

    private PencariCetakan() {}

    static List<CetakanCapaian> cari(Laporan laporan) {
        List<CetakanCapaian> hasil = new ArrayList<>();
        laporan.realisasi().forEach((kunci, baris) -> baris.forEach(b -> hasil.add(dariRealisasi(laporan, kunci, b))));
        laporan.paket().tabel("perbandingan").ifPresent(t -> dariTabel(laporan, t, hasil));
        for (Tabel t : laporan.lainnya()) {
            if (t.punya("indikator_kode") && t.kolom().stream().anyMatch(k -> k.startsWith("capaian"))) {
                dariTabel(laporan, t, hasil);
            }
        }
        return List.copyOf(hasil);
    }

    private static CetakanCapaian dariRealisasi(Laporan laporan, KunciTahun kunci, Baris b) {
        Optional<Angka> realisasi = b.angka("realisasi");
        return new CetakanCapaian(
                kunci,
                laporan.targetAngka(kunci),
                realisasi.isPresent() ? realisasi : laporan.realisasiAngka(kunci),
                b.angka("capaian_tercetak"),
                b.teks("predikat_tercetak"),
                b);
    }

    private static void dariTabel(Laporan laporan, Tabel t, List<CetakanCapaian> hasil) {
        String tahunDokumen = laporan.tahun().laporan().map(String::valueOf).orElse("");
        String kolomTahun = t.punya("tahun") ? "tahun" : "";
        for (Baris b : t.baris()) {
            if (!b.terisi("indikator_kode")) {
                continue;
            }
            String tahun = kolomTahun.isEmpty() ? tahunDokumen : b.teks(kolomTahun);
            KunciTahun kunci = new KunciTahun(b.teks("indikator_kode"), tahun);
            hasil.add(new CetakanCapaian(
                    kunci,
                    angka(t, b, "target", tahun),
                    angka(t, b, "realisasi", tahun),
                    berawalan(t, b, "capaian").flatMap(b::angka),
                    berawalan(t, b, "predikat")
                            .or(() -> berawalan(t, b, "kategori"))
                            .map(b::teks)
                            .orElse(""),
                    b));
            tahunLain(t, b, tahun, hasil);
        }
    }

    /** Realisasi tahun-tahun sebelumnya yang dicetak di baris yang sama. */
    private static void tahunLain(Tabel t, Baris b, String tahun, List<CetakanCapaian> hasil) {
        for (String k : t.kolom()) {
            Matcher m = BERTAHUN.matcher(k);
            if (m.matches()
                    && m.group(1).equals("realisasi")
                    && !m.group(2).equals(tahun)
                    && b.angka(k).isPresent()) {
                KunciTahun kunci = new KunciTahun(b.teks("indikator_kode"), m.group(2));
                hasil.add(new CetakanCapaian(kunci, Optional.empty(), b.angka(k), Optional.empty(), "", b));
            }
        }
    }

    /** Kolom bertahun yang sesuai, atau kolom tanpa tahun ({@code target}, {@code target_persen}). */
    private static Optional<Angka> angka(Tabel t, Baris b, String awalan, String tahun) {
        for (String k : t.kolom()) {
            Matcher m = BERTAHUN.matcher(k);
            boolean tepat =
                    m.matches() && m.group(1).equals(awalan) && m.group(2).equals(tahun);
            if (tepat || k.equals(awalan) || k.equals(awalan + "_persen")) {
                return b.angka(k);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> berawalan(Tabel t, Baris b, String awalan) {
        return t.kolom().stream()
                .filter(k -> k.startsWith(awalan) && b.terisi(k))
                .findFirst();
    }
}
