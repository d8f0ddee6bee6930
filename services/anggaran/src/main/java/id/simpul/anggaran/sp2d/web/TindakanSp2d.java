package id.simpul.anggaran.sp2d.web;

import id.simpul.anggaran.dpa.application.Tindakan;
import id.simpul.anggaran.dpa.application.TindakanPeran;
import id.simpul.anggaran.sp2d.application.MembacaSp2d;
import id.simpul.anggaran.sp2d.model.JenisSp2d;
import id.simpul.anggaran.sp2d.model.Sp2d;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Yang masih dapat dilakukan atas sebuah SP2D; keduanya lewat {@code POST /sp2d} yang menyebut {@code asalId}. */
@ApplicationScoped
class TindakanSp2d {
    private static final String OPERASI = "buatSp2d";

    private final TindakanPeran peran;
    private final MembacaSp2d membaca;

    TindakanSp2d(TindakanPeran peran, MembacaSp2d membaca) {
        this.peran = peran;
        this.membaca = membaca;
    }

    List<Tindakan> untuk(Sp2d sp2d) {
        return List.of(
                peran.susun("kembalikan", OPERASI, alasanTidakKembali(sp2d)),
                peran.susun("pertanggungjawabkan", OPERASI, alasanTidakNihil(sp2d)));
    }

    private static Optional<String> alasanTidakKembali(Sp2d sp2d) {
        if (sp2d.jenis() == JenisSp2d.PENGEMBALIAN) {
            return Optional.of("Ini sudah pengembalian.");
        }
        return sp2d.baris().isEmpty()
                ? Optional.of(
                        "Uang muka tidak dibebankan ke baris anggaran, jadi tidak ada realisasi yang dikembalikan.")
                : Optional.empty();
    }

    private Optional<String> alasanTidakNihil(Sp2d sp2d) {
        if (sp2d.jenis() != JenisSp2d.TU || !sp2d.baris().isEmpty()) {
            return Optional.of("Hanya TU yang masih uang muka yang dipertanggungjawabkan dengan TU_NIHIL.");
        }
        return membaca.sudahNihil(sp2d) ? Optional.of("TU ini sudah dipertanggungjawabkan.") : Optional.empty();
    }
}
