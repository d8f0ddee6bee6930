package id.simpul.anggaran.serapan;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.anggaran.dpa.model.TingkatRincian;
import id.simpul.anggaran.dpa.web.JawabanTercetak;
import id.simpul.anggaran.tahun.SumberRealisasi;
import id.simpul.aturan.anggaran.PohonAnggaran;
import id.simpul.aturan.anggaran.Serapan;
import id.simpul.aturan.anggaran.SimpulAnggaran;
import id.simpul.aturan.nilai.Rupiah;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Dari pohon anggaran menjadi jawaban; di sinilah satu-satunya pembulatan. */
final class PenyajiSerapan {
    private final Dpa dpa;
    private final Map<UUID, Rincian> perId;
    private final UnaryOperator<BigDecimal> bulatkan;

    PenyajiSerapan(Dpa dpa, UnaryOperator<BigDecimal> bulatkan) {
        this.dpa = dpa;
        this.perId = dpa.perId();
        this.bulatkan = bulatkan;
    }

    static SerapanTahun kosong(int tahun) {
        Serapan tanpa = Serapan.hitung(null, null);
        SerapanTahun.Total total = new SerapanTahun.Total(null, null, null, null, tanpa.alasan(), 0, 0);
        return new SerapanTahun(tahun, null, null, null, null, List.of(), total, List.of());
    }

    /** @param tingkat null = semua tingkat */
    SerapanTahun saji(PohonAnggaran pohon, TingkatRincian tingkat, SumberRealisasi sumber) {
        return new SerapanTahun(
                dpa.tahun(),
                dpa.id(),
                dpa.versi().nilai(),
                dpa.tingkatTerhalus(),
                sumber,
                pohon.urut()
                        .map(this::baris)
                        .filter(baris -> tingkat == null || baris.tingkat() == tingkat)
                        .toList(),
                total(pohon),
                JawabanTercetak.semua(dpa.tercetak(), pohon.selisih()));
    }

    private SerapanTahun.Baris baris(SimpulAnggaran simpul) {
        Rincian baris = perId.get(UUID.fromString(simpul.baris().id()));
        Serapan serapan = simpul.serapan();
        return new SerapanTahun.Baris(
                baris.id(),
                baris.indukId(),
                baris.kunci(),
                baris.tingkat(),
                baris.kode(),
                baris.uraian(),
                baris.sumberDana(),
                nilai(serapan.anggaran()),
                nilai(serapan.realisasi()),
                nilai(serapan.sisa()),
                bulatkan.apply(serapan.persen()),
                serapan.alasan(),
                simpul.daunTanpaRealisasi(),
                JawabanTercetak.utama(baris, simpul.selisih()),
                JawabanTercetak.lain(baris, simpul.selisih()));
    }

    private SerapanTahun.Total total(PohonAnggaran pohon) {
        Serapan serapan = pohon.total();
        return new SerapanTahun.Total(
                nilai(serapan.anggaran()),
                nilai(serapan.realisasi()),
                nilai(serapan.sisa()),
                bulatkan.apply(serapan.persen()),
                serapan.alasan(),
                pohon.akar().stream().mapToInt(SimpulAnggaran::daun).sum(),
                pohon.akar().stream()
                        .mapToInt(SimpulAnggaran::daunTanpaRealisasi)
                        .sum());
    }

    private static BigDecimal nilai(Rupiah rupiah) {
        return rupiah == null ? null : rupiah.nilai();
    }
}
