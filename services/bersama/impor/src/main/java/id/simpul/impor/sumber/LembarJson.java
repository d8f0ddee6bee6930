package id.simpul.impor.sumber;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.simpul.berkas.BentukAngka;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Larik objek JSON sebagai lembar: kuncinya kepala kolom, urutannya bebas dan boleh tidak lengkap. Objek di dalam objek
 * diratakan dengan garis bawah, misalnya {@code rak.januari} menjadi {@code rak_januari}.
 */
final class LembarJson implements Lembar {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final String nama;
    private final String bidang;
    private final LembarCsv.Isi isi;
    private final int kolomTerbanyak;

    /** @param bidang bidang yang berisi lariknya; null bila lariknya paling luar */
    LembarJson(String nama, String bidang, LembarCsv.Isi isi, int kolomTerbanyak) {
        this.nama = nama;
        this.bidang = bidang;
        this.isi = isi;
        this.kolomTerbanyak = kolomTerbanyak;
    }

    /** Larik-larik di dalam sebuah JSON; yang bernama {@code data} atau paling luar memakai {@code namaTunggal}. */
    static List<Lembar> semua(String namaTunggal, LembarCsv.Isi isi, int kolomTerbanyak) throws IOException {
        List<Lembar> lembar = new ArrayList<>();
        try (InputStream masukan = isi.buka();
                JsonParser pengurai = JSON.createParser(masukan)) {
            if (pengurai.nextToken() == JsonToken.START_ARRAY) {
                return List.of(new LembarJson(namaTunggal, null, isi, kolomTerbanyak));
            }
            while (pengurai.nextToken() == JsonToken.FIELD_NAME) {
                String bidang = pengurai.currentName();
                if (pengurai.nextToken() == JsonToken.START_ARRAY) {
                    String sebut = bidang.equals("data") ? namaTunggal : bidang;
                    lembar.add(new LembarJson(sebut, bidang, isi, kolomTerbanyak));
                }
                pengurai.skipChildren();
            }
        }
        return lembar;
    }

    @Override
    public String nama() {
        return nama;
    }

    @Override
    public String jalur() {
        return nama + ".json";
    }

    @Override
    public String pemisah() {
        return null;
    }

    @Override
    public String penyandian() {
        return null;
    }

    @Override
    public BentukAngka bentukBawaan() {
        return BentukAngka.KOMA_DESIMAL;
    }

    @Override
    public void baca(PenerimaBaris penerima) throws IOException {
        Set<String> kolom = new LinkedHashSet<>();
        telusuri((nomor, sel) -> {
            if (kolom.size() <= kolomTerbanyak) {
                kolom.addAll(sel.keySet());
            }
        });
        List<String> kepala = List.copyOf(kolom);
        penerima.terima(new BarisMentah(1, kepala.stream().map(SelMentah::teks).toList()));
        telusuri((nomor, sel) -> {
            BarisMentah baris = new BarisMentah(
                    nomor,
                    kepala.stream()
                            .map(satu -> sel.getOrDefault(satu, SelMentah.KOSONG))
                            .toList());
            if (baris.berisi()) {
                penerima.terima(baris);
            }
        });
    }

    private void telusuri(PenerimaObjek penerima) throws IOException {
        int nomor = 1;
        try (InputStream masukan = isi.buka();
                JsonParser pengurai = JSON.createParser(masukan)) {
            keLarik(pengurai);
            while (pengurai.nextToken() == JsonToken.START_OBJECT) {
                nomor++;
                Map<String, SelMentah> sel = new LinkedHashMap<>();
                ratakan("", pengurai.<JsonNode>readValueAsTree(), sel);
                penerima.terima(nomor, sel);
            }
            if (pengurai.currentToken() != JsonToken.END_ARRAY) {
                throw rusak(nomor + 1, null);
            }
        } catch (JsonProcessingException galat) {
            throw rusak(nomor + 1, galat);
        }
    }

    private void keLarik(JsonParser pengurai) throws IOException {
        pengurai.nextToken();
        if (bidang == null) {
            return;
        }
        while (pengurai.nextToken() == JsonToken.FIELD_NAME) {
            boolean dicari = pengurai.currentName().equals(bidang);
            pengurai.nextToken();
            if (dicari) {
                return;
            }
            pengurai.skipChildren();
        }
    }

    private static void ratakan(String awalan, JsonNode objek, Map<String, SelMentah> sel) {
        objek.properties().forEach(bidang -> {
            String nama = awalan + bidang.getKey();
            if (bidang.getValue().isObject()) {
                ratakan(nama + "_", bidang.getValue(), sel);
            } else {
                sel.put(nama, sel(bidang.getValue()));
            }
        });
    }

    private static SelMentah sel(JsonNode nilai) {
        if (nilai.isNumber()) {
            return SelMentah.angka(nilai.decimalValue().toPlainString(), null);
        }
        if (nilai.isBoolean()) {
            return SelMentah.teks(nilai.booleanValue() ? "ya" : "tidak");
        }
        return nilai.isNull()
                ? SelMentah.KOSONG
                : SelMentah.teks(nilai.isTextual() ? nilai.textValue().strip() : nilai.toString());
    }

    private LembarRusak rusak(int nomor, Exception sebab) {
        return new LembarRusak(nomor, "JSON \"%s\" tidak terbaca mulai baris %d.".formatted(nama, nomor), sebab);
    }

    /** Menerima satu objek dan nomor barisnya; kepala kolom adalah 1. */
    @FunctionalInterface
    private interface PenerimaObjek {
        void terima(int nomor, Map<String, SelMentah> sel);
    }
}
