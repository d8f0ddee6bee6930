package id.simpul.pemeriksaan.cetak;

import id.simpul.dokumen.Perender;
import id.simpul.dokumen.model.AngkaKunci;
import id.simpul.dokumen.model.Bab;
import id.simpul.dokumen.model.Dokumen;
import id.simpul.dokumen.model.Identitas;
import id.simpul.dokumen.model.Jejak;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.Sel;
import id.simpul.pemeriksaan.HasilPemeriksaan;
import id.simpul.pemeriksaan.Keparahan;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Hasil pemeriksaan sebagai dokumen: XLSX untuk disaring dan ditandai, PDF untuk dicetak dan dibawa rapat.
 *
 * <p>PDF memuat {@value #TEMUAN_PDF} temuan terberat saja, sebab ribuan halaman tidak dibaca siapa pun; banyaknya yang
 * tidak dimuat disebut. XLSX memuat semuanya.
 */
public final class SajianDokumen {
    private static final int TEMUAN_PDF = 1_000;
    private static final ZoneId ZONA = ZoneId.of("Asia/Jakarta");

    private final Perender perender = new Perender();

    /**
     * Menulis hasil ke {@code keluaran}; alirannya tidak ditutup.
     *
     * @param waktu saat pemeriksaan, tercetak di halaman terakhir
     */
    public void tulis(HasilPemeriksaan hasil, BentukSajian bentuk, Instant waktu, OutputStream keluaran)
            throws IOException {
        perender.untuk(bentuk.format()).tulis(dokumen(hasil, bentuk, waktu), keluaran);
    }

    private static Dokumen dokumen(HasilPemeriksaan hasil, BentukSajian bentuk, Instant waktu) {
        int batas = bentuk == BentukSajian.PDF ? TEMUAN_PDF : Integer.MAX_VALUE;
        Bab ringkasan = Bab.tunggal(
                "RINGKASAN", angka(hasil), Paragraf.dari(pengantar(hasil, batas)), TabelTemuan.rekap(hasil));
        Bab temuan = new Bab("TEMUAN", TabelTemuan.menurutKeparahan(hasil.temuan(), batas), List.of());
        return new Dokumen(
                identitas(hasil, waktu),
                new Jejak(waktu, ZONA, false, List.of(banyak(hasil))),
                List.of(),
                List.of(ringkasan, temuan),
                List.of());
    }

    private static Identitas identitas(HasilPemeriksaan hasil, Instant waktu) {
        return new Identitas(
                "Hasil Pemeriksaan Laporan Kinerja",
                hasil.identitas().sumber().orElse(""),
                "Perangkat Daerah",
                hasil.identitas().kota().orElse(""),
                hasil.tahun().orElseGet(() -> waktu.atZone(ZONA).getYear()));
    }

    private static AngkaKunci angka(HasilPemeriksaan hasil) {
        return new AngkaKunci(List.of(
                butir(hasil, Keparahan.KESALAHAN, "pasti salah"),
                butir(hasil, Keparahan.PERINGATAN, "patut ditanyakan"),
                butir(hasil, Keparahan.INFO, "catatan")));
    }

    private static AngkaKunci.Butir butir(HasilPemeriksaan hasil, Keparahan keparahan, String arti) {
        return new AngkaKunci.Butir(
                keparahan.name(), Sel.bilangan(hasil.ringkasan().get(keparahan)), arti);
    }

    private static String pengantar(HasilPemeriksaan hasil, int batas) {
        int tersisa = Math.max(0, hasil.temuan().size() - batas);
        return banyak(hasil)
                + " Setiap angka dihitung ulang dari angka lain di laporan yang sama; toleransinya mengikuti desimal yang tercetak."
                + (tersisa == 0
                        ? ""
                        : " Hanya " + batas + " temuan terberat yang dicetak; " + tersisa
                                + " temuan lain ada di bentuk JSON dan XLSX.");
    }

    private static String banyak(HasilPemeriksaan hasil) {
        return "%d baris diperiksa dengan %d kaidah."
                .formatted(hasil.jumlahBaris(), hasil.kaidahDijalankan().size());
    }
}
