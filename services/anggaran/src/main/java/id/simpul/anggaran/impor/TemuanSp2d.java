package id.simpul.anggaran.impor;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.impor.Keparahan;
import id.simpul.impor.PenampungTemuan;
import id.simpul.impor.TemuanImpor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Menerjemahkan putusan atas sebuah SP2D menjadi temuan di baris dan kolom berkasnya. */
final class TemuanSp2d {
    private static final String BERKAS = "sp2d";
    private static final Pattern BARIS = Pattern.compile("baris/(\\d+)/(\\w+)");

    private final PenampungTemuan temuan;
    private int duplikat;

    TemuanSp2d(PenampungTemuan temuan) {
        this.temuan = temuan;
    }

    int duplikat() {
        return duplikat;
    }

    void sudahAda(BarisUrut baris) {
        String pesan = "SP2D %s sudah tercatat tanggal %s.".formatted(baris.nomorSp2d(), baris.sudah());
        catat(baris, "nomor", baris.nomorSp2d(), "sudah-ada", pesan);
    }

    void kepalaBeda(BarisUrut baris, BarisUrut pertama) {
        String pesan = "SP2D %s bertanggal, berjenis, atau berasal lain dari baris %d."
                .formatted(baris.nomorSp2d(), pertama.nomor());
        catat(baris, "nomor", baris.nomorSp2d(), "kepala-beda", pesan);
    }

    void duplikat(BarisUrut baris, BarisUrut lama) {
        duplikat++;
        String pesan = "SP2D %s sudah disebut di baris %d.".formatted(baris.nomorSp2d(), lama.nomor());
        catat(baris, "nomor", baris.nomorSp2d(), "unik", pesan);
    }

    void catat(KelompokSp2d kelompok, NilaiTidakSah pelanggaran) {
        Matcher letak = BARIS.matcher(pelanggaran.field());
        BarisUrut baris = letak.matches()
                ? kelompok.terbebani().get(Integer.parseInt(letak.group(1)))
                : kelompok.untukKepala(pelanggaran.field());
        String kolom = kolom(letak.matches() ? letak.group(2) : pelanggaran.field());
        if (pelanggaran.aturan().equals("unik")) {
            duplikat++;
        }
        catat(
                baris,
                kolom,
                pelanggaran.nilai(),
                pelanggaran.aturan(),
                pelanggaran.padaField(kolom).pesan());
    }

    private static String kolom(String field) {
        return switch (field) {
            case "rincianId", "baris" -> "kode_sub_kegiatan";
            case "asalId" -> "nomor_asal";
            case "alasanPelampauan" -> "alasan_pelampauan";
            default -> field;
        };
    }

    private void catat(BarisUrut baris, String kolom, String nilai, String aturan, String pesan) {
        temuan.catat(TemuanImpor.dari(
                BERKAS,
                baris.nomor(),
                kolom,
                nilai,
                aturan,
                Keparahan.KESALAHAN,
                "%s baris %d: %s".formatted(BERKAS, baris.nomor(), pesan)));
    }
}
