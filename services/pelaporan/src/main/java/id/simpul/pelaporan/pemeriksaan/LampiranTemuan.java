package id.simpul.pelaporan.pemeriksaan;

import id.simpul.dokumen.model.Bab;
import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.Dokumen;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.PenyusunTabel;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Tabel;
import id.simpul.pelaporan.lkjip.model.Sebutan;
import id.simpul.pelaporan.lkjip.model.TemuanTerpenting;
import id.simpul.pemeriksaan.HasilPemeriksaan;
import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.Temuan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Temuan sebagai lampiran terakhir LKjIP: pembaca mengetahui lebih dahulu yang akan ditemukan pemeriksa. */
public final class LampiranTemuan {
    private static final int PALING_BANYAK = 100;
    private static final int TERPENTING = 3;
    private static final int HURUF_TERBANYAK = 280;

    private LampiranTemuan() {}

    /**
     * Dokumen yang sama dengan satu lampiran lagi, sebelum yang terakhir: persetujuan data tetap penutup, sehalaman dengan
     * asal-usul dokumen.
     */
    public static Dokumen sertakan(Dokumen dokumen, HasilPemeriksaan hasil) {
        List<Bab> lampiran = new ArrayList<>(dokumen.lampiran());
        lampiran.add(Math.max(0, lampiran.size() - 1), new Bab("Hasil Pemeriksaan", isi(hasil), List.of()));
        return new Dokumen(
                dokumen.identitas(), dokumen.jejak(), dokumen.depan(), dokumen.bab(), lampiran, dokumen.tata());
    }

    /** Temuan yang disebut ringkasan sehalaman: kesalahan lebih dahulu, menurut urutan lampirannya. */
    public static TemuanTerpenting terpenting(HasilPemeriksaan hasil) {
        return new TemuanTerpenting(
                hasil.ringkasan().get(Keparahan.KESALAHAN),
                hasil.ringkasan().get(Keparahan.PERINGATAN),
                hasil.temuan().stream()
                        .filter(t -> t.keparahan() != Keparahan.INFO)
                        .sorted(Comparator.comparing(Temuan::keparahan))
                        .limit(TERPENTING)
                        .map(t -> pendek("%s: %s".formatted(t.lokasi(), t.penjelasan())))
                        .toList());
    }

    /** Penjelasan yang mendaftar puluhan baris cukup awalnya; seluruhnya ada di lampiran. */
    private static String pendek(String kalimat) {
        if (kalimat.length() <= HURUF_TERBANYAK) {
            return kalimat;
        }
        return kalimat.substring(0, kalimat.lastIndexOf(' ', HURUF_TERBANYAK)) + " …";
    }

    private static List<Blok> isi(HasilPemeriksaan hasil) {
        List<Temuan> temuan = hasil.temuan().stream()
                .filter(t -> t.keparahan() != Keparahan.INFO)
                .toList();
        Paragraf pengantar = Paragraf.dari(
                "Angka yang diisikan dan angka tercetak dihitung ulang dengan %d kaidah: %d kesalahan, %d peringatan."
                        .formatted(
                                hasil.kaidahDijalankan().size(),
                                hasil.ringkasan().get(Keparahan.KESALAHAN),
                                hasil.ringkasan().get(Keparahan.PERINGATAN)));
        return temuan.isEmpty() ? List.of(pengantar) : List.of(pengantar, tabel(temuan));
    }

    private static Tabel tabel(List<Temuan> temuan) {
        PenyusunTabel tabel = Tabel.susun("hasil_pemeriksaan", "Temuan pemeriksaan")
                .kolom(
                        Kolom.tengah("keparahan", "Keparahan", 8),
                        Kolom.teks("jenis", "Jenis", 11),
                        Kolom.teks("tempat", "Tempat", 36),
                        Kolom.teks("penjelasan", "Penjelasan", 45))
                .melintang();
        temuan.stream()
                .limit(PALING_BANYAK)
                .forEach(t -> tabel.baris(
                        Sel.teks(Sebutan.dari(t.keparahan().name())),
                        Sel.teks(Sebutan.dari(t.aturan())),
                        Sel.teks(t.lokasi()),
                        Sel.teks(t.penjelasan())));
        if (temuan.size() > PALING_BANYAK) {
            tabel.catatan("%d temuan lain tidak dimuat.".formatted(temuan.size() - PALING_BANYAK));
        }
        return tabel.jadi();
    }
}
