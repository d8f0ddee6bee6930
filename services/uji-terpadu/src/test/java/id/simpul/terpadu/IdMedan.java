package id.simpul.terpadu;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Id sumber daya Medan yang sungguh ada, menurut jalur koleksinya di kontrak; dipakai menyerang dari kota lain. */
final class IdMedan {
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

    /** Kunci alami: sama di setiap kota, jadi bukan rahasia siapa pun. */
    private static final Map<String, String> KUNCI_ALAMI = Map.of(
            "tahun", "2024",
            "periode", "2024",
            "triwulan", "2024-T4",
            "layanan", "SPM-1",
            "bagian", "profil",
            "nomor", "1",
            "nama", "lkjip.pdf");

    private final List<OperasiKontrak> kontrak;
    private final Map<String, String> menurutKoleksi = new TreeMap<>();

    IdMedan(List<OperasiKontrak> kontrak) {
        this.kontrak = kontrak;
        kontrak.stream().filter(OperasiKontrak::bersumberDaya).forEach(operasi -> isi(operasi.jalur()));
    }

    /** Koleksi yang punya isi Medan, dengan id isi pertamanya. */
    Map<String, String> menurutKoleksi() {
        return menurutKoleksi;
    }

    /** Jalur operasi yang menunjuk sumber daya Medan; id karangan bila koleksinya kosong. */
    String isi(String jalur) {
        String hasil = jalur;
        Matcher parameter = PARAMETER.matcher(hasil);
        while (parameter.find()) {
            String nama = parameter.group(1);
            String nilai = KUNCI_ALAMI.getOrDefault(nama, "");
            if (nilai.isEmpty()) {
                String koleksi = nama.equals("indikatorId")
                        ? "/api/perencanaan/v1/indikator"
                        : hasil.substring(0, parameter.start() - 1);
                nilai = id(koleksi).orElseGet(() -> UUID.randomUUID().toString());
            }
            hasil = hasil.substring(0, parameter.start()) + nilai + hasil.substring(parameter.end());
            parameter = PARAMETER.matcher(hasil);
        }
        return hasil;
    }

    private Optional<String> id(String koleksi) {
        if (!menurutKoleksi.containsKey(koleksi)) {
            kontrak.stream()
                    .filter(operasi ->
                            operasi.metode().equals("GET") && operasi.jalur().equals(koleksi))
                    .findFirst()
                    .map(operasi -> Tumpukan.sebagai(operasi.pengguna("medan"))
                            .queryParam("tahun", "2024")
                            .get(koleksi))
                    .flatMap(IdMedan::idPertama)
                    .ifPresent(id -> menurutKoleksi.put(koleksi, id));
        }
        return Optional.ofNullable(menurutKoleksi.get(koleksi));
    }

    private static Optional<String> idPertama(Response daftar) {
        return daftar.statusCode() == 200
                ? Optional.ofNullable(daftar.jsonPath().getString("data[0].id"))
                : Optional.empty();
    }
}
