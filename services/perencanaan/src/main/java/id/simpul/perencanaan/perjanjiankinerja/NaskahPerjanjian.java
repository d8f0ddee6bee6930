package id.simpul.perencanaan.perjanjiankinerja;

import id.simpul.dokumen.format.FormatIndonesia;
import id.simpul.dokumen.model.Bab;
import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.Dokumen;
import id.simpul.dokumen.model.Identitas;
import id.simpul.dokumen.model.Jejak;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.Potongan;
import id.simpul.perencanaan.kota.Kota;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Naskah Perjanjian Kinerja menurut bentuk PermenPANRB 53/2014 Lampiran I: pernyataan kedua pihak, lalu lampiran target
 * dan anggaran. Nama pejabat tidak disimpan, maka dicetak sebagai garis kosong.
 */
final class NaskahPerjanjian {
    private static final String NAMA = "Nama: ............................................................";

    private final PerjanjianKinerja isi;
    private final Kota kota;
    private final Instant diubah;
    private final TandaDiNaskah tanda;

    NaskahPerjanjian(PerjanjianKinerja isi, Kota kota, Instant diubah) {
        this.isi = isi;
        this.kota = kota;
        this.diubah = diubah;
        this.tanda = new TandaDiNaskah(isi, kota);
    }

    Dokumen susun() {
        return Dokumen.surat(
                new Identitas(judul(), "", kota.namaDinas(), kota.nama(), isi.tahun()),
                new Jejak(waktu(), ZoneId.of(kota.zonaWaktu()), !tanda.lengkap(), potret()),
                List.of(pernyataan(), new LampiranPerjanjian(isi, kota, tanda).susun(judul())));
    }

    private String judul() {
        return isi.revisi() > 0 ? "Perjanjian Kinerja Perubahan" : "Perjanjian Kinerja";
    }

    private Instant waktu() {
        return isi.tandaTangan().stream()
                .map(TandaTangan::waktu)
                .max(Instant::compareTo)
                .filter(terakhir -> tanda.lengkap())
                .orElse(diubah);
    }

    private List<String> potret() {
        List<String> baris = new ArrayList<>();
        baris.add("Perjanjian Kinerja %s revisi %d".formatted(isi.id(), isi.revisi()));
        if (isi.sha256() != null) {
            baris.add("SHA-256 isi %s".formatted(isi.sha256()));
        }
        return baris;
    }

    private Bab pernyataan() {
        List<Blok> blok = new ArrayList<>();
        blok.add(Paragraf.dari("Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel"
                + " serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini:"));
        pihak(blok, PihakKe.PERTAMA, "selanjutnya disebut", "pihak pertama");
        pihak(blok, PihakKe.KEDUA, "selaku atasan pihak pertama, selanjutnya disebut", "pihak kedua");
        blok.add(Paragraf.dari("Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran"
                + " perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan"
                + " dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi"
                + " tanggung jawab kami."));
        blok.add(Paragraf.dari("Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi"
                + " terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka"
                + " pemberian penghargaan dan sanksi."));
        if (isi.alasanPerubahan() != null) {
            blok.add(Paragraf.dari("Perjanjian ini adalah perubahan ke-%d berdasar anggaran %s, karena: %s"
                    .formatted(isi.revisi(), dasar(), isi.alasanPerubahan())));
        }
        blok.add(tanda.berdua());
        return new Bab("%s Tahun %d".formatted(judul(), isi.tahun()), blok, List.of());
    }

    private String dasar() {
        return isi.versiAnggaran() == IsiPerjanjianKinerja.VersiAnggaran.PERUBAHAN ? "perubahan" : "murni";
    }

    private void pihak(List<Blok> blok, PihakKe ke, String sebutan, String nama) {
        blok.add(Paragraf.dari(NAMA));
        blok.add(Paragraf.dari(Potongan.teks("Jabatan: "), Potongan.tebal(tanda.jabatan(ke))));
        blok.add(Paragraf.dari(Potongan.teks(sebutan + " "), Potongan.tebal(nama + ".")));
    }

    /** Nama tempat tanpa kata Kota atau Kabupaten. */
    static String tempat(Kota kota) {
        return kota.nama().replaceFirst("^(Kota|Kabupaten) ", "");
    }

    /** Target seperti dijanjikan: tulisan dokumen bila ada, selain itu bilangan dan satuannya. */
    static String target(PerjanjianKinerja.ButirPerjanjian butir) {
        return butir.teksTarget() == null || butir.teksTarget().isBlank()
                ? FormatIndonesia.bilangan(butir.target()) + FormatIndonesia.SPASI_TETAP + butir.satuan()
                : butir.teksTarget();
    }
}
