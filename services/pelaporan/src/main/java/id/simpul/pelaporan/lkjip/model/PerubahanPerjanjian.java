package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.PenyusunTabel;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Tabel;
import id.simpul.pelaporan.fakta.Indikator;
import id.simpul.pelaporan.fakta.PerjanjianKinerja;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Yang berganti antara PK murni dan PK perubahan. */
final class PerubahanPerjanjian {
    private final BahanLkjip bahan;

    PerubahanPerjanjian(BahanLkjip bahan) {
        this.bahan = bahan;
    }

    /** Kosong bila tahun itu hanya ada satu versi. */
    List<Blok> susun() {
        List<PerjanjianKinerja> semua = bahan.perjanjianSetahun();
        if (semua.size() < 2) {
            return List.of();
        }
        PerjanjianKinerja murni = semua.get(0);
        PerjanjianKinerja perubahan = semua.get(semua.size() - 1);
        List<Sel[]> baris = new ArrayList<>();
        banding(target(murni), target(perubahan), baris);
        banding(anggaran(murni), anggaran(perubahan), baris);
        if (baris.isEmpty()) {
            return List.of(Paragraf.dari("PK perubahan tidak mengubah target dan anggaran PK murni."));
        }
        PenyusunTabel tabel = Tabel.susun("pk_perubahan", "Perubahan Perjanjian Kinerja Tahun " + bahan.tahun())
                .kolom(Kolom.teks("hal", "Indikator atau program", 56), Kolom.angka("murni", "Murni", "", 22))
                .kolom(Kolom.angka("perubahan", "Perubahan", "", 22))
                .sumber("Perjanjian Kinerja %s Tahun %d".formatted(bahan.instansi(), bahan.tahun()));
        baris.forEach(tabel::baris);
        return List.of(tabel.jadi());
    }

    private static void banding(Map<String, BigDecimal> murni, Map<String, BigDecimal> perubahan, List<Sel[]> baris) {
        Map<String, BigDecimal> semua = new LinkedHashMap<>(murni);
        perubahan.forEach(semua::putIfAbsent);
        semua.keySet().forEach(nama -> {
            BigDecimal dahulu = murni.get(nama);
            BigDecimal kini = perubahan.get(nama);
            boolean sama = dahulu == null ? kini == null : kini != null && dahulu.compareTo(kini) == 0;
            if (!sama) {
                baris.add(new Sel[] {Sel.teks(nama), SelIndikator.bilangan(dahulu), SelIndikator.bilangan(kini)});
            }
        });
    }

    private Map<String, BigDecimal> target(PerjanjianKinerja perjanjian) {
        Map<String, BigDecimal> hasil = new LinkedHashMap<>();
        perjanjian
                .butir()
                .forEach(satu -> hasil.put(
                        bahan.indikator(satu.indikatorId()).map(Indikator::nama).orElse(satu.indikatorId()),
                        satu.target()));
        return hasil;
    }

    private static Map<String, BigDecimal> anggaran(PerjanjianKinerja perjanjian) {
        Map<String, BigDecimal> hasil = new LinkedHashMap<>();
        perjanjian.program().forEach(satu -> hasil.put(satu.nama() + " (Rp)", satu.anggaran()));
        return hasil;
    }
}
