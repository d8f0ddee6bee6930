package id.simpul.lokal.contoh;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Membekukan LKjIP contoh sebagai pimpinan, sekali; jalan berikutnya memakai pembekuan yang sudah ada. */
final class PembekuanContoh {
    private final KlienApi pimpinan;

    PembekuanContoh(KlienApi pimpinan) {
        this.pimpinan = pimpinan;
    }

    /** Alamat pembekuan yang berlaku. */
    String bekukan(int tahun) {
        String jalur = "/api/pelaporan/v1/lkjip/%d/pembekuan".formatted(tahun);
        if (pimpinan.baca(jalur + "?limit=1").isi().path("data").isEmpty()) {
            ObjectNode badan = KlienApi.JSON.createObjectNode().put("terimaKekurangan", true);
            pimpinan.tulis("POST", jalur, badan, PemuatanPerencanaan.kunciBaru());
        }
        return jalur + "/"
                + pimpinan.baca(jalur + "?limit=1")
                        .isi()
                        .path("data")
                        .path(0)
                        .path("nomor")
                        .asInt();
    }
}
