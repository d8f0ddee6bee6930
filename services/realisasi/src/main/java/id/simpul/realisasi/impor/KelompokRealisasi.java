package id.simpul.realisasi.impor;

import id.simpul.aturan.nilai.Keadaan;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.Pelanggaran;
import id.simpul.impor.BarisImpor;
import id.simpul.realisasi.realisasi.model.IsianDasarPenyebut;
import id.simpul.realisasi.realisasi.model.IsianKomponen;
import id.simpul.realisasi.realisasi.model.IsianRealisasi;
import id.simpul.realisasi.realisasi.model.Narasi;
import id.simpul.realisasi.realisasi.model.Tercetak;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Baris-baris kiriman tentang satu indikator pada satu periode, dan isian yang menjadi artinya. */
final class KelompokRealisasi {
    private BarisImpor utama;
    private BarisImpor tambahan;
    private final List<BarisImpor> komponen = new ArrayList<>();
    private final List<BarisImpor> penyebut = new ArrayList<>();

    /** Baris kedua hanya boleh melengkapi angka tercetak: dokumen kadang mencetak capaiannya di halaman lain. */
    void utama(BarisImpor baris) {
        if (utama == null) {
            utama = baris;
        } else if (tambahan == null && tanpaAngka(baris) && !tanpaAngka(utama)) {
            tambahan = baris;
        } else {
            baris.tolak(
                    "indikator_kode",
                    "ganda",
                    "indikator dan periode ini sudah ada di baris %d.".formatted(utama.nomor()));
        }
    }

    /** Baris kuota tanpa realisasi yang dihitung adalah penyebut, bukan bagian pembilang. */
    void komponen(BarisImpor baris) {
        boolean dihitung = baris.yaTidak("dihitung").orElse(false);
        boolean kuotaSaja = baris.angka("realisasi").isEmpty()
                && baris.angka("kuota_atau_populasi").isPresent();
        (dihitung && kuotaSaja ? penyebut : komponen).add(baris);
    }

    boolean cacat() {
        return semua().anyMatch(BarisImpor::cacat);
    }

    /** Baris yang mewakili kelompok ini di laporan. */
    BarisImpor wakil() {
        return semua().findFirst().orElseThrow();
    }

    private Stream<BarisImpor> semua() {
        return Stream.of(utama == null ? List.<BarisImpor>of() : List.of(utama), komponen, penyebut)
                .flatMap(List::stream);
    }

    /**
     * Isian yang sama dengan yang ditulis di formulir.
     *
     * @param persen apakah satuan indikatornya persen; selain itu pembagian bukan nilainya, misalnya skor SAKIP
     */
    IsianRealisasi isian(boolean persen) {
        BigDecimal penyebutDipakai = penyebut.isEmpty() ? penyebutTunggal() : jumlah(penyebut);
        boolean nilaiSaja = nilaiSaja(persen, penyebutDipakai);
        boolean berbagian = !nilaiSaja
                && komponen.stream().anyMatch(satu -> satu.yaTidak("dihitung").orElse(false));
        boolean kosong = !berbagian && (utama == null || tanpaAngka(utama));
        boolean pasangan = angka("pembilang") != null && penyebutDipakai != null;
        // Pembilang atau penyebut sendirian tanpa nilai dibiarkan menjadi rasio, supaya ditolak dengan sebab yang
        // tepat.
        boolean rasio = !berbagian && !kosong && !nilaiSaja && (pasangan || angka("realisasi") == null);
        ingatkanTanpaHitungan(berbagian);
        return new IsianRealisasi(
                kosong ? keadaan() : null,
                berbagian || rasio || kosong ? null : angka("realisasi"),
                rasio ? angka("pembilang") : null,
                berbagian || rasio ? penyebutDipakai : null,
                berbagian ? isiKomponen() : List.of(),
                kosong ? alasanKosong() : null,
                teks("alasan_satuan_campur"),
                kosong ? null : tercetak(berbagian, rasio),
                teks("catatan"),
                narasi(),
                dasar());
    }

    /** Persen yang tidak mencetak satu pun penyebut tidak dapat dijumlahkan dari bagiannya; nilainya tetap tercetak. */
    private boolean nilaiSaja(boolean persen, BigDecimal penyebutDipakai) {
        if (teks("cara") != null || angka("realisasi") == null) {
            return false;
        }
        return persen ? penyebutDipakai == null && angka("pembilang") == null : penyebutDipakai != null;
    }

    private BigDecimal penyebutTunggal() {
        BigDecimal tercetak = angka("penyebut");
        return teks("cara") != null
                ? tercetak
                : BarisJumlah.kuotaBagian(komponen, angka("pembilang"), tercetak)
                        .orElse(tercetak);
    }

    private void ingatkanTanpaHitungan(boolean berbagian) {
        if (!berbagian) {
            komponen.forEach(satu ->
                    satu.ingatkan("dihitung", "tanpa-hitungan", "tidak dicatat: yang dipakai nilai tercetaknya."));
        }
    }

    private List<IsianKomponen> isiKomponen() {
        return komponen.stream()
                .map(satu -> new IsianKomponen(
                        satu.teks("uraian").orElse(""),
                        satu.angka("realisasi").orElse(null),
                        satu.teks("satuan").orElse(null),
                        satu.teks("sumber_dana").orElse(null),
                        satu.yaTidak("dihitung").orElse(false),
                        satu.teks("alasan").orElse(null),
                        satu.angka("kuota_atau_populasi").orElse(null)))
                .toList();
    }

    /** Satuan angka tercetak; null bila tidak disebut. */
    String satuanTercetak() {
        return teks("satuan_realisasi");
    }

    private Tercetak tercetak(boolean berbagian, boolean rasio) {
        Tercetak hasil = teks("cara") == null ? tercetakPaket(berbagian, rasio) : tercetakEkspor();
        return hasil.equals(new Tercetak(null, null, null, null, null)) ? null : hasil;
    }

    /** Berkas ekspor memisahkan isian dari angka tercetaknya. */
    private Tercetak tercetakEkspor() {
        return new Tercetak(
                angka("realisasi_tercetak"),
                angka("pembilang_tercetak"),
                angka("penyebut_tercetak"),
                angka("capaian_tercetak"),
                teks("predikat_tercetak"));
    }

    /** Paket data hanya mempunyai angka tercetak; yang tidak menjadi isian tetap di sampingnya. */
    private Tercetak tercetakPaket(boolean berbagian, boolean rasio) {
        boolean dihitung = berbagian || rasio;
        BigDecimal capaian = tambahan == null || angka("capaian_tercetak") != null
                ? angka("capaian_tercetak")
                : tambahan.angka("capaian_tercetak").orElse(null);
        String predikat = tambahan == null || teks("predikat_tercetak") != null
                ? teks("predikat_tercetak")
                : tambahan.teks("predikat_tercetak").orElse(null);
        return new Tercetak(
                dihitung ? angka("realisasi") : null,
                rasio ? null : angka("pembilang"),
                rasio ? null : angka("penyebut"),
                capaian,
                predikat);
    }

    private Narasi narasi() {
        Narasi narasi =
                new Narasi(teks("pendukung"), teks("kendala"), teks("penyebab"), teks("solusi"), teks("tindak_lanjut"));
        return narasi.equals(new Narasi(null, null, null, null, null)) ? null : narasi;
    }

    private IsianDasarPenyebut dasar() {
        IsianDasarPenyebut dasar = new IsianDasarPenyebut(
                teks("penyebut_satuan"),
                teks("penyebut_sumber"),
                utama == null ? null : utama.tanggal("penyebut_tanggal").orElse(null),
                teks("penyebut_alasan"));
        return dasar.equals(new IsianDasarPenyebut(null, null, null, null)) ? null : dasar;
    }

    private Keadaan keadaan() {
        String tertulis = teks("keadaan");
        return tertulis == null ? Keadaan.KOSONG : Keadaan.valueOf(tertulis);
    }

    private String alasanKosong() {
        String tercetak = teks("teks_tercetak");
        return teks("alasan") != null || tercetak == null ? teks("alasan") : "Tercetak: " + tercetak;
    }

    private BigDecimal angka(String kolom) {
        return utama == null ? null : utama.angka(kolom).orElse(null);
    }

    private String teks(String kolom) {
        return utama == null ? null : utama.teks(kolom).orElse(null);
    }

    private static boolean tanpaAngka(BarisImpor baris) {
        return Stream.of("realisasi", "pembilang", "penyebut")
                .allMatch(kolom -> baris.angka(kolom).isEmpty());
    }

    private static BigDecimal jumlah(List<BarisImpor> baris) {
        return baris.stream()
                .map(satu -> satu.angka("kuota_atau_populasi").orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Penolakan isian menjadi temuan pada baris dan kolom yang menimbulkannya. */
    void tolak(GalatAplikasi galat) {
        if (galat.pelanggaran().isEmpty()) {
            wakil().tolak(null, galat.kode().kode(), galat.getMessage());
        }
        galat.pelanggaran().forEach(this::tolak);
    }

    private void tolak(Pelanggaran satu) {
        String[] bagian = satu.pointer().split("/", -1);
        boolean diKomponen = bagian.length > 2 && bagian[1].equals("komponen") && bagian[2].matches("\\d{1,4}");
        int urutan = diKomponen ? Integer.parseInt(bagian[2]) : -1;
        BarisImpor baris = urutan >= 0 && urutan < komponen.size() ? komponen.get(urutan) : wakil();
        baris.tolak(NamaKolom.dari(satu.pointer()), satu.aturan(), satu.pesan());
    }
}
