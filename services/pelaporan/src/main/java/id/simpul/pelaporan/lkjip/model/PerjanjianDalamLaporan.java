package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.model.Baris;
import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.JedaHalaman;
import id.simpul.dokumen.model.Kekosongan;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.PenyusunTabel;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Tabel;
import id.simpul.dokumen.model.TandaTanganBerdua;
import id.simpul.pelaporan.fakta.Indikator;
import id.simpul.pelaporan.fakta.PerjanjianKinerja;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Perjanjian Kinerja: tabel A sasaran, indikator, target; tabel B program dan anggaran; lalu lembarnya di lampiran. */
final class PerjanjianDalamLaporan {
    private static final String TEMPAT = "POST /api/perencanaan/v1/perjanjian-kinerja";

    private final BahanLkjip bahan;
    private final PerjanjianKinerja perjanjian;

    PerjanjianDalamLaporan(BahanLkjip bahan) {
        this.bahan = bahan;
        this.perjanjian = bahan.perjanjian();
    }

    List<Blok> susun() {
        if (perjanjian == null) {
            return List.of(kosong());
        }
        List<Blok> isi = new ArrayList<>();
        isi.add(Paragraf.dari(
                "Perjanjian Kinerja Tahun %d (%s) dibuat antara %s sebagai pihak pertama dan %s sebagai pihak kedua."
                        .formatted(
                                bahan.tahun(),
                                versi(perjanjian),
                                jabatan(perjanjian.pihakPertama()),
                                jabatan(perjanjian.pihakKedua()))));
        isi.add(tabelTarget("pk_target"));
        if (!perjanjian.program().isEmpty()) {
            isi.add(tabelProgram("pk_program"));
        }
        isi.addAll(new PerubahanPerjanjian(bahan).susun());
        return isi;
    }

    /** Lembar perjanjian seperti ditandatangani: pernyataan dan tanda tangan, lalu tabel yang menjadi lampirannya. */
    List<Blok> lampiran() {
        if (perjanjian == null) {
            return List.of(kosong());
        }
        String pertama = jabatan(perjanjian.pihakPertama());
        String kedua = jabatan(perjanjian.pihakKedua());
        List<Blok> isi = new ArrayList<>();
        isi.add(Paragraf.dari(
                "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, akuntabel, dan berorientasi pada hasil, %s sebagai pihak pertama berjanji kepada %s sebagai pihak kedua untuk mewujudkan target kinerja tahun %d menurut tabel pada halaman berikutnya."
                        .formatted(pertama, kedua, bahan.tahun())));
        isi.add(Paragraf.dari(
                "Keberhasilan dan kegagalan pencapaian target itu menjadi tanggung jawab pihak pertama. Pihak"
                        + " kedua melakukan supervisi dan evaluasi serta mengambil tindakan yang diperlukan dalam"
                        + " rangka pemberian penghargaan dan sanksi."));
        isi.add(new TandaTanganBerdua(
                bahan.tempatTanggal(bahan.tahun()),
                new TandaTanganBerdua.Penanda("Pihak Kedua,", kedua, "", List.of()),
                new TandaTanganBerdua.Penanda("Pihak Pertama,", pertama, "", List.of())));
        isi.add(new JedaHalaman());
        isi.add(tabelTarget("lampiran_pk_target"));
        if (!perjanjian.program().isEmpty()) {
            isi.add(tabelProgram("lampiran_pk_program"));
        }
        return isi;
    }

    private Kekosongan kosong() {
        return new Kekosongan("Perjanjian Kinerja tahun " + bahan.tahun(), "Perjanjian Kinerja kepala dinas", TEMPAT);
    }

    private static String versi(PerjanjianKinerja satu) {
        return satu.perubahan() ? "perubahan" : "murni";
    }

    private static String jabatan(PerjanjianKinerja.Pihak pihak) {
        return pihak == null || pihak.jabatan() == null ? "pihak yang belum disebut" : pihak.jabatan();
    }

    private Tabel tabelTarget(String nama) {
        PenyusunTabel tabel = Tabel.susun(nama, "Target Perjanjian Kinerja Tahun " + bahan.tahun())
                .kolom(Kolom.teks("sasaran", "Sasaran", 32).digabung(), Kolom.teks("indikator", "Indikator", 44))
                .kolom(Kolom.tengah("satuan", "Satuan", 10), Kolom.angka("target", "Target", "", 12))
                .sumber(sumber());
        for (PerjanjianKinerja.Butir butir : perjanjian.butir()) {
            Optional<Indikator> indikator = bahan.indikator(butir.indikatorId());
            tabel.baris(
                    Sel.teks(indikator.map(this::sasaran).orElse("")),
                    Sel.teks(indikator.map(Indikator::nama).orElse("Indikator belum dikenal")),
                    Sel.teks(indikator.map(Indikator::satuan).orElse("")),
                    indikator
                            .filter(satu -> butir.teksTarget() == null)
                            .map(satu -> target(satu, butir))
                            .orElseGet(() -> target(butir)));
        }
        return tabel.jadi();
    }

    private String sasaran(Indikator indikator) {
        return bahan.capaian().ukuran().stream()
                .filter(satu -> satu.indikator().id().equals(indikator.id()))
                .map(SubbabAnalisis::judul)
                .findFirst()
                .orElse(indikator.sasaranUraian());
    }

    /** Predikat target disebut bila angkanya sama dengan target Renstra tahun itu. */
    private Sel target(Indikator indikator, PerjanjianKinerja.Butir butir) {
        boolean sama = butir.target() != null
                && indikator
                        .target(bahan.tahun())
                        .map(Indikator.TargetTahun::nilai)
                        .filter(nilai -> nilai.compareTo(butir.target()) == 0)
                        .isPresent();
        return sama ? SelIndikator.target(indikator, bahan.tahun()) : target(butir);
    }

    private static Sel target(PerjanjianKinerja.Butir butir) {
        return butir.target() == null && butir.teksTarget() != null
                ? Sel.teks(butir.teksTarget())
                : SelIndikator.bilangan(butir.target());
    }

    private Tabel tabelProgram(String nama) {
        PenyusunTabel tabel = Tabel.susun(nama, "Program dan anggaran Perjanjian Kinerja Tahun " + bahan.tahun())
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
        return "Perjanjian Kinerja %s Tahun %d (%s)".formatted(bahan.instansi(), bahan.tahun(), versi(perjanjian));
    }
}
