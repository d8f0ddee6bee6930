package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.model.Baris;
import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.Kekosongan;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.PenyusunTabel;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Tabel;
import id.simpul.pelaporan.fakta.Indikator;
import id.simpul.pelaporan.fakta.PerjanjianKinerja;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Perjanjian Kinerja: tabel A sasaran, indikator, target; tabel B program dan anggaran. */
final class PerjanjianDalamLaporan {
    private final BahanLkjip bahan;
    private final PerjanjianKinerja perjanjian;

    PerjanjianDalamLaporan(BahanLkjip bahan) {
        this.bahan = bahan;
        this.perjanjian = bahan.perjanjian();
    }

    List<Blok> susun() {
        if (perjanjian == null) {
            return List.of(new Kekosongan(
                    "Perjanjian Kinerja tahun " + bahan.tahun(), "POST /api/perencanaan/v1/perjanjian-kinerja"));
        }
        List<Blok> isi = new ArrayList<>();
        isi.add(Paragraf.dari("Perjanjian Kinerja Tahun %d (%s) dibuat antara %s dan %s."
                .formatted(
                        bahan.tahun(),
                        perjanjian.perubahan() ? "perubahan" : "murni",
                        jabatan(perjanjian.pihakPertama()),
                        jabatan(perjanjian.pihakKedua()))));
        isi.add(tabelTarget());
        if (!perjanjian.program().isEmpty()) {
            isi.add(tabelProgram());
        }
        return isi;
    }

    private static String jabatan(PerjanjianKinerja.Pihak pihak) {
        return pihak == null || pihak.jabatan() == null ? "pihak yang belum disebut" : pihak.jabatan();
    }

    private Tabel tabelTarget() {
        PenyusunTabel tabel = Tabel.susun("pk_target", "Target Perjanjian Kinerja Tahun " + bahan.tahun())
                .kolom(Kolom.tengah("kode", "Kode", 10), Kolom.teks("indikator", "Indikator", 55))
                .kolom(Kolom.tengah("satuan", "Satuan", 15), Kolom.angka("target", "Target", "", 20))
                .sumber(sumber());
        for (PerjanjianKinerja.Butir butir : perjanjian.butir()) {
            Optional<Indikator> indikator = bahan.indikator(butir.indikatorId());
            tabel.baris(
                    Sel.teks(indikator.map(Indikator::kode).orElse("")),
                    Sel.teks(indikator.map(Indikator::nama).orElse("Indikator belum dikenal")),
                    Sel.teks(indikator.map(Indikator::satuan).orElse("")),
                    target(butir));
        }
        return tabel.jadi();
    }

    private static Sel target(PerjanjianKinerja.Butir butir) {
        return butir.target() == null && butir.teksTarget() != null
                ? Sel.teks(butir.teksTarget())
                : SelIndikator.bilangan(butir.target());
    }

    private Tabel tabelProgram() {
        PenyusunTabel tabel = Tabel.susun("pk_program", "Program dan anggaran Perjanjian Kinerja")
                .kolom(Kolom.teks("program", "Program", 70), Kolom.angka("anggaran", "Anggaran", "Rp", 30))
                .sumber(sumber());
        perjanjian.program().forEach(satu -> tabel.baris(Sel.teks(nama(satu)), Sel.rupiah(satu.anggaran())));
        BigDecimal jumlah = perjanjian.program().stream()
                .map(PerjanjianKinerja.Program::anggaran)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return tabel.baris(Baris.total(Sel.teks("Jumlah"), Sel.rupiah(jumlah))).jadi();
    }

    private static String nama(PerjanjianKinerja.Program program) {
        return program.kode() == null ? program.nama() : "%s %s".formatted(program.kode(), program.nama());
    }

    private String sumber() {
        return "Perjanjian Kinerja %s Tahun %d".formatted(bahan.instansi(), bahan.tahun());
    }
}
