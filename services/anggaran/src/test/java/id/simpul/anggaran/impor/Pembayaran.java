package id.simpul.anggaran.impor;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Satu pembayaran yang dapat dicatat sendiri maupun ditulis ke berkas impor. */
record Pembayaran(
        String nomor, String tanggal, String jenis, Long uangMuka, List<Beban> beban, String nomorAsal, String alasan) {

    /** Pembebanan ke baris berkunci itu. */
    record Beban(String kunci, long nilai) {}

    static Pembayaran berbaris(String nomor, String tanggal, String jenis, Beban... beban) {
        return new Pembayaran(nomor, tanggal, jenis, null, List.of(beban), null, null);
    }

    static Pembayaran uangMuka(String nomor, String tanggal, String jenis, long nilai) {
        return new Pembayaran(nomor, tanggal, jenis, nilai, List.of(), null, null);
    }

    Pembayaran asal(String nomorLain) {
        return new Pembayaran(nomor, tanggal, jenis, uangMuka, beban, nomorLain, alasan);
    }

    Pembayaran alasan(String isi) {
        return new Pembayaran(nomor, tanggal, jenis, uangMuka, beban, nomorAsal, isi);
    }

    static String csv(List<Pembayaran> semua) {
        List<String> baris = new ArrayList<>(List.of("nomor,tanggal,jenis,kunci,nilai,nomor_asal,alasan_pelampauan"));
        semua.forEach(satu -> satu.baris().forEach(isi -> baris.add(String.join(",", isi))));
        return String.join("\n", baris) + "\n";
    }

    /** Kode aturan yang menolak setiap nomor menurut laporan impornya. */
    static Map<String, Set<String>> penolakan(List<Pembayaran> semua, JsonPath pekerjaan) {
        Map<String, Set<String>> hasil = new LinkedHashMap<>();
        List<String> menurutBaris = new ArrayList<>();
        semua.forEach(satu -> satu.baris().forEach(isi -> menurutBaris.add(satu.nomor())));
        semua.forEach(satu -> hasil.put(satu.nomor(), new TreeSet<>()));
        List<Map<String, Object>> temuan = pekerjaan.getList("laporan.temuan");
        temuan.forEach(satu ->
                hasil.get(menurutBaris.get((Integer) satu.get("baris") - 2)).add((String) satu.get("aturan")));
        return hasil;
    }

    private List<List<String>> baris() {
        List<List<String>> hasil = new ArrayList<>();
        if (uangMuka != null) {
            hasil.add(baris("", uangMuka));
        }
        beban.forEach(satu -> hasil.add(baris(satu.kunci(), satu.nilai())));
        return hasil;
    }

    private List<String> baris(String kunci, long nilai) {
        return List.of(
                nomor,
                tanggal,
                jenis,
                kunci,
                Long.toString(nilai),
                Objects.toString(nomorAsal, ""),
                Objects.toString(alasan, ""));
    }
}
