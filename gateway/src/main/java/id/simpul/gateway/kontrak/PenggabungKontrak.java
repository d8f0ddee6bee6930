package id.simpul.gateway.kontrak;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Menggabungkan kontrak-kontrak OpenAPI menjadi satu, sebagaimana klien melihat Simpul: satu alamat. */
final class PenggabungKontrak {
    private final List<Kontrak> utama;
    private final List<Kontrak> semua;
    private final NamaKomponen nama;
    private final List<String> masalah = new ArrayList<>();
    private final Set<String> idOperasi = new HashSet<>();
    private final Map<String, Object> alamat = new LinkedHashMap<>();
    private final Map<String, Object> komponen = new TreeMap<>();
    private final Map<String, Object> tanda = new LinkedHashMap<>();

    /**
     * @param utama kontrak yang alamatnya digabung
     * @param pembantu berkas yang hanya dirujuk komponennya
     */
    PenggabungKontrak(List<Kontrak> utama, List<Kontrak> pembantu) {
        this.utama = utama;
        this.semua = new ArrayList<>(utama);
        this.semua.addAll(pembantu);
        this.nama = new NamaKomponen(semua);
    }

    /** Dokumen gabungan berjudul {@code judul} versi {@code versi}. */
    KontrakGabungan gabung(String judul, String versi) {
        semua.forEach(this::gabungKomponen);
        utama.forEach(this::gabungTanda);
        utama.forEach(this::gabungAlamat);
        Map<String, Object> dokumen = new LinkedHashMap<>();
        dokumen.put("openapi", versiOpenapi());
        dokumen.put("info", info(judul, versi));
        dokumen.put("servers", new ArrayList<>(List.of(new LinkedHashMap<>(Map.of("url", "/")))));
        dokumen.put("tags", new ArrayList<>(tanda.values()));
        dokumen.put("paths", alamat);
        dokumen.put("components", komponen);
        return new KontrakGabungan(dokumen, List.copyOf(masalah));
    }

    private String versiOpenapi() {
        String tertinggi = "3.0.3";
        Set<String> keluarga = new HashSet<>();
        for (Kontrak kontrak : utama) {
            String versi = String.valueOf(kontrak.isi().getOrDefault("openapi", tertinggi));
            keluarga.add(versi.replaceFirst("^(\\d+\\.\\d+).*", "$1"));
            tertinggi = versi.compareTo(tertinggi) > 0 ? versi : tertinggi;
        }
        if (keluarga.size() > 1) {
            masalah.add("Kontrak memakai lebih dari satu keluarga OpenAPI: " + keluarga);
        }
        return tertinggi;
    }

    private Map<String, Object> info(String judul, String versi) {
        StringBuilder uraian =
                new StringBuilder("Kontrak gabungan semua bagian Simpul, sebagaimana terlihat di gateway.\n");
        utama.forEach(
                k -> uraian.append("\n- ").append(k.info("title")).append(' ').append(k.info("version")));
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", judul);
        info.put("version", versi);
        info.put("description", uraian.toString());
        return info;
    }

    private void gabungKomponen(Kontrak kontrak) {
        kontrak.komponen().forEach((jenis, isi) -> Pohon.peta(isi).forEach((asal, satu) -> {
            Rujukan rujukan = new Rujukan(kontrak.berkas(), jenis, asal);
            Pohon.peta(komponen.computeIfAbsent(jenis, j -> new TreeMap<String, Object>()))
                    .putIfAbsent(nama.nama(rujukan), tulisUlang(kontrak, satu));
        }));
    }

    private void gabungTanda(Kontrak kontrak) {
        for (Object satu : Pohon.daftar(kontrak.isi().get("tags"))) {
            tanda.putIfAbsent(String.valueOf(Pohon.peta(satu).get("name")), Pohon.salin(satu));
        }
    }

    private void gabungAlamat(Kontrak kontrak) {
        String induk = kontrak.jalurInduk();
        kontrak.alamat().forEach((jalur, isi) -> {
            String utuh = jalur.startsWith("/api/") ? jalur : induk + jalur;
            Map<String, Object> baru = Pohon.peta(tulisUlang(kontrak, isi));
            baru.remove("servers");
            baru.forEach((kunci, nilai) -> lengkapi(kontrak, kunci, nilai));
            if (alamat.putIfAbsent(utuh, baru) != null) {
                masalah.add(kontrak.berkas() + ": alamat " + utuh + " sudah ada di kontrak lain");
            }
        });
    }

    private void lengkapi(Kontrak kontrak, String kunci, Object nilai) {
        if (!Kontrak.METODE.contains(kunci)) {
            return;
        }
        Map<String, Object> operasi = Pohon.peta(nilai);
        operasi.remove("servers");
        UraianJawaban.lengkapi(operasi);
        if (!(operasi.get("tags") instanceof List<?> ada) || ada.isEmpty()) {
            operasi.put("tags", new ArrayList<>(List.of(kontrak.nama())));
        }
        Object keamanan = operasi.getOrDefault("security", kontrak.isi().get("security"));
        if (keamanan != null) {
            operasi.put("security", namaiKeamanan(kontrak, keamanan));
        }
        if (operasi.get("operationId") instanceof String id && !idOperasi.add(id)) {
            String calon = kontrak.nama() + "_" + id;
            idOperasi.add(calon);
            operasi.put("operationId", calon);
        }
    }

    private List<Object> namaiKeamanan(Kontrak kontrak, Object keamanan) {
        List<Object> hasil = new ArrayList<>();
        for (Object syarat : Pohon.daftar(keamanan)) {
            Map<String, Object> baru = new LinkedHashMap<>();
            Pohon.peta(syarat)
                    .forEach((skema, cakupan) -> baru.put(
                            nama.nama(new Rujukan(kontrak.berkas(), "securitySchemes", skema)), Pohon.salin(cakupan)));
            hasil.add(baru);
        }
        return hasil;
    }

    private Object tulisUlang(Kontrak kontrak, Object pohon) {
        return Pohon.ubahRujukan(pohon, teks -> {
            boolean ditemukan =
                    Rujukan.urai(kontrak.berkas(), teks).map(nama::ada).orElse(false);
            if (!ditemukan) {
                masalah.add(kontrak.berkas() + ": rujukan " + teks + " tidak ditemukan");
            }
            return nama.tulisUlang(kontrak.berkas(), teks);
        });
    }
}
