package id.simpul.anggaran.impor;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.anggaran.sp2d.model.AturanBentuk;
import id.simpul.anggaran.sp2d.model.JenisSp2d;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.impor.BarisImpor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Membaca satu baris ekspor SP2D; sel yang tidak terbaca menolak barisnya. */
final class BarisEksporSp2d {
    private final Dpa dpa;
    private final LocalDate hariIni;
    private final PencariBaris pencari;
    private final PencatatAsing asing;

    BarisEksporSp2d(Dpa dpa, LocalDate hariIni, PencariBaris pencari, PencatatAsing asing) {
        this.dpa = dpa;
        this.hariIni = hariIni;
        this.pencari = pencari;
        this.asing = asing;
    }

    /** Isi satu baris; bagian yang ditolak null. */
    record Isi(String nomor, JenisSp2d jenis, LocalDate tanggal, BigDecimal nilai, Rincian terbebani) {}

    Isi baca(BarisImpor baris) {
        String nomor = nomor(baris);
        return new Isi(nomor, jenis(baris, nomor), tanggal(baris), nilai(baris), terbebani(baris));
    }

    private static String nomor(BarisImpor baris) {
        String nomor = KolomEkspor.teks(baris, KolomEkspor.NOMOR_SP2D);
        if (nomor == null) {
            baris.tolak("nomor", "wajib", "kolom \"nomor\" wajib diisi.");
        }
        return nomor;
    }

    private static JenisSp2d jenis(BarisImpor baris, String nomor) {
        String teks = KolomEkspor.teks(baris, KolomEkspor.JENIS_SP2D);
        JenisSp2d jenis = JenisEkspor.baca(teks, nomor);
        if (jenis == null) {
            String sebut = teks == null ? "tidak ada" : "\"" + teks + "\"";
            baris.tolak(
                    KolomEkspor.terisi(baris, KolomEkspor.JENIS_SP2D),
                    "dikenal",
                    "jenis SP2D %s; pilih UP, GU, TU, LS, GU_NIHIL, TU_NIHIL, atau PENGEMBALIAN.".formatted(sebut));
        }
        return jenis;
    }

    private LocalDate tanggal(BarisImpor baris) {
        LocalDate tanggal = KolomEkspor.TANGGAL.stream()
                .flatMap(nama -> baris.tanggal(nama).stream())
                .findFirst()
                .orElse(null);
        String kolom = KolomEkspor.terisi(baris, KolomEkspor.TANGGAL);
        if (tanggal == null && !baris.cacat()) {
            baris.tolak(kolom, "wajib", "tanggal wajib diisi.");
        } else if (tanggal != null) {
            Optional<NilaiTidakSah> pelanggaran = AturanBentuk.tanggal(tanggal, dpa.tahun(), hariIni);
            pelanggaran.ifPresent(satu -> baris.tolak(kolom, satu.aturan(), satu.pesan()));
        }
        return tanggal;
    }

    private static BigDecimal nilai(BarisImpor baris) {
        BigDecimal nilai = KolomEkspor.uang(baris, KolomEkspor.NILAI);
        if (nilai == null && !baris.cacat()) {
            baris.tolak(KolomEkspor.terisi(baris, KolomEkspor.NILAI), "wajib", "nilai wajib diisi.");
        } else if (nilai != null && nilai.signum() <= 0) {
            baris.tolak(
                    KolomEkspor.terisi(baris, KolomEkspor.NILAI),
                    "positif",
                    "nilai %s harus lebih besar dari nol; setoran kembali berjenis PENGEMBALIAN."
                            .formatted(nilai.toPlainString()));
        }
        return nilai;
    }

    private Rincian terbebani(BarisImpor baris) {
        LetakEkspor letak = LetakEkspor.dari(baris);
        if (letak.kosong()) {
            return null;
        }
        List<Rincian> calon = pencari.cari(letak);
        if (calon.size() == 1) {
            return calon.get(0);
        }
        pencari.tolak(baris, letak, calon, asing);
        return null;
    }
}
