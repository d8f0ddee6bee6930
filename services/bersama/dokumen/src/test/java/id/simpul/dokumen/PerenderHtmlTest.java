package id.simpul.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.dokumen.model.Bab;
import id.simpul.dokumen.model.Kekosongan;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.Potongan;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Tabel;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PerenderHtmlTest {
    private static final String JAHAT = "<script>alert('x')</script> & \"{id}\"";
    private static final String AMAN = "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;{id}&quot;";

    @Test
    void everything_written_by_people_is_escaped() {
        String html = html(Bab.tunggal(
                JAHAT,
                Paragraf.dari(JAHAT),
                Paragraf.dari(Potongan.tebal(JAHAT)),
                new Kekosongan(JAHAT, JAHAT, JAHAT),
                Tabel.susun("t", JAHAT)
                        .kolom(Kolom.teks("a", JAHAT, 1))
                        .baris(Sel.teks(JAHAT))
                        .sumber(JAHAT)
                        .catatan(JAHAT)
                        .jadi()));
        assertThat(html).doesNotContain("<script").contains("<p class=\"paragraf\">" + AMAN + "</p>");
    }

    @Test
    void the_page_stands_alone_and_is_indonesian() {
        String html = new String(BacaHasil.bita(Format.HTML, DokumenContoh.beku()), StandardCharsets.UTF_8);
        assertThat(html)
                .contains("lang=\"id-ID\"")
                .contains("<a href=\"#j-sub-3-1\"><span class=\"nomor\">3.1</span> Metode Pengukuran</a>")
                .contains("<a class=\"rujukan\" href=\"#j-tabel-3-1\">Tabel 3.1</a>")
                .contains("<svg ", "111.940.778.595", "84,32")
                .doesNotContain("<link", "src=", "url(")
                .doesNotContain("DRAF<")
                .doesNotContain("class=\"draf\"");
    }

    @Test
    void a_draft_says_so() {
        String html = new String(BacaHasil.bita(Format.HTML, DokumenContoh.draf()), StandardCharsets.UTF_8);
        assertThat(html).contains("class=\"draf\"").contains("Draf, belum dibekukan.");
    }

    private static String html(Bab bab) {
        return new String(BacaHasil.bita(Format.HTML, DokumenContoh.kecil(bab)), StandardCharsets.UTF_8);
    }
}
