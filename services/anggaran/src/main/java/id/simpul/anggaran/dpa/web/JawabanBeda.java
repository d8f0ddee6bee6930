package id.simpul.anggaran.dpa.web;

import id.simpul.anggaran.dpa.model.BedaDpa;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.anggaran.dpa.model.TingkatRincian;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Perbedaan dua versi anggaran; baris yang sama persis tidak disebut.
 *
 * @param selisih total sesudah dikurangi sebelum
 */
public record JawabanBeda(int tahun, Versi sebelum, Versi sesudah, BigDecimal selisih, List<Baris> data) {

    /** Salah satu dari dua versi. */
    @Schema(name = "VersiBeda")
    public record Versi(UUID id, String versi, BigDecimal total) {
        static Versi dari(Dpa dpa) {
            return new Versi(dpa.id(), dpa.versi().nilai(), dpa.total().nilai());
        }
    }

    /**
     * Satu baris yang berbeda.
     *
     * @param sebelum null bila baris baru
     * @param sesudah null bila baris hilang
     * @param berpindah apakah induknya lain
     * @param selisih anggaran sesudah dikurangi sebelum
     */
    @Schema(name = "BarisBeda")
    public record Baris(
            String kunci,
            TingkatRincian tingkat,
            BedaDpa.NasibBaris keadaan,
            Isi sebelum,
            Isi sesudah,
            boolean berpindah,
            BigDecimal selisih) {

        static Baris dari(BedaDpa.BedaBaris beda) {
            Rincian wakil = beda.wakil();
            return new Baris(
                    wakil.kunci(),
                    wakil.tingkat(),
                    beda.keadaan(),
                    Isi.dari(beda.sebelum(), beda.anggaranSebelum().nilai()),
                    Isi.dari(beda.sesudah(), beda.anggaranSesudah().nilai()),
                    beda.berpindah(),
                    beda.selisih().nilai());
        }
    }

    /** Isi baris di salah satu versi; anggaran adalah jumlah bagiannya. */
    @Schema(name = "IsiBeda")
    public record Isi(UUID rincianId, String kode, String uraian, String sumberDana, BigDecimal anggaran) {
        static Isi dari(Rincian baris, BigDecimal anggaran) {
            return baris == null
                    ? null
                    : new Isi(baris.id(), baris.kode(), baris.uraian(), baris.sumberDana(), anggaran);
        }
    }

    static JawabanBeda dari(BedaDpa beda) {
        return new JawabanBeda(
                beda.sesudah().tahun(),
                Versi.dari(beda.sebelum()),
                Versi.dari(beda.sesudah()),
                beda.sesudah().total().minus(beda.sebelum().total()).nilai(),
                beda.baris().stream().map(Baris::dari).toList());
    }
}
