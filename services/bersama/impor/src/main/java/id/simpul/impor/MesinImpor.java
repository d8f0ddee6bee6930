package id.simpul.impor;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.impor.LaporanImpor.BerkasDibaca;
import id.simpul.impor.sumber.Kiriman;
import id.simpul.impor.sumber.Lembar;
import id.simpul.temuan.TemuanJawaban;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Menjalankan satu kiriman: membaca menurut skema, menyerahkan baris kepada penerap, menyusun laporan.
 *
 * <p>Tidak mengenal HTTP, transaksi, atau basis data; {@link id.simpul.impor.web.LayananImpor} yang membungkusnya.
 */
public final class MesinImpor {
    private final SkemaImpor skema;
    private final Kiriman kiriman;
    private final String sidik;
    private final PenampungTemuan temuan;
    private final List<String> lain;
    private final PemeriksaKiriman pemeriksa;
    private final Map<String, Lembar> dikenal = new LinkedHashMap<>();

    public MesinImpor(SkemaImpor skema, Kiriman kiriman, String sidik) {
        this.skema = skema;
        this.kiriman = kiriman;
        this.sidik = sidik;
        this.temuan = new PenampungTemuan(skema.batas().temuan());
        this.lain = new ArrayList<>(kiriman.lain());
        this.pemeriksa = new PemeriksaKiriman(skema.batas().temuan());
    }

    /** Membaca seluruh kiriman dan, bila tanpa kesalahan, menerapkannya lewat {@code penerap}. */
    public LaporanImpor jalankan(Penerap penerap) throws IOException {
        cocokkan();
        List<BerkasDibaca> dibaca = new ArrayList<>();
        int baris = 0;
        for (SkemaBerkas satu : skema.berkas()) {
            Lembar lembar = dikenal.get(satu.nama());
            if (lembar != null) {
                BerkasDibaca berkas = new PembacaLembar(satu, lembar, skema.batas(), temuan).baca(baris, isi -> {
                    penerap.terima(isi);
                    pemeriksa.terima(isi);
                });
                baris += berkas.baris();
                dibaca.add(berkas);
            } else if (satu.wajib()) {
                temuan.catat(TemuanImpor.dari(
                        satu.nama(),
                        null,
                        null,
                        null,
                        "berkas-wajib",
                        Keparahan.KESALAHAN,
                        "Berkas %s wajib ada di kiriman.".formatted(satu.nama())));
            }
        }
        penerap.periksa();
        List<TemuanJawaban> pemeriksaan = temuan.kesalahan() == 0 ? pemeriksa.periksa(penerap) : List.of();
        Object hasil = temuan.kesalahan() == 0 ? penerap.terapkan() : null;
        return laporan(dibaca, baris, temuan.kesalahan() == 0 ? hasil : null, pemeriksaan);
    }

    /** Temuan yang dapat ditambah penerap tanpa baris, misalnya tentang kiriman seluruhnya. */
    public PenampungTemuan temuan() {
        return temuan;
    }

    /** Lembar yang dikenal, untuk menulis kembali baris yang ditolak. */
    Map<String, Lembar> dikenal() {
        return dikenal;
    }

    private void cocokkan() {
        for (Lembar lembar : kiriman.lembar()) {
            Optional<SkemaBerkas> cocok =
                    menurutLembar(lembar).filter(satu -> !diLaci(lembar.jalur()) && !dikenal.containsKey(satu.nama()));
            if (cocok.isPresent()) {
                dikenal.put(cocok.get().nama(), lembar);
            } else if (!TemplatImpor.PETUNJUK.equals(SkemaImpor.namaBaku(lembar.nama()))) {
                lain.add(lembar.jalur());
            }
        }
        if (dikenal.isEmpty()) {
            throw new GalatAplikasi(
                    KodeGalat.BERKAS_TIDAK_TERBACA,
                    "Tidak satu pun berkas atau lembar dikenal; yang dikenal: %s."
                            .formatted(String.join(
                                    ", ",
                                    skema.berkas().stream()
                                            .map(SkemaBerkas::nama)
                                            .toList())));
        }
    }

    /** Skema satu berkas menerima satu-satunya lembar apa pun namanya; lembar ekspor jarang bernama skemanya. */
    private Optional<SkemaBerkas> menurutLembar(Lembar lembar) {
        boolean tunggal = skema.berkas().size() == 1 && kiriman.lembar().size() == 1;
        return tunggal ? Optional.of(skema.berkas().get(0)) : skema.menurutNama(lembar.nama());
    }

    /** Paket data menaruh tabel pendukung di folder {@code lainnya/}; namanya boleh sama dengan tabel utama. */
    private static boolean diLaci(String jalur) {
        return jalur.startsWith("lainnya/") || jalur.contains("/lainnya/");
    }

    private LaporanImpor laporan(List<BerkasDibaca> mentah, int baris, Object hasil, List<TemuanJawaban> pemeriksaan) {
        List<BerkasDibaca> berkas = mentah.stream().map(this::denganTolakan).toList();
        return new LaporanImpor(
                skema.nama(),
                sidik,
                temuan.kesalahan() == 0,
                baris,
                berkas.stream().mapToInt(BerkasDibaca::barisDitolak).sum(),
                temuan.kesalahan(),
                temuan.peringatan(),
                berkas,
                List.copyOf(lain),
                hasil,
                List.copyOf(temuan.temuan()),
                temuan.terpotong(),
                pemeriksaan);
    }

    /** Aturan antar baris dapat menolak baris sesudah berkasnya selesai dibaca. */
    private BerkasDibaca denganTolakan(BerkasDibaca satu) {
        return new BerkasDibaca(
                satu.nama(),
                satu.jalur(),
                satu.baris(),
                temuan.sebab(satu.nama()).size(),
                satu.pemisah(),
                satu.penyandian(),
                satu.kolomLain());
    }
}
