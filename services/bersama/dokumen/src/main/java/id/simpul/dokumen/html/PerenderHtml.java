package id.simpul.dokumen.html;

import id.simpul.dokumen.Format;
import id.simpul.dokumen.PerenderDokumen;
import id.simpul.dokumen.format.FormatIndonesia;
import id.simpul.dokumen.grafik.KanvasSvg;
import id.simpul.dokumen.grafik.Lambang;
import id.simpul.dokumen.model.Dokumen;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Menulis halaman web mandiri (gaya dan gambar di dalamnya, tanpa jaringan), sekaligus bahan cetak PDF. */
public final class PerenderHtml implements PerenderDokumen {
    private final MesinTemplat mesin = new MesinTemplat();
    private final String gayaLayar = MesinTemplat.baca("dasar.css") + MesinTemplat.baca("layar.css");
    private final String gayaCetak = MesinTemplat.baca("dasar.css") + MesinTemplat.baca("cetak.css");

    @Override
    public Format format() {
        return Format.HTML;
    }

    @Override
    public void tulis(Dokumen dokumen, OutputStream keluaran) throws IOException {
        keluaran.write(html(dokumen, false).getBytes(StandardCharsets.UTF_8));
    }

    /** XHTML untuk dicetak: daftar isi bernomor halaman, kepala halaman, dan tempat grafik bagi pelukis PDF. */
    public String untukCetak(Dokumen dokumen) {
        return html(dokumen, true);
    }

    private String html(Dokumen dokumen, boolean cetak) {
        return mesin.dokumen()
                .data("dok", dokumen)
                .data("id", dokumen.identitas())
                .data("jejak", dokumen.jejak())
                .data("susunan", dokumen.susunan())
                .data("depan", BagianTampil.bab(dokumen.depan()))
                .data("bab", BagianTampil.bab(dokumen.bab()))
                .data("lampiran", BagianTampil.bab(dokumen.lampiran()))
                .data(
                        "waktu",
                        FormatIndonesia.waktu(
                                dokumen.jejak().waktu(), dokumen.jejak().zona()))
                .data(
                        "tahunTerbit",
                        dokumen.jejak().waktu().atZone(dokumen.jejak().zona()).getYear())
                .data(
                        "babPertama",
                        dokumen.bab().isEmpty() ? "" : dokumen.bab().get(0).jangkar())
                .data("lambang", KanvasSvg.tulis(Lambang.gambar()))
                .data("gaya", cetak ? gayaCetak : gayaLayar)
                .data("cetak", cetak)
                .data("lembar", dokumen.selembar())
                .data("surat", dokumen.surat())
                .render();
    }
}
