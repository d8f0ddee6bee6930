package id.simpul.lokal.tumpukan;

import id.simpul.lokal.bagian.AksesPostgres;
import id.simpul.lokal.bagian.Http;
import id.simpul.lokal.bagian.PengaturanPostgres;
import id.simpul.lokal.bagian.Porta;
import id.simpul.lokal.bagian.PostgresLokal;
import id.simpul.lokal.bagian.SandiLayanan;
import id.simpul.lokal.bagian.TempatBagian;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Susunan bagian yang sebenarnya: PostgreSQL, Kafka, Keycloak, empat layanan, gateway. */
final class SusunanBaku {

    static final List<String> LAYANAN = List.of("perencanaan", "realisasi", "anggaran", "pelaporan");
    private static final String LOKAL = "127.0.0.1";

    private final Pengaturan pengaturan;
    private final SandiTersimpan sandi;

    SusunanBaku(Pengaturan pengaturan) {
        this.pengaturan = pengaturan;
        this.sandi =
                SandiTersimpan.muatAtauBuat(pengaturan.folder().resolve("data/sandi-basis-data.properties"), LAYANAN);
    }

    List<Resep> resep() {
        List<Resep> hasil = new ArrayList<>(List.of(postgres(), kafka(), keycloak()));
        LAYANAN.forEach(nama -> hasil.add(layanan(nama)));
        hasil.add(gateway());
        return hasil.stream()
                .filter(satu ->
                        pengaturan.bagian().isEmpty() || pengaturan.bagian().contains(satu.nama()))
                .toList();
    }

    private Resep postgres() {
        return pengaturan
                .luar()
                .postgres()
                .<Resep>map(this::postgresLuar)
                .orElseGet(() -> new ResepPostgres(
                        new PengaturanPostgres(
                                tempat("postgres"),
                                pengaturan.folder().resolve("biner/postgres"),
                                porta("postgres"),
                                pengaturan.tahanPutus()),
                        LAYANAN,
                        sandi));
    }

    private Resep postgresLuar(AksesPostgres akses) {
        return new ResepLuar(
                "postgres",
                akses.awalanUrl(),
                () -> PostgresLokal.dapatMasuk(akses),
                () -> ResepPostgres.siapkanLayanan(akses, LAYANAN, sandi));
    }

    private Resep kafka() {
        return pengaturan
                .luar()
                .kafka()
                .<Resep>map(SusunanBaku::kafkaLuar)
                .orElseGet(() -> new ResepKafka(tempat("kafka"), porta("kafka"), porta("kafka-controller")));
    }

    private static Resep kafkaLuar(String bootstrap) {
        return new ResepLuar(
                "kafka",
                bootstrap,
                () -> Stream.of(bootstrap.split(",", -1)).anyMatch(Porta::menjawabAlamat),
                () -> {});
    }

    private Resep keycloak() {
        return pengaturan
                .luar()
                .oidc()
                .<Resep>map(SusunanBaku::oidcLuar)
                .orElseGet(() -> new ResepKeycloak(
                        tempat("keycloak"),
                        porta("keycloak"),
                        pengaturan.akar().resolve("deploy/keycloak/simpul-realm.json")));
    }

    private static Resep oidcLuar(String url) {
        return new ResepLuar("keycloak", url, () -> Http.menjawab(url + "/.well-known/openid-configuration"), () -> {});
    }

    private Resep layanan(String nama) {
        SandiLayanan sandiLayanan = sandi.untuk(nama);
        Map<String, String> lingkungan = dasar(nama);
        lingkungan.put("SIMPUL_DB_URL", alamatBasisData(nama));
        lingkungan.put("SIMPUL_DB_SANDI_PEMILIK", sandiLayanan.pemilik());
        lingkungan.put("SIMPUL_DB_SANDI_APLIKASI", sandiLayanan.aplikasi());
        lingkungan.put("SIMPUL_DB_SANDI_RELAI", sandiLayanan.relai());
        lingkungan.put("SIMPUL_KAFKA", pengaturan.luar().kafka().orElse(LOKAL + ":" + porta("kafka")));
        if (nama.equals("realisasi")) {
            lingkungan.put(
                    "SIMPUL_BUKTI_FOLDER",
                    pengaturan.folder().resolve("data/bukti").toString());
        }
        // Tanpa menunggu Keycloak: layanan menyambung ke penerbit pada permintaan pertama, dan up menunggu semuanya.
        return java(nama, "services/" + nama, Jvm.layanan(nama), lingkungan, List.of("postgres", "kafka"));
    }

    private Resep gateway() {
        Map<String, String> lingkungan = dasar("gateway");
        for (String nama : LAYANAN) {
            lingkungan.put("SIMPUL_" + nama.toUpperCase(Locale.ROOT) + "_URL", "http://" + LOKAL + ":" + porta(nama));
        }
        return java("gateway", "gateway", Jvm.GATEWAY, lingkungan, LAYANAN);
    }

    private Map<String, String> dasar(String nama) {
        Map<String, String> lingkungan = new HashMap<>();
        lingkungan.put("QUARKUS_HTTP_HOST", LOKAL);
        lingkungan.put("QUARKUS_HTTP_PORT", Integer.toString(porta(nama)));
        lingkungan.put("SIMPUL_OIDC_URL", pengaturan.penerbit());
        // glibc membuka arena malloc per utas; dua cukup dan menghemat puluhan MB per JVM.
        lingkungan.put("MALLOC_ARENA_MAX", "2");
        return lingkungan;
    }

    private Resep java(
            String nama, String modul, List<String> jvm, Map<String, String> lingkungan, List<String> prasyarat) {
        return new ResepJava(
                tempat(nama),
                porta(nama),
                pengaturan.akar().resolve(modul).resolve("target/quarkus-app/quarkus-run.jar"),
                pengaturan.jvm().orElse(jvm),
                lingkungan,
                prasyarat);
    }

    AksesPostgres pemilik(String layanan) {
        return new AksesPostgres(
                awalanBasisData(), layanan + "_pemilik", sandi.untuk(layanan).pemilik());
    }

    private String alamatBasisData(String nama) {
        return awalanBasisData() + nama;
    }

    private String awalanBasisData() {
        return pengaturan
                .luar()
                .postgres()
                .map(AksesPostgres::awalanUrl)
                .orElse("jdbc:postgresql://" + LOKAL + ":" + porta("postgres") + "/");
    }

    private TempatBagian tempat(String nama) {
        return TempatBagian.dalam(pengaturan.folder(), nama);
    }

    private int porta(String nama) {
        return pengaturan.porta().dari(nama);
    }
}
