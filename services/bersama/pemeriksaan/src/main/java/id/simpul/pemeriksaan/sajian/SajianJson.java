package id.simpul.pemeriksaan.sajian;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import id.simpul.pemeriksaan.HasilPemeriksaan;
import id.simpul.pemeriksaan.Rujukan;
import id.simpul.pemeriksaan.Temuan;
import java.util.LinkedHashMap;
import java.util.Map;

/** Hasil pemeriksaan sebagai JSON menurut bentuk temuan pada kontrak. */
public final class SajianJson {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private SajianJson() {}

    public static String tulis(HasilPemeriksaan hasil) {
        Map<String, Object> akar = new LinkedHashMap<>();
        akar.put("kota", hasil.identitas().kota().orElse(null));
        akar.put("tahun", hasil.tahun().orElse(null));
        akar.put("jenis", hasil.identitas().jenis().orElse(null));
        akar.put("jumlahBaris", hasil.jumlahBaris());
        akar.put("ringkasan", hasil.ringkasan());
        akar.put("kaidahDijalankan", hasil.kaidahDijalankan());
        akar.put("data", hasil.temuan().stream().map(SajianJson::temuan).toList());
        try {
            return JSON.writeValueAsString(akar);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Hasil pemeriksaan tidak dapat ditulis sebagai JSON", e);
        }
    }

    private static Map<String, Object> temuan(Temuan t) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("aturan", t.aturan());
        m.put("kaidah", t.kaidah());
        m.put("keparahan", t.keparahan());
        m.put("lokasi", t.lokasi());
        m.put("tercetak", kosongMenjadiNull(t.tercetak()));
        m.put("dihitung", kosongMenjadiNull(t.dihitung()));
        m.put("selisih", kosongMenjadiNull(t.selisih()));
        m.put("penjelasan", t.penjelasan());
        m.put("rujukan", t.rujukan().stream().map(SajianJson::rujukan).toList());
        return m;
    }

    private static Map<String, Object> rujukan(Rujukan r) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("berkas", r.berkas());
        m.put("baris", r.baris());
        m.put("barisDokumen", kosongMenjadiNull(r.barisDokumen()));
        return m;
    }

    private static String kosongMenjadiNull(String s) {
        return s.isEmpty() ? null : s;
    }
}
