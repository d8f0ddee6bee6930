package id.simpul.pemeriksaan.kaidah.silang;

import id.simpul.pemeriksaan.data.TahunDokumen;
import id.simpul.pemeriksaan.paket.Baris;
import id.simpul.pemeriksaan.paket.Tabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Kolom uang sebuah tabel bebas yang sepadan dengan kolom anggaran.csv, dikenali dari nama kolomnya. */
record KolomUang(String kolom, String kolomAnggaran, String nama, String tahunTetap, String kolomTahun) {
    private static final Pattern TAHUN = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final List<String> NAMA =
            List.of("uraian", "sub_kegiatan", "kegiatan", "program_kegiatan", "program");
    private static final List<String> KOLOM_TAHUN = List.of("tahun", "tahun_padanan");

    static List<KolomUang> dari(Tabel t, Optional<Integer> tahunLaporan) {
        Optional<String> nama = NAMA.stream().filter(t::punya).findFirst();
        String kolomTahun = KOLOM_TAHUN.stream().filter(t::punya).findFirst().orElse("");
        List<KolomUang> hasil = new ArrayList<>();
        if (nama.isEmpty()) {
            return hasil;
        }
        for (String k : t.kolom()) {
            Matcher m = TAHUN.matcher(k);
            String tahun = m.find()
                    ? m.group()
                    : kolomTahun.isEmpty() ? tahunLaporan.map(String::valueOf).orElse("") : "";
            sepadan(t, k).ifPresent(a -> hasil.add(new KolomUang(k, a, nama.get(), tahun, kolomTahun)));
        }
        return hasil;
    }

    private static Optional<String> sepadan(Tabel t, String k) {
        if (k.contains("persen")) {
            return k.contains("realisasi") && t.punya("level") ? Optional.of("persen_tercetak") : Optional.empty();
        }
        if (k.contains("kinerja") || k.contains("target_teks")) {
            return Optional.empty();
        }
        boolean tabelPagu = t.nama().contains("renstra")
                || t.nama().contains("pagu")
                || t.nama().contains("pendanaan");
        boolean kolomPagu = k.contains("pagu") || (k.contains("target") && k.contains("rupiah"));
        boolean uang = k.contains("rupiah")
                || k.contains("anggaran")
                || k.contains("keuangan")
                || k.contains("_rp")
                || t.nama().contains("anggaran");
        if (k.contains("realisasi") && uang) {
            return Optional.of("realisasi");
        }
        if (kolomPagu || (tabelPagu && (k.equals("rupiah") || k.equals("rupiah_teks")))) {
            return Optional.of("pagu_renstra");
        }
        return k.contains("anggaran") ? Optional.of("anggaran") : Optional.empty();
    }

    String tahun(Baris b) {
        return tahunTetap.isEmpty() && TahunDokumen.tahun(b.teks(kolomTahun)).isPresent()
                ? b.teks(kolomTahun)
                : tahunTetap;
    }
}
