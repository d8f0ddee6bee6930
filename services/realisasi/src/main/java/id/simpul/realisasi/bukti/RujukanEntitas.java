package id.simpul.realisasi.bukti;

import id.simpul.galat.GalatAplikasi;
import id.simpul.realisasi.parameter.BacaParameter;
import java.util.Arrays;
import java.util.UUID;

/** Isian mana yang disertai bukti. */
record RujukanEntitas(EntitasBukti entitas, UUID id) {

    /** Dari bidang formulir; jenis tak dikenal 422, id yang bukan UUID berarti isiannya tidak ada. */
    static RujukanEntitas dari(BidangUnggahan bidang) {
        if (bidang.entitas() == null) {
            throw salah("/entitas", null, "wajib diisi");
        }
        EntitasBukti entitas = Arrays.stream(EntitasBukti.values())
                .filter(satu -> satu.name().equals(bidang.entitas()))
                .findFirst()
                .orElseThrow(() -> salah("/entitas", bidang.entitas(), "pilih REALISASI, KELUARAN, atau SPM"));
        if (bidang.entitasId() == null) {
            throw salah("/entitasId", null, "wajib diisi");
        }
        return new RujukanEntitas(entitas, BacaParameter.id(entitas.name(), bidang.entitasId()));
    }

    private static GalatAplikasi salah(String pointer, String nilai, String syarat) {
        return GalatAplikasi.validasi(
                pointer,
                nilai,
                nilai == null ? "wajib" : "dikenal",
                "Bidang \"%s\" %s%s.".formatted(pointer, nilai == null ? "" : "bernilai \"" + nilai + "\", ", syarat));
    }
}
