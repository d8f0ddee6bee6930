package id.simpul.kejadian;

import id.simpul.kejadian.besar.BentukRekaman;
import java.util.regex.Pattern;

/**
 * Fakta yang dikabarkan kepada layanan lain: keadaan utuh satu entitas, bukan selisihnya.
 *
 * <p>Karena utuh dan berkunci entitas, topiknya boleh dipadatkan dan pembaca selalu dapat membangun ulang dari awal.
 *
 * @param jenis nama entitas, misalnya {@code indikator}; menjadi bagian {@code ce_type}
 * @param idEntitas id entitas; untuk versi yang tidak pernah berubah, {@code id|versi}
 * @param isi keadaan sesudah perubahan, dijadikan JSON; {@code null} berarti entitas dihapus (batu nisan)
 */
public record Kejadian(String jenis, String idEntitas, Object isi) {
    private static final Pattern JENIS = Pattern.compile("[a-z][a-z0-9-]*");

    public Kejadian {
        if (!JENIS.matcher(jenis).matches()) {
            throw new IllegalArgumentException("Jenis kejadian tidak sah: " + jenis);
        }
        if (BentukRekaman.terpakai(jenis)) {
            throw new IllegalArgumentException("Nama jenis itu dipakai untuk bagian kejadian besar: " + jenis);
        }
    }
}
