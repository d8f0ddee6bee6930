package id.simpul.realisasi.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Satu bidang yang berbeda di antara dua keadaan.
 *
 * @param pointer JSON Pointer bidang
 * @param disetujui isi di snapshot; null bila belum ada
 * @param sekarang isi sekarang; null bila sudah tidak ada
 */
public record BedaIsi(
        String pointer,

        @Schema(implementation = Object.class, description = "Isi yang disetujui")
        JsonNode disetujui,

        @Schema(implementation = Object.class, description = "Isi sekarang")
        JsonNode sekarang) {

    /** Semua bidang yang berbeda, urut pointer; null, ketiadaan, dan daftar kosong sama, bilangan menurut nilainya. */
    public static List<BedaIsi> antara(JsonNode lama, JsonNode baru) {
        List<BedaIsi> beda = new ArrayList<>();
        telusuri("", lama, baru, beda);
        return beda;
    }

    private static void telusuri(String pointer, JsonNode lama, JsonNode baru, List<BedaIsi> beda) {
        if (lama.isObject() && baru.isObject()) {
            TreeSet<String> nama = new TreeSet<>();
            lama.fieldNames().forEachRemaining(nama::add);
            baru.fieldNames().forEachRemaining(nama::add);
            nama.forEach(satu -> telusuri(pointer + "/" + satu, lama.path(satu), baru.path(satu), beda));
        } else if (lama.isArray() && baru.isArray()) {
            for (int i = 0; i < Math.max(lama.size(), baru.size()); i++) {
                telusuri(pointer + "/" + i, lama.path(i), baru.path(i), beda);
            }
        } else if (!sama(lama, baru)) {
            beda.add(new BedaIsi(pointer, ada(lama) ? lama : null, ada(baru) ? baru : null));
        }
    }

    private static boolean sama(JsonNode lama, JsonNode baru) {
        if (lama.isNumber() && baru.isNumber()) {
            return lama.decimalValue().compareTo(baru.decimalValue()) == 0;
        }
        return (ada(lama) || ada(baru)) ? lama.equals(baru) : true;
    }

    private static boolean ada(JsonNode simpul) {
        return !simpul.isMissingNode() && !simpul.isNull() && !(simpul.isArray() && simpul.isEmpty());
    }
}
