package id.simpul.aturan.capaian;

import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.Periksa;
import id.simpul.aturan.nilai.Satuan;
import java.util.List;

/** Realisasi seperti dilaporkan: satu nilai, pembilang dan penyebut, atau komponen-komponen. */
public sealed interface Realisasi {

    /** Nilai jadi dalam satuan indikator; hanya bila bagian-bagiannya tidak tercetak. */
    record Nilai(NilaiKinerja nilai) implements Realisasi {
        public Nilai {
            Periksa.wajib("realisasi", nilai);
        }

        @Override
        public RealisasiTerhitung hitung(Satuan satuan) {
            return HitungRealisasi.nilai(nilai);
        }
    }

    /** Pembilang dan penyebut. */
    record Rasio(NilaiKinerja pembilang, NilaiKinerja penyebut) implements Realisasi {
        public Rasio {
            Periksa.wajib("pembilang", pembilang);
            Periksa.wajib("penyebut", penyebut);
        }

        @Override
        public RealisasiTerhitung hitung(Satuan satuan) {
            return HitungRealisasi.rasio(pembilang, penyebut, satuan);
        }
    }

    /**
     * Komponen; yang dihitung dijumlahkan per peran.
     *
     * @param penyebut penyebut di luar komponen; {@code null} bila penyebut ada di antara komponen atau memang tidak ada
     */
    record DariKomponen(List<Komponen> komponen, NilaiKinerja penyebut) implements Realisasi {
        public DariKomponen {
            komponen = Periksa.daftar("komponen", komponen);
            boolean adaPenyebut = komponen.stream().anyMatch(satu -> satu.peran() == PeranKomponen.PENYEBUT);
            Periksa.syarat(
                    "penyebut",
                    adaPenyebut && penyebut != null,
                    ganda -> !ganda,
                    "ganda",
                    "penyebut tertulis sendiri dan juga sebagai komponen, pilih satu");
        }

        @Override
        public RealisasiTerhitung hitung(Satuan satuan) {
            return HitungRealisasi.komponen(this, satuan);
        }
    }

    static Realisasi nilai(NilaiKinerja nilai) {
        return new Nilai(nilai);
    }

    static Realisasi rasio(NilaiKinerja pembilang, NilaiKinerja penyebut) {
        return new Rasio(pembilang, penyebut);
    }

    static Realisasi komponen(List<Komponen> komponen) {
        return new DariKomponen(komponen, null);
    }

    static Realisasi komponen(List<Komponen> komponen, NilaiKinerja penyebut) {
        return new DariKomponen(komponen, penyebut);
    }

    /** Realisasi dalam satuan indikator: rasio dikali 100 bila satuannya persen, selain itu dikali 1. */
    RealisasiTerhitung hitung(Satuan satuan);
}
