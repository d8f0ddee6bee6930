package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.DaftarButir;
import id.simpul.dokumen.model.Grafik;
import id.simpul.dokumen.model.JenisGrafik;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.pelaporan.capaian.model.CapaianSasaran;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bagian-bagian ringkasan sesudah tabel capaiannya, dari yang paling penting. */
final class IsiRingkasan {
    private static final int LETAK_SASARAN = 1;
    private static final int LETAK_SERAPAN = 2;
    private static final int LETAK_TERBAIK = 3;
    private static final int LETAK_PERHATIAN = 4;
    private static final int LETAK_TEMUAN = 5;
    private static final String TANPA_JUDUL = "";

    private final BahanLkjip bahan;

    IsiRingkasan(BahanLkjip bahan) {
        this.bahan = bahan;
    }

    /** Menurut pentingnya: yang di depan dipakai lebih dahulu, selebihnya selama muat. */
    List<BagianRingkasan> susun(TemuanTerpenting temuan) {
        Sorotan sorotan = Sorotan.dari(bahan.capaian().ukuran());
        List<BagianRingkasan> hasil = new ArrayList<>();
        hasil.add(bagian(LETAK_PERHATIAN, "Yang perlu perhatian dan tindak lanjutnya", perhatian(sorotan)));
        hasil.add(temuan(temuan, 0));
        GrafikSerapan.terbesar(bahan).ifPresent(satu -> hasil.add(bagian(LETAK_SERAPAN, TANPA_JUDUL, satu)));
        if (!temuan.kalimat().isEmpty()) {
            hasil.add(temuan(temuan, 1));
        }
        if (!sorotan.terbaik().isEmpty()) {
            hasil.add(bagian(LETAK_TERBAIK, "Capaian terbaik", terbaik(sorotan.terbaik())));
        }
        sasaran().ifPresent(satu -> hasil.add(bagian(LETAK_SASARAN, TANPA_JUDUL, satu)));
        for (int n = 2; n <= temuan.kalimat().size(); n++) {
            hasil.add(temuan(temuan, n));
        }
        return hasil;
    }

    private static BagianRingkasan bagian(int letak, String judul, Blok isi) {
        return new BagianRingkasan(letak, judul, List.of(isi));
    }

    private DaftarButir terbaik(List<UkuranIndikator> ukuran) {
        return DaftarButir.bernomor(ukuran.stream()
                .map(satu -> "%s: capaian %s."
                        .formatted(
                                satu.indikator().nama(),
                                new AngkaIndikator(satu, bahan.aturan())
                                        .persen(satu.hasil().capaian())))
                .toArray(String[]::new));
    }

    private Blok perhatian(Sorotan sorotan) {
        if (sorotan.perluPerhatian().isEmpty()) {
            return Paragraf.dari(KalimatKota.semuaTercapai(bahan.capaian()));
        }
        return DaftarButir.bernomor(sorotan.perluPerhatian().stream()
                .map(satu -> "%s: %s%s"
                        .formatted(
                                satu.indikator().nama(),
                                Kalimat.bagian(satu, bahan.aturan()),
                                NarasiIndikator.tindakan(satu)))
                .toArray(String[]::new));
    }

    /** Satu sasaran saja tidak digambar: angkanya sama dengan rata-rata di atas. */
    private Optional<Grafik> sasaran() {
        List<CapaianSasaran> bernilai = bahan.capaian().perSasaran().stream()
                .filter(satu -> satu.capaian() != null && satu.sasaran() != null)
                .toList();
        if (bernilai.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(Grafik.susun(
                        "grafik_sasaran",
                        "Rata-rata capaian menurut sasaran Tahun " + bahan.tahun(),
                        JenisGrafik.BATANG_MENDATAR)
                .satuan("%", bahan.aturan().desimal())
                .kategori(bernilai.stream().map(CapaianSasaran::sasaran).toList())
                .seri("Capaian", bernilai.stream().map(CapaianSasaran::capaian).toList())
                .jadi());
    }

    /** Banyaknya temuan, lalu sekian yang terberat. */
    private static BagianRingkasan temuan(TemuanTerpenting temuan, int banyak) {
        List<Blok> isi = new ArrayList<>();
        isi.add(Paragraf.dari(temuan.jumlah()));
        if (banyak > 0) {
            isi.add(DaftarButir.bernomor(temuan.kalimat().subList(0, banyak).toArray(String[]::new)));
        }
        return new BagianRingkasan(LETAK_TEMUAN, "Temuan pemeriksaan", isi);
    }
}
