package id.simpul.anggaran.serapan;

import id.simpul.anggaran.dpa.model.DpaRepository;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.anggaran.dpa.web.Alamat;
import id.simpul.anggaran.tahun.SumberRealisasi;
import id.simpul.aturan.anggaran.Serapan;
import id.simpul.aturan.anggaran.SimpulAnggaran;
import id.simpul.aturan.nilai.Rupiah;
import id.simpul.galat.GalatAplikasi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Menjelaskan angka serapan: baris-baris yang menyusunnya, langkahnya, dan pembulatannya. */
@ApplicationScoped
public class MenjelaskanSerapan {
    private static final PenjelasanSerapan.Rumus RUMUS =
            new PenjelasanSerapan.Rumus("serapan", 1, "realisasi / anggaran x 100");
    private static final String SATUAN = "Rp";

    private final MembacaKeadaan keadaan;
    private final DpaRepository dpa;
    private final PembulatKota pembulat;

    MenjelaskanSerapan(MembacaKeadaan keadaan, DpaRepository dpa, PembulatKota pembulat) {
        this.keadaan = keadaan;
        this.dpa = dpa;
        this.pembulat = pembulat;
    }

    /** Total setahun; 404 bila belum ada DPA yang disahkan. */
    @Transactional
    public PenjelasanSerapan total(int tahun, YearMonth sampai) {
        KeadaanSerapan isi =
                keadaan.baca(tahun, sampai).orElseThrow(() -> GalatAplikasi.tidakDitemukan("Serapan tahun", tahun));
        return jelaskan(
                isi, "serapan total " + tahun, isi.pohon().total(), isi.pohon().urut());
    }

    /** Satu baris DPA yang berlaku; 404 bila tidak ada, milik kota lain, atau bukan baris versi yang berlaku. */
    @Transactional
    public PenjelasanSerapan baris(UUID rincian, String sampai) {
        int tahun = dpa.tahunRincian(rincian).orElseThrow(() -> GalatAplikasi.tidakDitemukan("Baris DPA", rincian));
        KeadaanSerapan isi = keadaan.baca(tahun, Alamat.bulan(tahun, sampai))
                .filter(ada -> ada.simpul().containsKey(rincian))
                .orElseThrow(() -> GalatAplikasi.tidakDitemukan("Baris DPA yang berlaku", rincian));
        SimpulAnggaran simpul = isi.simpul().get(rincian);
        Rincian baris = isi.dpa().perId().get(rincian);
        return jelaskan(isi, "serapan " + baris.uraian(), simpul.serapan(), simpul.urut());
    }

    private PenjelasanSerapan jelaskan(
            KeadaanSerapan isi, String angka, Serapan serapan, Stream<SimpulAnggaran> bagian) {
        PembulatKota.Cara cara = pembulat.cara();
        var perId = isi.dpa().perId();
        List<PenjelasanSerapan.Masukan> masukan = bagian.filter(
                        simpul -> simpul.anak().isEmpty())
                .map(simpul -> perId.get(UUID.fromString(simpul.baris().id())))
                .flatMap(baris -> masukan(isi, baris))
                .toList();
        return new PenjelasanSerapan(
                angka,
                serapan.persen() == null ? null : serapan.persen().setScale(cara.skala(), cara.cara()),
                RUMUS,
                masukan,
                langkah(serapan, cara),
                new PenjelasanSerapan.Pembulatan(cara.skala(), cara.cara()),
                isi.dpa().pengesahan().oleh());
    }

    private static Stream<PenjelasanSerapan.Masukan> masukan(KeadaanSerapan isi, Rincian baris) {
        String versi = isi.dpa().versi().nilai();
        Rupiah realisasi = isi.realisasi().get(baris.id());
        PenjelasanSerapan.Sumber asal = isi.sumber() == SumberRealisasi.SP2D
                ? new PenjelasanSerapan.Sumber("sp2d", baris.kunci(), null)
                : new PenjelasanSerapan.Sumber("realisasi-rekap", isi.dpa().id().toString(), versi);
        return Stream.of(
                new PenjelasanSerapan.Masukan(
                        "anggaran " + baris.uraian(),
                        baris.anggaran().nilai(),
                        SATUAN,
                        new PenjelasanSerapan.Sumber("dpa-rincian", baris.id().toString(), versi)),
                new PenjelasanSerapan.Masukan(
                        "realisasi " + baris.uraian(), realisasi == null ? null : realisasi.nilai(), SATUAN, asal));
    }

    private static List<PenjelasanSerapan.Langkah> langkah(Serapan serapan, PembulatKota.Cara cara) {
        List<PenjelasanSerapan.Langkah> langkah = new ArrayList<>();
        langkah.add(new PenjelasanSerapan.Langkah("jumlah anggaran baris terhalus", nilai(serapan.anggaran())));
        langkah.add(
                new PenjelasanSerapan.Langkah("jumlah realisasi baris yang dilaporkan", nilai(serapan.realisasi())));
        langkah.add(new PenjelasanSerapan.Langkah("sisa = anggaran - realisasi", nilai(serapan.sisa())));
        if (serapan.persen() != null) {
            langkah.add(new PenjelasanSerapan.Langkah("realisasi / anggaran x 100", serapan.persen()));
            langkah.add(new PenjelasanSerapan.Langkah(
                    "dibulatkan sekali", serapan.persen().setScale(cara.skala(), cara.cara())));
        }
        return langkah;
    }

    private static BigDecimal nilai(Rupiah rupiah) {
        return rupiah == null ? null : rupiah.nilai();
    }
}
