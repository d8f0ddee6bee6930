package id.simpul.dokumen;

import id.simpul.dokumen.model.Baris;
import id.simpul.dokumen.model.JenisBaris;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Tabel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Anggaran satu tahun dengan program, kegiatan, dan sub kegiatan; jumlah dihitung dari sub kegiatan. */
final class AnggaranContoh {
    record Pos(String tingkat, String kode, String uraian, BigDecimal anggaran, BigDecimal realisasi) {
        Sel persen() {
            return Sel.persen(
                    anggaran.signum() == 0
                            ? null
                            : realisasi.scaleByPowerOfTen(2).divide(anggaran, 10, RoundingMode.HALF_UP),
                    2);
        }
    }

    private static final List<String[]> MENTAH = baca();

    private AnggaranContoh() {}

    static List<Pos> semua() {
        return MENTAH.stream()
                .map(b -> new Pos(b[0], b[1], b[2], jumlah(b, 3), jumlah(b, 4)))
                .toList();
    }

    static List<Pos> program() {
        return semua().stream().filter(p -> p.tingkat().equals("program")).toList();
    }

    static Pos total() {
        BigDecimal anggaran = program().stream().map(Pos::anggaran).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal realisasi = program().stream().map(Pos::realisasi).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Pos("total", "", "Jumlah", anggaran, realisasi);
    }

    static Tabel tabel(String nama) {
        var susun = Tabel.susun(
                        nama, "Anggaran dan realisasi belanja menurut program, kegiatan, dan sub kegiatan Tahun 2024")
                .kolom(Kolom.teks("kode", "Kode", 18), Kolom.teks("uraian", "Uraian", 38))
                .kolom(Kolom.angka("anggaran", "Anggaran", "Rp", 17), Kolom.angka("realisasi", "Realisasi", "Rp", 16))
                .kolom(Kolom.angka("persen", "Serapan", "%", 10), Kolom.angka("sisa", "Sisa", "Rp", 16))
                .catatan("Jumlah kegiatan dan program dihitung dari sub kegiatan.")
                .sumber("Dokumen pelaksanaan anggaran perubahan dan realisasi per 31 Desember 2024");
        semua().forEach(p -> susun.baris(baris(p)));
        Pos t = total();
        return susun.baris(Baris.total(
                        Sel.teks("Jumlah"),
                        Sel.Keadaan.MENYATU,
                        Sel.rupiah(t.anggaran()),
                        Sel.rupiah(t.realisasi()),
                        t.persen(),
                        Sel.rupiah(t.anggaran().subtract(t.realisasi()))))
                .jadi();
    }

    private static Baris baris(Pos p) {
        int tingkat = List.of("program", "kegiatan", "sub_kegiatan").indexOf(p.tingkat());
        JenisBaris jenis = List.of(JenisBaris.KELOMPOK, JenisBaris.KELOMPOK, JenisBaris.BIASA)
                .get(tingkat);
        Sel realisasi = p.realisasi().signum() == 0 ? Sel.Keadaan.NOL : Sel.rupiah(p.realisasi());
        Sel sisa = Sel.rupiah(p.anggaran().subtract(p.realisasi()));
        List<Sel> sel = List.of(
                Sel.teks(p.kode()), Sel.teks(p.uraian()), Sel.rupiah(p.anggaran()), realisasi, p.persen(), sisa);
        return new Baris(jenis, tingkat, sel);
    }

    private static BigDecimal jumlah(String[] induk, int kolom) {
        return MENTAH.stream()
                .filter(b -> b[0].equals("sub_kegiatan") && (b[1] + ".").startsWith(induk[1] + "."))
                .map(b -> new BigDecimal(b[kolom]))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String[]> baca() {
        try (InputStream masuk = AnggaranContoh.class.getResourceAsStream("/contoh/anggaran.tsv")) {
            String isi = new String(masuk.readAllBytes(), StandardCharsets.UTF_8);
            return isi.lines().map(b -> b.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
