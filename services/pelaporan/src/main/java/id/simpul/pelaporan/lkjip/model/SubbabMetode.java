package id.simpul.pelaporan.lkjip.model;

import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.aturan.kota.BasisPredikat;
import id.simpul.aturan.rumus.RumusCapaian;
import id.simpul.aturan.skala.CacatSkala;
import id.simpul.aturan.skala.KebijakanLubang;
import id.simpul.aturan.skala.PitaPredikat;
import id.simpul.aturan.skala.SkalaPredikat;
import id.simpul.dokumen.format.FormatIndonesia;
import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.DaftarButir;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.PenyusunTabel;
import id.simpul.dokumen.model.Potongan;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Subbab;
import id.simpul.dokumen.model.Tabel;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** 3.1 Metode pengukuran: rumus bernama, skala beserta batasnya, pembulatan, dan rata-rata. */
final class SubbabMetode {
    private final BahanLkjip bahan;
    private final AturanCapaian aturan;

    SubbabMetode(BahanLkjip bahan) {
        this.bahan = bahan;
        this.aturan = bahan.aturan();
    }

    Subbab susun() {
        List<Blok> isi = new ArrayList<>();
        isi.add(Paragraf.dari(
                Potongan.teks("Capaian dihitung dari target (T) dan realisasi (R) dengan rumus pada "),
                Potongan.rujukan("rumus_capaian"),
                Potongan.teks(" dan dinilai dengan skala pada "),
                Potongan.rujukan("skala_predikat"),
                Potongan.teks(".")));
        isi.add(tabelRumus());
        isi.add(tabelSkala());
        isi.add(DaftarButir.berbulatan(
                "Capaian dihitung dari realisasi yang belum dibulatkan; pembulatan dilakukan satu kali, saat angka"
                        + " ditampilkan, menjadi %d desimal (%s).".formatted(aturan.desimal(), pembulatan()),
                "Predikat ditetapkan dari %s.".formatted(basis()),
                "Kinerja rata-rata ialah %s, dari suku yang belum dibulatkan."
                        .formatted(KalimatKota.dasar(bahan.capaian().rataRata().jenis())),
                batasAtas(),
                "Indikator tanpa target atau tanpa realisasi tidak dianggap nol: capaiannya tidak ada dan tidak masuk"
                        + " rata-rata."));
        return new Subbab("Metode Pengukuran", isi, List.of());
    }

    private Tabel tabelRumus() {
        PenyusunTabel tabel = Tabel.susun("rumus_capaian", "Rumus capaian yang dipakai")
                .kolom(Kolom.teks("rumus", "Rumus", 18), Kolom.teks("bunyi", "Bunyi", 42))
                .kolom(Kolom.teks("indikator", "Dipakai oleh indikator", 40))
                .sumber("Definisi indikator " + bahan.instansi());
        for (RumusCapaian rumus : dipakai()) {
            String pemakai = bahan.capaian().ukuran().stream()
                    .filter(satu -> satu.hasil().pengukuran().rumus().equals(rumus))
                    .map(satu -> satu.indikator().kode())
                    .reduce((satu, lain) -> satu + ", " + lain)
                    .orElse("");
            tabel.baris(
                    Sel.teks("%s versi %d".formatted(rumus.kode(), rumus.versi())),
                    Sel.teks(rumus.bunyi()),
                    Sel.teks(pemakai));
        }
        return tabel.jadi();
    }

    private List<RumusCapaian> dipakai() {
        return bahan.capaian().ukuran().stream()
                .map(satu -> satu.hasil().pengukuran().rumus())
                .distinct()
                .toList();
    }

    private Tabel tabelSkala() {
        SkalaPredikat skala = aturan.skala();
        PenyusunTabel tabel = Tabel.susun("skala_predikat", "Skala predikat: " + skala.nama())
                .kolom(Kolom.tengah("no", "No", 8), Kolom.teks("rentang", "Rentang nilai (%)", 52))
                .kolom(Kolom.teks("predikat", "Predikat", 40))
                .sumber("Pengaturan skala predikat " + bahan.instansi());
        List<PitaPredikat> pita = skala.pita();
        for (int i = pita.size() - 1; i >= 0; i--) {
            tabel.baris(
                    Sel.bilangan(pita.size() - i),
                    Sel.teks(rentang(pita.get(i))),
                    Sel.teks(pita.get(i).predikat()));
        }
        for (CacatSkala cacat : skala.cacat()) {
            tabel.catatan("%s pada %s: %s."
                    .formatted(
                            cacat.jenis() == CacatSkala.Jenis.LUBANG
                                    ? "Skala tercetak berlubang"
                                    : "Skala tercetak tumpang tindih",
                            cacat.selang(),
                            kebijakan(cacat, skala.kebijakanLubang())));
        }
        return tabel.jadi();
    }

    private static String kebijakan(CacatSkala cacat, KebijakanLubang kebijakan) {
        if (cacat.jenis() == CacatSkala.Jenis.TUMPANG_TINDIH) {
            return "predikat yang lebih tinggi yang dipakai";
        }
        return kebijakan == KebijakanLubang.AMBANG
                ? "nilai di dalamnya mengikuti pita di bawahnya"
                : "nilai di dalamnya tidak berpredikat";
    }

    private static String rentang(PitaPredikat pita) {
        String bawah = pita.batasBawah() == null ? null : FormatIndonesia.bilangan(pita.batasBawah());
        String atas = pita.batasAtas() == null ? null : FormatIndonesia.bilangan(pita.batasAtas());
        String kiri = pita.batasBawahInklusif() ? "paling rendah " : "lebih dari ";
        String kanan = pita.batasAtasInklusif() ? "paling tinggi " : "kurang dari ";
        if (bawah == null) {
            return atas == null ? "semua nilai" : kanan + atas;
        }
        return atas == null ? kiri + bawah : "%s%s dan %s%s".formatted(kiri, bawah, kanan, atas);
    }

    private String basis() {
        return aturan.basisPredikat() == BasisPredikat.CAPAIAN
                ? "capaian"
                : "realisasi bagi indikator persen yang makin tinggi makin baik, dan capaian bagi yang lain";
    }

    private String batasAtas() {
        return aturan.batasAtas() == null
                ? "Capaian tidak dibatasi di atas 100%s%%; hasil negatif diakui nol."
                        .formatted(FormatIndonesia.SPASI_TETAP)
                : "Capaian diakui paling tinggi %s%s%%; hasil negatif diakui nol."
                        .formatted(FormatIndonesia.bilangan(aturan.batasAtas()), FormatIndonesia.SPASI_TETAP);
    }

    private String pembulatan() {
        RoundingMode cara = aturan.pembulatan();
        return switch (cara) {
            case HALF_UP -> "setengah ke atas";
            case HALF_DOWN -> "setengah ke bawah";
            case HALF_EVEN -> "setengah ke angka genap";
            case UP -> "selalu menjauhi nol";
            case DOWN -> "dipotong";
            case CEILING -> "selalu ke atas";
            case FLOOR -> "selalu ke bawah";
            case UNNECESSARY -> throw new IllegalStateException("Aturan kota menolak cara ini");
        };
    }
}
