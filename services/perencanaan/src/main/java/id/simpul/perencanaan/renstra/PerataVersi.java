package id.simpul.perencanaan.renstra;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.simpul.perencanaan.indikator.Indikator;
import id.simpul.perencanaan.renstra.BedaRenstra.SimpulBeda;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Meratakan satu versi Renstra beserta indikatornya menjadi simpul-simpul yang dapat dibandingkan, urut pohon. */
final class PerataVersi {
    private static final List<String> BUKAN_ISI_RENSTRA = List.of(
            "id", "status", "tujuan", "versi", "asal", "sumber", "nomorVersi", "berlakuSejak", "alasanPerubahan");
    private static final List<String> BUKAN_ISI_INDIKATOR = List.of(
            "id",
            "renstraId",
            "uraianInduk",
            "versi",
            "alasanPerubahan",
            "silsilah",
            "nomorVersi",
            "statusVersi",
            "dihentikanSejak",
            "peringatan",
            "tindakan");

    private final ObjectMapper json;
    private final Map<UUID, IsiRata> hasil = new LinkedHashMap<>();

    PerataVersi(ObjectMapper json) {
        this.json = json;
    }

    Map<UUID, IsiRata> ratakan(VersiRenstraEntity baris, List<Indikator> indikator) {
        tambah(SimpulBeda.RENSTRA, baris.renstraId, baris.judul, KejadianRenstra.isi(baris), BUKAN_ISI_RENSTRA, null);
        for (PohonRenstra.Tujuan tujuan : baris.pohon.tujuan()) {
            tambah(SimpulBeda.TUJUAN, tujuan.id(), tujuan.kode(), tujuan, List.of("id", "sasaran"), null);
            tujuan.sasaran()
                    .forEach(satu -> tambah(SimpulBeda.SASARAN, satu.id(), satu.kode(), satu, List.of("id"), null));
        }
        baris.program.stream().flatMap(ProgramRenstra::beserta).forEach(this::program);
        indikator.forEach(satu -> tambah(
                SimpulBeda.INDIKATOR,
                satu.id(),
                satu.kode() + " " + satu.nama(),
                satu,
                BUKAN_ISI_INDIKATOR,
                satu.alasanPerubahan()));
        return hasil;
    }

    private void program(ProgramRenstra satu) {
        tambah(
                SimpulBeda.valueOf(satu.tingkat()),
                satu.id(),
                satu.kode() == null ? satu.nama() : satu.kode() + " " + satu.nama(),
                satu,
                List.of("id", "tingkat", "anak"),
                null);
    }

    private void tambah(SimpulBeda simpul, UUID id, String sebutan, Object isi, List<String> bukanIsi, String alasan) {
        ObjectNode pohon = json.valueToTree(isi);
        pohon.remove(bukanIsi);
        Map<String, String> bidang = new LinkedHashMap<>();
        ratakan("", pohon, bidang);
        hasil.put(id, new IsiRata(simpul, id, sebutan, bidang, alasan));
    }

    private static void ratakan(String letak, JsonNode nilai, Map<String, String> bidang) {
        if (nilai.isObject()) {
            nilai.properties().forEach(satu -> ratakan(gabung(letak, satu.getKey()), satu.getValue(), bidang));
        } else if (nilai.isArray()) {
            for (int i = 0; i < nilai.size(); i++) {
                ratakan(gabung(letak, kunci(nilai.get(i), i)), nilai.get(i), bidang);
            }
        } else if (!nilai.isNull()) {
            bidang.put(letak, teks(nilai));
        }
    }

    /** Unsur daftar dikenal dari tahun (dan triwulan), kode, atau urutannya. */
    private static String kunci(JsonNode unsur, int urutan) {
        if (unsur.hasNonNull("tahun")) {
            String tahun = unsur.get("tahun").asText();
            return unsur.hasNonNull("triwulan")
                    ? tahun + "-T" + unsur.get("triwulan").asText()
                    : tahun;
        }
        return unsur.hasNonNull("kode") ? unsur.get("kode").asText() : String.valueOf(urutan + 1);
    }

    private static String teks(JsonNode nilai) {
        return nilai.isNumber() ? nilai.decimalValue().stripTrailingZeros().toPlainString() : nilai.asText();
    }

    private static String gabung(String letak, String nama) {
        return letak.isEmpty() ? nama : letak + "/" + nama;
    }
}
