package id.simpul.pemeriksaan.kaidah.keluaran;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.PembangunTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.JenisSatuan;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.NamaBaku;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Baris;
import id.simpul.pemeriksaan.paket.Tabel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** "Jumlah anak" bersatuan KPM, "Jumlah paket" bersatuan mesjid: yang dihitung menurut nama bukan yang dihitung menurut satuan. */
public final class SatuanTerhadapNama extends KaidahBernama {
    private static final Pattern DIHITUNG =
            Pattern.compile("^(?:jumlah|banyaknya)\\s+(?:jenis\\s+)?([a-z%]+)(?:[\\s/]+([a-z]+))?");
    private static final Pattern PERSENTASE = Pattern.compile("^persen(?:tase)?\\b.*");
    private static final Set<JenisSatuan> BENDA = Set.of(
            JenisSatuan.ORANG,
            JenisSatuan.KELUARGA,
            JenisSatuan.KELOMPOK,
            JenisSatuan.LEMBAGA,
            JenisSatuan.PAKET,
            JenisSatuan.DOKUMEN,
            JenisSatuan.WILAYAH);
    private static final int CONTOH = 8;

    public SatuanTerhadapNama() {
        super("satuan_terhadap_nama", "satuan indikator sejenis dengan yang dihitung menurut namanya");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        Set<String> sudah = new HashSet<>();
        List<Baris> salah = new ArrayList<>();
        List<String> sebutan = new ArrayList<>();
        for (Tempat t : Tempat.values()) {
            for (Baris b : laporan.paket().tabel(t.tabel).map(Tabel::baris).orElse(List.of())) {
                String nama = b.teks(t.nama);
                String satuan = b.teks(t.satuan);
                if (bertentangan(nama, satuan)
                        && sudah.add(NamaBaku.dari(nama) + "|" + satuan.toLowerCase(Locale.ROOT))) {
                    salah.add(b);
                    sebutan.add("\"" + nama + "\" bersatuan " + satuan);
                }
            }
        }
        catat(salah, sebutan, temuan);
    }

    private static boolean bertentangan(String nama, String satuan) {
        JenisSatuan tercetak = JenisSatuan.dari(satuan);
        String n = nama.toLowerCase(Locale.ROOT).strip();
        if (satuan.isBlank() || satuan.contains("|") || tercetak == JenisSatuan.KOSONG) {
            return false;
        }
        if (PERSENTASE.matcher(n).matches()) {
            return tercetak.terhitung();
        }
        Optional<JenisSatuan> dihitung = dihitung(n);
        return dihitung.isPresent()
                && tercetak != dihitung.get()
                && (tercetak.terhitung() || tercetak == JenisSatuan.PERSEN)
                && !menyebut(n, tercetak);
    }

    private static Optional<JenisSatuan> dihitung(String nama) {
        Matcher m = DIHITUNG.matcher(nama);
        if (!m.find()) {
            return Optional.empty();
        }
        return Optional.of(JenisSatuan.dari(m.group(1))).filter(BENDA::contains);
    }

    /** "Jumlah peserta per kecamatan" bersatuan kecamatan masih terbaca; hanya yang sama sekali tidak disebut yang dilaporkan. */
    private static boolean menyebut(String nama, JenisSatuan satuan) {
        return java.util.Arrays.stream(nama.split("[^a-z]+", -1)).anyMatch(kata -> JenisSatuan.dari(kata) == satuan);
    }

    private static void catat(List<Baris> salah, List<String> sebutan, Penampung temuan) {
        if (salah.isEmpty()) {
            return;
        }
        PembangunTemuan t = temuan.peringatan(JenisTemuan.SATUAN_CAMPUR)
                .di("Satuan tidak sejenis dengan nama indikatornya")
                .teks(sebutan.get(0), "")
                .karena(salah.size() + " indikator menyebut yang dihitung berbeda dari satuannya: "
                        + sebutan.stream().limit(CONTOH).collect(Collectors.joining("; "))
                        + (sebutan.size() > CONTOH ? "; …" : "."))
                .rujuk(salah);
        t.simpan();
    }

    private enum Tempat {
        INDIKATOR("indikator", "indikator", "satuan"),
        MATRIKS("matriks_indikator", "indikator", "satuan"),
        KELUARAN("keluaran", "indikator_keluaran", "target_satuan"),
        KELUARAN_REALISASI("keluaran", "indikator_keluaran", "realisasi_satuan");

        private final String tabel;
        private final String nama;
        private final String satuan;

        Tempat(String tabel, String nama, String satuan) {
            this.tabel = tabel;
            this.nama = nama;
            this.satuan = satuan;
        }
    }
}
