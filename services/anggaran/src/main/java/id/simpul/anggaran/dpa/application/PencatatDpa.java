package id.simpul.anggaran.dpa.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.kejadian.Kejadian;
import id.simpul.kejadian.keluar.PenerbitKejadian;
import id.simpul.kejadian.riwayat.CatatanRiwayat;
import id.simpul.kejadian.riwayat.Riwayat;
import jakarta.enterprise.context.ApplicationScoped;

/** Riwayat dan kejadian setiap perubahan DPA. */
@ApplicationScoped
class PencatatDpa {
    private static final String JENIS = "dpa";
    /** Di bawah batas kejadian 1 MB, menyisakan ruang bagi pengesahan. */
    private static final int BITA_TERBANYAK = 950_000;

    private final Riwayat riwayat;
    private final PenerbitKejadian penerbit;
    private final ObjectMapper json;

    PencatatDpa(Riwayat riwayat, PenerbitKejadian penerbit, ObjectMapper json) {
        this.riwayat = riwayat;
        this.penerbit = penerbit;
        this.json = json;
    }

    /** Mencatat perubahan dan mengabarkan keadaan barunya. */
    void catat(String tindakan, String alasan, KabarDpa sebelum, KabarDpa sesudah) {
        riwayat.catat(new CatatanRiwayat(JENIS, sesudah.id(), tindakan, alasan, sebelum, sesudah));
        kabarkan(sesudah);
    }

    /** Mengabarkan DPA yang sendirinya tidak berubah, misalnya karena digantikan. */
    void kabarkan(KabarDpa kabar) {
        penerbit.terbitkan(new Kejadian(JENIS, kabar.id().toString(), kabar));
    }

    /** DPA sebesar itu tidak dapat dikabarkan dalam satu kejadian, jadi ditolak sebelum tersimpan. */
    void pastikanMuat(Dpa dpa) {
        int bita = bita(KabarDpa.dari(dpa, false));
        if (bita > BITA_TERBANYAK) {
            throw new GalatAplikasi(
                    KodeGalat.BADAN_TERLALU_BESAR,
                    "DPA dengan %d baris terlalu besar (%d bita, paling banyak %d); persingkat uraian atau kurangi baris."
                            .formatted(dpa.rincian().size(), bita, BITA_TERBANYAK));
        }
    }

    private int bita(KabarDpa kabar) {
        try {
            return json.writeValueAsBytes(kabar).length;
        } catch (JsonProcessingException galat) {
            throw new IllegalStateException("DPA tidak dapat dijadikan JSON", galat);
        }
    }
}
