package id.simpul.realisasi.bukti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PengenalJenisTest {
    private static final String TANPA_NAMA = "unggah.tmp";

    @TempDir
    private Path folder;

    @Test
    void documents_are_known_by_what_is_inside() throws IOException {
        assertThat(kenali(BerkasContoh.pdf("a"))).isEqualTo("application/pdf");
        assertThat(kenali(BerkasContoh.zip("[Content_Types].xml", "word/document.xml")))
                .isEqualTo(JenisBerkas.DOCX.jenisMedia());
        assertThat(kenali(BerkasContoh.zip("_rels/.rels", "xl/workbook.xml", "[Content_Types].xml")))
                .isEqualTo(JenisBerkas.XLSX.jenisMedia());
        assertThat(kenali(BerkasContoh.teks("kelurahan,jumlah\nBabura,12\n"))).isEqualTo("text/plain");
    }

    @Test
    void programs_pages_archives_and_documents_with_macros_are_not_evidence() throws IOException {
        for (byte[] isi : new byte[][] {
            BerkasContoh.programWindows(),
            BerkasContoh.programLinux(),
            BerkasContoh.teks("#!/bin/sh\nrm -rf /\n"),
            BerkasContoh.teks("<html><script>alert(1)</script></html>"),
            BerkasContoh.teks("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
            BerkasContoh.zip("a.exe"),
            BerkasContoh.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
            {0x50, 0x4b, 0x03, 0x04, 1, 2, 3}
        }) {
            String jenis = kenali(isi);
            assertThat(JenisBerkas.dari(jenis)).as(jenis).isEmpty();
        }
    }

    @Test
    void a_name_must_carry_the_extension_of_the_content() {
        assertThat(JenisBerkas.PDF.cocok("laporan.PDF")).isTrue();
        assertThat(JenisBerkas.PDF.cocok("laporan.pdf.exe")).isFalse();
        assertThat(JenisBerkas.JPEG.cocok("foto.jpeg")).isTrue();
        assertThat(JenisBerkas.TEKS.cocok("tanpa-ekstensi")).isFalse();
    }

    private String kenali(byte[] isi) throws IOException {
        return new PengenalJenis().kenali(Files.write(folder.resolve(TANPA_NAMA), isi));
    }
}
