package id.simpul.anggaran.dpa.web;

import id.simpul.anggaran.dpa.model.BedaDpa;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.JenisPergeseran;
import id.simpul.anggaran.dpa.model.PenyetujuPergeseran;
import id.simpul.anggaran.dpa.model.Pergeseran;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Yang digeser sebuah versi anggaran, dan siapa yang menyetujuinya menurut jenisnya.
 *
 * @param asal versi yang digeser; null bila belum ada
 * @param penyetuju yang tertinggi di antara bagiannya; null bila belum ada yang digeser
 * @param adaBelumDiatur ada bagian yang penyetujunya tidak diatur dan harus ditanyakan kepada PPKD
 * @param nilai rupiah yang bergeser di semua tingkat
 * @param selisihTotal nol bagi pergeseran; selain itu perubahan APBD
 * @param data besarnya menurut jenis, dari yang terkasar
 * @param baris baris terhalus yang anggarannya berubah
 */
public record JawabanPergeseran(
        UUID dpaId,
        String versi,
        JawabanBeda.Versi asal,
        PenyetujuPergeseran penyetuju,
        boolean adaBelumDiatur,
        BigDecimal nilai,
        BigDecimal selisihTotal,
        List<Bagian> data,
        List<JawabanBeda.Baris> baris) {
    static final String DASAR = "Permendagri 77/2020; ATURAN 6.2";

    private static final Map<PenyetujuPergeseran, String> ARTI = Map.of(
            PenyetujuPergeseran.BELUM_DIATUR, "tidak diatur; tanyakan kepada PPKD",
            PenyetujuPergeseran.PPKD_ATAU_PA, "PPKD, atau PA/KPA bila didelegasikan",
            PenyetujuPergeseran.PPKD, "pejabat pengelola keuangan daerah (PPKD)",
            PenyetujuPergeseran.SEKRETARIS_DAERAH, "sekretaris daerah",
            PenyetujuPergeseran.PERUBAHAN_APBD, "mengubah APBD: menunggu Perda perubahan APBD");

    /** Satu jenis pergeseran. */
    @Schema(name = "BagianPergeseran")
    public record Bagian(
            JenisPergeseran jenis,
            BigDecimal nilai,
            PenyetujuPergeseran penyetuju,
            String artiPenyetuju,
            String dasar) {
        static Bagian dari(Pergeseran.Bagian bagian) {
            PenyetujuPergeseran penyetuju = bagian.jenis().penyetuju();
            return new Bagian(bagian.jenis(), bagian.nilai().nilai(), penyetuju, ARTI.get(penyetuju), DASAR);
        }
    }

    /** Ringkasan di kepala DPA. */
    @Schema(name = "RingkasanPergeseran")
    public record Ringkas(PenyetujuPergeseran penyetuju, String artiPenyetuju, BigDecimal nilai, List<String> jenis) {}

    static Ringkas ringkas(Dpa asal, Dpa dpa) {
        if (asal == null) {
            return null;
        }
        Pergeseran pergeseran = Pergeseran.antara(asal, dpa);
        return new Ringkas(
                pergeseran.penyetuju(),
                ARTI.get(pergeseran.penyetuju()),
                pergeseran.nilai().nilai(),
                pergeseran.bagian().stream().map(satu -> satu.jenis().name()).toList());
    }

    static JawabanPergeseran dari(Dpa asal, Dpa dpa) {
        if (asal == null) {
            return tanpaAsal(dpa);
        }
        Pergeseran pergeseran = Pergeseran.antara(asal, dpa);
        return new JawabanPergeseran(
                dpa.id(),
                dpa.versi().nilai(),
                JawabanBeda.Versi.dari(asal),
                pergeseran.penyetuju(),
                pergeseran.adaBelumDiatur(),
                pergeseran.nilai().nilai(),
                pergeseran.selisihTotal().nilai(),
                pergeseran.bagian().stream().map(Bagian::dari).toList(),
                BedaDpa.antara(asal, dpa).baris().stream()
                        .filter(satu -> terhalus(asal, dpa, satu))
                        .map(JawabanBeda.Baris::dari)
                        .toList());
    }

    private static JawabanPergeseran tanpaAsal(Dpa dpa) {
        return new JawabanPergeseran(
                dpa.id(),
                dpa.versi().nilai(),
                null,
                null,
                false,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                List.of(),
                List.of());
    }

    private static boolean terhalus(Dpa asal, Dpa dpa, BedaDpa.BedaBaris satu) {
        return satu.sesudah() == null ? asal.terhalus(satu.sebelum()) : dpa.terhalus(satu.sesudah());
    }
}
