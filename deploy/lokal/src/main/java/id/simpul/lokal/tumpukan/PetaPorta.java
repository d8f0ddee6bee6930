package id.simpul.lokal.tumpukan;

import id.simpul.lokal.bagian.GagalBagian;
import id.simpul.lokal.bagian.Porta;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Porta tiap bagian. Bawaan 8080 ke atas, masing-masing dapat diganti dengan SIMPUL_PORT_[BAGIAN]. */
public record PetaPorta(Map<String, Integer> porta) {

    private static final int PORTA_TERTINGGI = 65_535;
    private static final int PORTA_PERTAMA = 8_080;

    /** Urutan ini adalah urutan porta bawaan. */
    private static final List<String> NAMA = List.of(
            "gateway",
            "perencanaan",
            "realisasi",
            "anggaran",
            "pelaporan",
            "keycloak",
            "postgres",
            "kafka",
            "kafka-controller");

    public PetaPorta {
        porta = Map.copyOf(porta);
    }

    /**
     * Bawaan, ditimpa oleh lingkungan.
     *
     * @throws GagalBagian bila nilainya bukan porta atau dua bagian berbagi porta
     */
    public static PetaPorta dariLingkungan(Map<String, String> lingkungan) {
        Map<String, Integer> hasil = new LinkedHashMap<>();
        for (int i = 0; i < NAMA.size(); i++) {
            String nama = NAMA.get(i);
            String nilai = lingkungan.get(peubah(nama));
            hasil.put(nama, nilai == null || nilai.isBlank() ? PORTA_PERTAMA + i : baca(nama, nilai.strip()));
        }
        tolakGanda(hasil);
        return new PetaPorta(hasil);
    }

    /** Porta bebas yang acak, untuk uji. */
    public static PetaPorta acak() {
        List<Integer> bebas = Porta.bebas(NAMA.size());
        Map<String, Integer> hasil = new LinkedHashMap<>();
        for (int i = 0; i < NAMA.size(); i++) {
            hasil.put(NAMA.get(i), bebas.get(i));
        }
        return new PetaPorta(hasil);
    }

    /** Porta bagian bernama itu. */
    public int dari(String nama) {
        Integer port = porta.get(nama);
        if (port == null) {
            throw new IllegalArgumentException("tidak ada porta untuk bagian " + nama);
        }
        return port;
    }

    /** Nama peubah lingkungan yang mengganti porta bagian itu. */
    static String peubah(String nama) {
        return "SIMPUL_PORT_" + nama.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static int baca(String nama, String nilai) {
        if (!nilai.matches("\\d{1,5}") || Integer.parseInt(nilai) < 1 || Integer.parseInt(nilai) > PORTA_TERTINGGI) {
            throw new GagalBagian(
                    nama, peubah(nama) + "='" + nilai + "' bukan porta; isikan bilangan 1 sampai " + PORTA_TERTINGGI);
        }
        return Integer.parseInt(nilai);
    }

    private static void tolakGanda(Map<String, Integer> porta) {
        porta.entrySet().stream()
                .collect(Collectors.groupingBy(Map.Entry::getValue))
                .forEach((port, pemakai) -> {
                    if (pemakai.size() > 1) {
                        String nama =
                                pemakai.stream().map(Map.Entry::getKey).sorted().collect(Collectors.joining(" dan "));
                        throw new GagalBagian(
                                nama,
                                "porta " + port + " diminta lebih dari satu bagian; ubah salah satu SIMPUL_PORT_...");
                    }
                });
    }
}
