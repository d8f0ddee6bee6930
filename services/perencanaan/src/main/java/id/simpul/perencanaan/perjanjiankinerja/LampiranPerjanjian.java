package id.simpul.perencanaan.perjanjiankinerja;

import id.simpul.dokumen.format.FormatIndonesia;
import id.simpul.dokumen.model.Bab;
import id.simpul.dokumen.model.Baris;
import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.PenyusunTabel;
import id.simpul.dokumen.model.Potongan;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Tabel;
import id.simpul.perencanaan.kota.Kota;
import id.simpul.perencanaan.perjanjiankinerja.PerjanjianKinerja.ButirPerjanjian;
import java.util.ArrayList;
import java.util.List;

/** Lampiran: sasaran, indikator, dan target; lalu program, anggaran, dan keterangannya. */
final class LampiranPerjanjian {
    private final PerjanjianKinerja isi;
    private final Kota kota;
    private final TandaDiNaskah tanda;

    LampiranPerjanjian(PerjanjianKinerja isi, Kota kota, TandaDiNaskah tanda) {
        this.isi = isi;
        this.kota = kota;
        this.tanda = tanda;
    }

    Bab susun(String judul) {
        List<Blok> blok = new ArrayList<>();
        blok.add(Paragraf.dari(
                Potongan.teks("Perangkat daerah: "), Potongan.tebal(kota.namaDinas() + " " + kota.nama())));
        blok.add(Paragraf.dari(Potongan.teks("Jabatan: "), Potongan.tebal(tanda.jabatan(PihakKe.PERTAMA))));
        blok.add(target());
        if (!isi.program().isEmpty()) {
            blok.add(anggaran());
        }
        blok.add(tanda.berdua());
        return new Bab("Lampiran %s Tahun %d".formatted(judul, isi.tahun()), blok, List.of());
    }

    private Tabel target() {
        PenyusunTabel tabel = Tabel.susun("pk_target", "")
                .kolom(
                        Kolom.tengah("no", "No", 6),
                        Kolom.teks("sasaran", sebutanSasaran(), 34).digabung())
                .kolom(Kolom.teks("indikator", "Indikator Kinerja", 42), Kolom.tengah("target", "Target", 18));
        int nomor = 0;
        for (ButirPerjanjian butir : isi.butir()) {
            tabel.baris(
                    Sel.teks(String.valueOf(++nomor)),
                    Sel.teks(butir.sasaran()),
                    Sel.teks(butir.indikator()),
                    Sel.teks(NaskahPerjanjian.target(butir)));
            if (butir.alasanBeda() != null) {
                tabel.catatan("Nomor %d: %s; %s".formatted(nomor, asal(butir), butir.alasanBeda()));
            }
        }
        return tabel.jadi();
    }

    private String sebutanSasaran() {
        return switch (isi.tingkat()) {
            case JPT -> "Sasaran Strategis";
            case ADMINISTRATOR -> "Sasaran Program";
            case PENGAWAS -> "Sasaran Kegiatan";
        };
    }

    private String asal(ButirPerjanjian butir) {
        return butir.targetRenstra() == null
                ? "Renstra tidak menetapkan target " + isi.tahun()
                : "target Renstra " + FormatIndonesia.bilangan(butir.targetRenstra());
    }

    private Tabel anggaran() {
        PenyusunTabel tabel = Tabel.susun("pk_program", "")
                .kolom(Kolom.tengah("no", "No", 6), Kolom.teks("program", sebutanProgram(), 50))
                .kolom(Kolom.angka("anggaran", "Anggaran", "Rp", 24), Kolom.teks("keterangan", "Keterangan", 20));
        int nomor = 0;
        for (IsiPerjanjianKinerja.Program satu : isi.program()) {
            tabel.baris(
                    Sel.teks(String.valueOf(++nomor)),
                    Sel.teks(satu.kode() == null ? satu.nama() : satu.kode() + " " + satu.nama()),
                    Sel.rupiah(satu.anggaran()),
                    Sel.teks(satu.keterangan()));
        }
        return tabel.baris(
                        Baris.total(Sel.teks(""), Sel.teks("Jumlah"), Sel.rupiah(isi.jumlahAnggaran()), Sel.teks("")))
                .jadi();
    }

    private String sebutanProgram() {
        return switch (isi.tingkat()) {
            case JPT -> "Program";
            case ADMINISTRATOR -> "Program/Kegiatan";
            case PENGAWAS -> "Kegiatan/Sub Kegiatan";
        };
    }
}
