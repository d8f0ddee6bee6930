package id.simpul.anggaran.impor;

import id.simpul.anggaran.uji.DpaKecil;
import id.simpul.anggaran.uji.KlienAnggaran;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Mencatat pembayaran satu per satu lewat {@code POST /sp2d}. */
final class PencatatSatuan {
    private final KlienAnggaran kota;
    private final Map<String, String> rincian;

    PencatatSatuan(KlienAnggaran kota) {
        this.kota = kota;
        String dpa = kota.sebagai("auditor")
                .queryParam("tahun", DpaKecil.TAHUN)
                .get(KlienAnggaran.DPA)
                .path("data[0].id");
        this.rincian = kota.idBaris(dpa);
    }

    /** Kode aturan yang menolak setiap nomor; kosong bila dicatat. */
    Map<String, Set<String>> catat(List<Pembayaran> semua) {
        Map<String, Set<String>> hasil = new LinkedHashMap<>();
        semua.forEach(satu -> hasil.put(satu.nomor(), penolakan(kota.sp2d(badan(satu)))));
        return hasil;
    }

    private Map<String, Object> badan(Pembayaran satu) {
        Map<String, Object> badan = new HashMap<>();
        badan.put("tahun", DpaKecil.TAHUN);
        badan.put("nomor", satu.nomor());
        badan.put("tanggal", satu.tanggal());
        badan.put("jenis", satu.jenis());
        badan.put("nilai", satu.uangMuka());
        badan.put("alasanPelampauan", satu.alasan());
        badan.put("asalId", satu.nomorAsal() == null ? null : id(satu.nomorAsal()));
        badan.put(
                "baris",
                satu.beban().stream()
                        .map(beban -> Map.of("rincianId", rincian.get(beban.kunci()), "nilai", beban.nilai()))
                        .toList());
        return badan;
    }

    /** Id SP2D bernomor itu; id sembarang bila tidak tercatat. */
    private String id(String nomor) {
        List<String> id = kota.sebagai("auditor")
                .queryParam("tahun", DpaKecil.TAHUN)
                .queryParam("limit", 500)
                .get(KlienAnggaran.SP2D)
                .jsonPath()
                .getList("data.findAll { it.nomor == '%s' }.id".formatted(nomor));
        return id.isEmpty() ? UUID.randomUUID().toString() : id.get(0);
    }

    private static Set<String> penolakan(Response jawaban) {
        return switch (jawaban.statusCode()) {
            case 201 -> new TreeSet<>();
            case 409 -> new TreeSet<>(Set.of(jawaban.<String>path("kode")));
            default -> new TreeSet<>(jawaban.<List<String>>path("violations.aturan"));
        };
    }
}
