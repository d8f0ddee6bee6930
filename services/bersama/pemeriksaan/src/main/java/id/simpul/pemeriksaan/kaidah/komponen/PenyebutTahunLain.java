package id.simpul.pemeriksaan.kaidah.komponen;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.KunciTahun;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.SusunanKomponen;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Baris;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Penyebut menurut uraiannya berasal dari tahun lain atau dari awal periode, bukan dari tahun realisasinya. */
public final class PenyebutTahunLain extends KaidahBernama {
    private static final Pattern AWAL = Pattern.compile("(kondisi|awal|pangkal)[^.;]{0,40}(awal|periode)|tahun dasar");
    private static final Pattern TAHUN = Pattern.compile("(?<![0-9./-])(20[0-9]{2})(?![0-9-])");

    public PenyebutTahunLain() {
        super("penyebut_tahun_lain", "penyebut berasal dari tahun yang sama dengan pembilangnya", "komponen");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        laporan.komponen().forEach((kunci, baris) -> SusunanKomponen.dari(kunci, baris).penyebut().stream()
                .flatMap(b -> asalLain(kunci, b.teks("uraian")).map(asal -> new Temu(b, asal)).stream())
                .forEach(t -> catat(laporan, kunci, t, temuan)));
    }

    private static Optional<String> asalLain(KunciTahun kunci, String uraian) {
        if (AWAL.matcher(uraian.toLowerCase(Locale.ROOT)).find()) {
            return Optional.of("awal periode");
        }
        Matcher m = TAHUN.matcher(uraian);
        boolean ada = m.find();
        boolean sama = ada && kunci.tahun().startsWith(m.group(1));
        return ada && !sama && !m.find() ? Optional.of("tahun " + lain(uraian)) : Optional.empty();
    }

    private static String lain(String uraian) {
        Matcher m = TAHUN.matcher(uraian);
        return m.find() ? m.group(1) : "";
    }

    private static void catat(Laporan laporan, KunciTahun kunci, Temu t, Penampung temuan) {
        temuan.peringatan(JenisTemuan.PENYEBUT_BERUBAH)
                .di("Penyebut " + laporan.sebut(kunci))
                .teks(t.baris.teks("uraian"), "keadaan tahun " + kunci.tahun())
                .karena("Pembilangnya tahun " + kunci.tahun() + ", sedangkan penyebutnya keadaan " + t.asal
                        + "; persentasenya bukan bagian dari populasi tahun itu.")
                .rujuk(t.baris)
                .simpan();
    }

    private record Temu(Baris baris, String asal) {}
}
