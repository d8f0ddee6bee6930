package id.simpul.pelaporan.umpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.simpul.kejadian.KejadianMasuk;
import id.simpul.pelaporan.BasisDataUji;
import id.simpul.pelaporan.DataContoh;
import id.simpul.pelaporan.Klien;
import id.simpul.pelaporan.fakta.PenyimpanFakta;
import id.simpul.tenansi.KonteksKota;
import id.simpul.uji.KejadianUji;
import id.simpul.uji.LayananNyata;
import id.simpul.uji.Menunggu;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Umpan perubahan: tanpa lompatan dan tanpa ulangan selama penulis bekerja, juga bila pembacanya mati. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "pelaporan"))
@Timeout(180)
class UmpanIT {
    private static final int PENULIS = 50;
    private static final int TULISAN = 12;
    private static final String[] KOTA = {"umpana", "umpanb", "umpanc"};

    @Inject
    PenyimpanFakta penyimpan;

    @Test
    void fifty_writers_and_a_reader_killed_and_resumed_leave_no_gap_and_no_repeat() throws Exception {
        ExecutorService penulis = Executors.newFixedThreadPool(PENULIS);
        try {
            List<Future<?>> pekerjaan = new ArrayList<>();
            for (int i = 0; i < PENULIS; i++) {
                int ke = i;
                pekerjaan.add(penulis.submit(() -> tulis(ke)));
            }
            List<Map<String, Object>> diterima = bacaSambilMati(pekerjaan);
            for (Future<?> satu : pekerjaan) {
                satu.get();
            }
            Map<String, List<Long>> nomor = diterima.stream()
                    .collect(Collectors.groupingBy(
                            satu -> (String) satu.get("kota"),
                            Collectors.mapping(satu -> ((Number) satu.get("nomor")).longValue(), Collectors.toList())));
            assertThat(nomor).containsOnlyKeys(KOTA);
            nomor.values().forEach(milik -> assertThat(milik)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, milik.size()).boxed().toList()));
            assertThat(diterima).hasSize(PENULIS * TULISAN);
            assertThat(diterima).extracting(satu -> satu.get("id")).doesNotHaveDuplicates();
        } finally {
            penulis.shutdownNow();
            hapusFakta();
        }
    }

    /** Pembaca mati setiap beberapa halaman: kursor yang belum tersimpan hilang, klien baru mulai dari yang tersimpan. */
    private static List<Map<String, Object>> bacaSambilMati(List<Future<?>> pekerjaan) {
        List<Map<String, Object>> semua = new ArrayList<>();
        String tersimpan = null;
        boolean penulisSelesai;
        boolean lagi;
        do {
            penulisSelesai = pekerjaan.stream().allMatch(Future::isDone);
            PembacaUmpan klien = new PembacaUmpan(tersimpan, 17, KOTA);
            lagi = klien.halaman();
            tersimpan = klien.kursor();
            semua.addAll(klien.diterima());
            klien.matiDiTengah();
        } while (!penulisSelesai || lagi);
        return semua;
    }

    private Void tulis(int ke) throws Exception {
        for (int n = 0; n < TULISAN; n++) {
            String kota = KOTA[(ke + n) % KOTA.length];
            KejadianMasuk kejadian = new KejadianMasuk(
                    UUID.randomUUID(),
                    "anggaran",
                    kota,
                    "realisasi-rekap",
                    "r-%d-%d".formatted(ke, n),
                    1,
                    Instant.parse("2025-01-01T00:00:00Z"),
                    "{\"dpaId\":\"d\",\"tahun\":2024,\"baris\":[]}");
            KonteksKota.dalam(kota, () -> QuarkusTransaction.requiringNew().call(() -> {
                penyimpan.terima(kejadian);
                return null;
            }));
        }
        return null;
    }

    /** Ditulis langsung, bukan lewat Kafka; dibuang supaya uji membangun ulang melihat yang sama dengan kejadiannya. */
    private static void hapusFakta() throws SQLException {
        try (Connection pengelola = BasisDataUji.pengelola();
                Statement pernyataan = pengelola.createStatement()) {
            pernyataan.executeUpdate("delete from baca.fakta where tenant_id like 'umpan_'");
        }
    }

    @Test
    void a_fact_is_created_changed_and_removed_and_the_same_event_never_counts_twice() throws Exception {
        DataContoh.kirim("metro", "umpanubah");
        JsonPath awal = umpan("umpanubah", null);
        KejadianUji.kirim("realisasi", "umpanubah", "keluaran", "k1", keluaran(1));
        KejadianUji.kirim("realisasi", "umpanubah", "keluaran", "k1", keluaran(2));
        KejadianUji.kirim("realisasi", "umpanubah", "keluaran", "k1", null);
        KejadianUji.kirim("realisasi", "umpanubah", "keluaran", "tidakada", null);
        Menunggu.sampaiLulus(() -> {
            JsonPath sesudah = umpan("umpanubah", awal.getString("kursor"));
            assertThat(sesudah.<String>getList("data.tindakan")).containsExactly("DIBUAT", "DIUBAH", "DIHAPUS");
            assertThat(sesudah.getString("data[1].isi.uraian")).isEqualTo("u");
            assertThat(sesudah.<Object>get("data[2].isi")).isNull();
        });
    }

    @Test
    void the_province_sees_a_withdrawn_budget_as_removed_and_never_a_draft() {
        String dpa = "{\"id\":\"d1\",\"tahun\":2024,\"versi\":\"MURNI\",\"status\":\"%s\",\"rincian\":[]}";
        KejadianUji.kirim("anggaran", "umpandpa", "dpa", "d1", dpa.formatted("DRAF"));
        KejadianUji.kirim("anggaran", "umpandpa", "dpa", "d1", dpa.formatted("DISAHKAN"));
        KejadianUji.kirim("anggaran", "umpandpa", "dpa", "d1", dpa.formatted("DIBATALKAN"));
        Menunggu.sampaiLulus(() -> {
            JsonPath umpan = PembacaUmpan.minta(null, 50, "umpandpa").jsonPath();
            assertThat(umpan.<String>getList("data.tindakan")).containsExactly("DIBUAT", "DIHAPUS");
            assertThat(umpan.<Integer>getList("data.nomor")).containsExactly(1, 2);
            assertThat(umpan.<Object>get("data[1].isi")).isNull();
        });
    }

    @Test
    void a_cursor_that_is_too_old_is_told_where_to_start_over_and_the_snapshot_leads_back_to_the_feed()
            throws SQLException {
        DataContoh.kirim("metro", "umpanlama");
        Menunggu.sampaiLulus(() -> assertThat(
                        PembacaUmpan.minta(null, 500, "umpanlama").jsonPath().getList("data"))
                .hasSizeGreaterThan(3));
        String kursor = PembacaUmpan.minta(null, 1, "umpanlama").jsonPath().getString("kursor");
        tuakan("umpanlama");
        for (int i = 0; i < 100; i++) {
            KejadianUji.kirim("anggaran", "umpanlama", "realisasi-rekap", "sapu", "{\"dpaId\":\"x\",\"tahun\":2024}");
        }
        Menunggu.sampaiLulus(() -> PembacaUmpan.minta(kursor, 10, "umpanlama")
                .then()
                .statusCode(410)
                .header("Link", containsString("/api/agregat/v1/potret"))
                .body("kode", equalTo("kursor-kedaluwarsa")));
        PembacaUmpan.minta(null, 10, "umpanlama").then().statusCode(410);
        JsonPath potret = Klien.agregator("umpanlama")
                .get(Klien.AGREGAT + "/potret?limit=500")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(potret.<String>getList("data.jenis")).contains("kota", "realisasi-disetujui", "dpa");
        PembacaUmpan.minta(potret.getString("kursorPerubahan"), 10, "umpanlama")
                .then()
                .statusCode(200);
    }

    @Test
    void the_snapshot_is_paged_and_complete() {
        DataContoh.kirim("medan", "umpanpotret");
        Menunggu.sampaiLulus(() -> assertThat(umpan("umpanpotret", null).getList("data"))
                .hasSize(DataContoh.baca("medan").size()));
        List<Object> id = new ArrayList<>();
        String kursor = null;
        do {
            var permintaan = Klien.orang("integrator", "umpanpotret").queryParam("limit", 20);
            JsonPath halaman = (kursor == null ? permintaan : permintaan.queryParam("kursor", kursor))
                    .get(Klien.PELAPORAN + "/potret")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            id.addAll(halaman.getList("data.collect { it.jenis + '/' + it.id }"));
            kursor = halaman.getString("kursor");
        } while (kursor != null);
        assertThat(id).hasSize(DataContoh.baca("medan").size()).doesNotHaveDuplicates();
    }

    @Test
    void a_forged_cursor_or_one_of_another_city_is_400() {
        DataContoh.kirim("metro", "umpansatu");
        DataContoh.kirim("metro", "umpandua");
        String kursor = umpan("umpansatu", null).getString("kursor");
        umpan("umpandua", null);
        for (String karangan : List.of("abc", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", kursor)) {
            Klien.orang("integrator", "umpandua")
                    .queryParam("sejak", karangan)
                    .get(Klien.PELAPORAN + "/perubahan")
                    .then()
                    .statusCode(400)
                    .body("kode", equalTo("kursor-salah"));
        }
    }

    private static JsonPath umpan(String kota, String sejak) {
        return Menunggu.sampaiAda(() -> {
            var permintaan = Klien.orang("integrator", kota).queryParam("limit", 500);
            var jawaban = (sejak == null ? permintaan : permintaan.queryParam("sejak", sejak))
                    .get(Klien.PELAPORAN + "/perubahan");
            assertThat(jawaban.statusCode()).as(jawaban.asString()).isEqualTo(200);
            return jawaban.jsonPath();
        });
    }

    private static void tuakan(String kota) throws SQLException {
        try (Connection pengelola = BasisDataUji.pengelola();
                Statement pernyataan = pengelola.createStatement()) {
            pernyataan.executeUpdate(
                    "update milik.perubahan set dicatat = now() - interval '91 days' where tenant_id = '" + kota + "'");
        }
    }

    private static String keluaran(int realisasi) {
        return "{\"id\":\"k1\",\"tahun\":2022,\"uraian\":\"u\",\"target\":5,\"realisasi\":%d,\"urutan\":1}"
                .formatted(realisasi);
    }
}
