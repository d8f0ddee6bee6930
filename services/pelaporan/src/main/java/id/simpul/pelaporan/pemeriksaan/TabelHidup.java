package id.simpul.pelaporan.pemeriksaan;

import java.util.LinkedHashMap;
import java.util.Map;

/** Satu baris tabel paket: pasangan nama kolom dan isi, menurut urutannya; isi boleh null. */
final class TabelHidup {
    private TabelHidup() {}

    static Map<String, Object> baris(Object... pasangan) {
        Map<String, Object> hasil = new LinkedHashMap<>();
        for (int i = 0; i + 1 < pasangan.length; i += 2) {
            hasil.put((String) pasangan[i], pasangan[i + 1]);
        }
        return hasil;
    }
}
