package id.simpul.realisasi.spm.model;

import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Rupiah;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Aturan isian SPM di luar bentuk bidangnya; pelanggaran pertama melempar {@link NilaiTidakSah}. */
public final class PemeriksaSpm {
    private PemeriksaSpm() {}

    /**
     * Memeriksa isian satu layanan.
     *
     * @param sasaranSebelumnya sasaran triwulan sebelumnya di tahun yang sama; null bila belum ada
     */
    public static void periksa(LayananSosial layanan, IsianSpm isian, BigDecimal sasaranSebelumnya) {
        orang("sasaran", isian.sasaran());
        orang("terlayani", isian.terlayani());
        sasaran(isian, sasaranSebelumnya);
        mutu(layanan, isian.mutu());
        uang(isian);
    }

    private static void orang(String field, BigDecimal jumlah) {
        NilaiKinerja.dari(field, jumlah);
        if (jumlah != null && jumlah.stripTrailingZeros().scale() > 0) {
            throw new NilaiTidakSah(field, "bulat", jumlah, "jumlah orang harus bilangan bulat");
        }
    }

    private static void sasaran(IsianSpm isian, BigDecimal sebelumnya) {
        if (isian.sasaran() != null && isian.sasaran().signum() > 0) {
            wajib("sumberSasaran", isian.sumberSasaran(), "data asal jumlah yang harus dilayani");
            wajib("tanggalSasaran", isian.tanggalSasaran(), "tanggal potong data sasaran");
        }
        boolean berubah = sebelumnya != null
                && (isian.sasaran() == null || isian.sasaran().compareTo(sebelumnya) != 0);
        if (berubah) {
            wajib(
                    "alasanSasaranBerubah",
                    isian.alasanSasaranBerubah(),
                    "sasaran ditetapkan sekali setahun, sebelumnya " + sebelumnya.toPlainString());
        }
    }

    private static void mutu(LayananSosial layanan, List<IsianMutu> mutu) {
        Set<String> nama = new HashSet<>();
        for (int i = 0; i < mutu.size(); i++) {
            IsianMutu butir = mutu.get(i);
            String letak = "mutu/" + i + "/";
            NilaiKinerja.dari(letak + "dibutuhkan", butir.dibutuhkan());
            NilaiKinerja.dari(letak + "terpenuhi", butir.terpenuhi());
            bantuan(layanan, butir, letak);
            if (!nama.add(butir.jenis() + "|" + butir.nama().strip())) {
                throw new NilaiTidakSah(letak + "nama", "unik", butir.nama(), "setiap butir mutu disebut satu kali");
            }
        }
    }

    private static void bantuan(LayananSosial layanan, IsianMutu butir, String letak) {
        if (butir.jenis() == IsianMutu.JenisMutu.BARANG_JASA) {
            wajib(letak + "bantuan", butir.bantuan(), "jenis bantuan resmi butir barang atau jasa");
        }
        if (butir.bantuan() != null && !butir.bantuan().untuk(layanan)) {
            throw new NilaiTidakSah(
                    letak + "bantuan", "dikenal", butir.bantuan(), "bukan bantuan untuk " + layanan.kode());
        }
    }

    private static void uang(IsianSpm isian) {
        if (isian.anggaran() != null) {
            Rupiah.dari("anggaran", isian.anggaran());
        }
        if (isian.realisasiAnggaran() == null) {
            return;
        }
        Rupiah realisasi = Rupiah.dari("realisasiAnggaran", isian.realisasiAnggaran());
        wajib("anggaran", isian.anggaran(), "realisasi anggaran memerlukan anggarannya");
        Rupiah lebih = realisasi.minus(Rupiah.dari("anggaran", isian.anggaran()));
        if (!lebih.negatif() && !lebih.nol()) {
            throw new NilaiTidakSah(
                    "realisasiAnggaran",
                    "melebihi-anggaran",
                    isian.realisasiAnggaran(),
                    "melebihi anggaran sebesar " + lebih);
        }
    }

    private static void wajib(String field, Object nilai, String syarat) {
        if (nilai == null || nilai.toString().isBlank()) {
            throw new NilaiTidakSah(field, "wajib", null, syarat);
        }
    }
}
