package id.simpul.pelaporan.umpan;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.pelaporan.Klien;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Klien umpan dalam uji: menyimpan kursor hanya sesudah halaman selesai diolah, seperti klien yang dapat mati. */
final class PembacaUmpan {
    private final String[] cakupan;
    private final int limit;
    private final List<Map<String, Object>> diterima = new ArrayList<>();
    private String kursor;

    PembacaUmpan(String kursor, int limit, String... cakupan) {
        this.kursor = kursor;
        this.limit = limit;
        this.cakupan = cakupan;
    }

    /** Satu halaman; benar bila masih ada lagi. */
    boolean halaman() {
        JsonPath isi = minta();
        diterima.addAll(isi.getList("data"));
        kursor = isi.getString("kursor");
        return isi.getBoolean("adaLagi");
    }

    /** Menerima satu halaman lalu mati sebelum sempat menyimpannya. */
    void matiDiTengah() {
        assertThat(minta().getString("kursor")).isNotBlank();
    }

    String kursor() {
        return kursor;
    }

    List<Map<String, Object>> diterima() {
        return diterima;
    }

    static Response minta(String sejak, int limit, String... cakupan) {
        var permintaan = Klien.agregator(cakupan).queryParam("limit", limit);
        return (sejak == null ? permintaan : permintaan.queryParam("sejak", sejak)).get(Klien.AGREGAT + "/perubahan");
    }

    private JsonPath minta() {
        Response jawaban = minta(kursor, limit, cakupan);
        assertThat(jawaban.statusCode()).as(jawaban.asString()).isEqualTo(200);
        return jawaban.jsonPath();
    }
}
