package id.simpul.pemeriksaan.kaidah.target;

import id.simpul.pemeriksaan.data.Arah;
import id.simpul.pemeriksaan.data.Indikator;
import id.simpul.pemeriksaan.data.JenisSatuan;
import id.simpul.pemeriksaan.data.KunciTahun;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.NamaBaku;
import id.simpul.pemeriksaan.data.TahunDokumen;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Deret target satu indikator: kondisi awal, target tiap tahun, dan kondisi akhir.
 *
 * @param tahunan target menurut tahun, urut
 * @param akhirTahunLain benar bila kondisi akhir dicetak untuk tahun sesudah tahun terakhir deret
 */
record DeretTarget(
        String kode,
        String nama,
        String satuan,
        Arah arah,
        String level,
        Optional<BigDecimal> awal,
        Map<Integer, BigDecimal> tahunan,
        Optional<BigDecimal> akhir,
        boolean akhirTahunLain,
        List<Baris> baris) {

    /** Deret dari matriks_indikator dan target.csv; yang dicetak sama di keduanya satu kali. Arah dari indikator.csv. */
    static List<DeretTarget> dari(Laporan laporan) {
        List<DeretTarget> hasil = new ArrayList<>();
        Set<String> sudah = new HashSet<>();
        for (Baris b : laporan.paket().baris("matriks_indikator")) {
            DeretTarget d = dariMatriks(laporan, b);
            sudah.add(d.sidik());
            hasil.add(d);
        }
        dariTarget(laporan).stream().filter(d -> !sudah.contains(d.sidik())).forEach(hasil::add);
        return hasil;
    }

    private String sidik() {
        List<String> nilai = tahunan.entrySet().stream()
                .map(e -> e.getKey() + "=" + Tulis.mesin(e.getValue()))
                .toList();
        return NamaBaku.dari(nama) + "|" + nilai;
    }

    private static DeretTarget dariMatriks(Laporan laporan, Baris b) {
        Map<Integer, BigDecimal> tahunan = new TreeMap<>();
        Optional<BigDecimal> awal = Optional.empty();
        for (String k : b.tabel().kolom()) {
            Optional<BigDecimal> n = b.angka(k).map(Angka::nilai);
            if (k.matches("target_[0-9]{4}")) {
                n.ifPresent(x -> tahunan.put(Integer.valueOf(k.substring(7)), x));
            } else if (k.startsWith("awal_")) {
                awal = n;
            }
        }
        Optional<Indikator> i = laporan.indikatorBernama(b.teks("indikator"));
        return new DeretTarget(
                b.teks("kode_induk"),
                b.teks("indikator"),
                b.teks("satuan"),
                i.map(Indikator::arah).orElse(Arah.TIDAK_TERCETAK),
                i.map(Indikator::level).orElse(""),
                awal,
                tahunan,
                b.angka("target_akhir").map(Angka::nilai),
                false,
                List.of(b));
    }

    private static List<DeretTarget> dariTarget(Laporan laporan) {
        Map<String, List<Baris>> menurutKode = new LinkedHashMap<>();
        laporan.paket().baris("target").forEach(b -> menurutKode
                .computeIfAbsent(b.teks("indikator_kode"), k -> new ArrayList<>())
                .add(b));
        List<DeretTarget> hasil = new ArrayList<>();
        menurutKode.forEach((kode, baris) -> hasil.add(dariBaris(laporan, kode, baris)));
        return hasil;
    }

    private static DeretTarget dariBaris(Laporan laporan, String kode, List<Baris> baris) {
        Map<Integer, BigDecimal> tahunan = new TreeMap<>();
        Optional<BigDecimal> awal = Optional.empty();
        Optional<BigDecimal> akhir = Optional.empty();
        int tahunAkhir = 0;
        for (Baris b : baris) {
            Optional<BigDecimal> n = b.angka("target").map(Angka::nilai);
            String jenis = b.teks("jenis").toLowerCase(Locale.ROOT);
            if (jenis.equals("kondisi_awal")) {
                awal = n;
            } else if (jenis.equals("kondisi_akhir")) {
                akhir = n;
                tahunAkhir = TahunDokumen.tahun(b.teks("tahun")).orElse(0);
            } else if (TahunDokumen.tahun(b.teks("tahun")).isPresent()) {
                n.ifPresent(x -> tahunan.putIfAbsent(Integer.valueOf(b.teks("tahun")), x));
            }
        }
        Optional<Indikator> i = laporan.indikator(kode);
        return new DeretTarget(
                kode,
                i.map(Indikator::nama).orElse(""),
                i.map(Indikator::satuan).orElse(""),
                i.map(Indikator::arah).orElse(Arah.TIDAK_TERCETAK),
                i.map(Indikator::level).orElse(""),
                awal,
                tahunan,
                akhir,
                !tahunan.containsKey(tahunAkhir),
                baris);
    }

    boolean persen() {
        return JenisSatuan.dari(satuan) == JenisSatuan.PERSEN;
    }

    String sebutan() {
        return (kode.isEmpty() ? "" : kode + " ") + "\"" + nama + "\"";
    }

    List<BigDecimal> nilai() {
        return List.copyOf(tahunan.values());
    }

    static KunciTahun kunci(String kode, int tahun) {
        return new KunciTahun(kode, String.valueOf(tahun));
    }
}
