package id.simpul.dokumen.docx;

import id.simpul.dokumen.Format;
import id.simpul.dokumen.PerenderDokumen;
import id.simpul.dokumen.berkas.JatiDiriOoxml;
import id.simpul.dokumen.berkas.ZipTetap;
import id.simpul.dokumen.format.FormatIndonesia;
import id.simpul.dokumen.model.Bab;
import id.simpul.dokumen.model.Dokumen;
import id.simpul.dokumen.model.Jejak;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Menulis naskah Word yang masih dapat disunting: gaya judul, medan daftar isi, judul tabel berurut, tabel sungguhan. */
public final class PerenderDocx implements PerenderDokumen {
    @Override
    public Format format() {
        return Format.DOCX;
    }

    @Override
    public void tulis(Dokumen dokumen, OutputStream keluaran) throws IOException {
        try (XWPFDocument word = Bahan.naskah()) {
            Naskah naskah = new Naskah(word, dokumen);
            if (dokumen.selembar()) {
                lembar(naskah);
            } else {
                buku(naskah);
            }
            jejak(naskah);
            naskah.halaman().akhiri();
            JatiDiriOoxml.tetapkan(word.getProperties(), dokumen);
            ByteArrayOutputStream paket = new ByteArrayOutputStream();
            word.write(paket);
            Map<String, byte[]> setelan = Map.of("word/settings.xml", Bahan.baca("settings.xml"));
            ZipTetap.salin(paket.toByteArray(), setelan, keluaran);
        }
    }

    private static void buku(Naskah naskah) {
        Dokumen dokumen = naskah.dokumen();
        SampulDocx.tulis(naskah);
        bab(new PenulisBab(naskah, false), dokumen.depan());
        DaftarDocx.tulis(naskah);
        naskah.halaman().tutupDepan();
        PenulisBab utama = new PenulisBab(naskah, true);
        bab(utama, dokumen.bab());
        dokumen.lampiran().forEach(b -> utama.tulis(b, false));
    }

    private static void lembar(Naskah naskah) {
        naskah.paragraf(
                "SampulPemda", "Pemerintah " + naskah.dokumen().identitas().kota());
        naskah.paragraf("SampulPemda", naskah.dokumen().identitas().instansi());
        bab(new PenulisBab(naskah, false), naskah.dokumen().depan());
    }

    private static void bab(PenulisBab penulis, List<Bab> semua) {
        for (int i = 0; i < semua.size(); i++) {
            penulis.tulis(semua.get(i), i == 0);
        }
    }

    private static void jejak(Naskah naskah) {
        Jejak jejak = naskah.dokumen().jejak();
        String waktu = FormatIndonesia.waktu(jejak.waktu(), jejak.zona());
        naskah.paragraf("CatatanTabel", "Asal-usul dokumen").setSpacingBefore(360);
        naskah.paragraf(
                "CatatanTabel",
                jejak.draf() ? "Draf, belum dibekukan. Data sampai " + waktu + "." : "Dibekukan " + waktu + ".");
        jejak.potret().forEach(p -> naskah.paragraf("Potret", p));
    }
}
