package id.simpul.perencanaan.perjanjiankinerja;

import id.simpul.dokumen.format.FormatIndonesia;
import id.simpul.dokumen.model.TandaTanganBerdua;
import id.simpul.perencanaan.kota.Kota;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Tanda tangan seperti tercetak: sebutan jabatan, garis nama, cara, dan waktunya. */
final class TandaDiNaskah {
    private static final int PANJANG_SIDIK = 16;

    private final PerjanjianKinerja isi;
    private final Kota kota;

    TandaDiNaskah(PerjanjianKinerja isi, Kota kota) {
        this.isi = isi;
        this.kota = kota;
    }

    boolean lengkap() {
        return milik(PihakKe.PERTAMA).isPresent() && milik(PihakKe.KEDUA).isPresent();
    }

    /** Sebutan jabatan pihak itu; sesudah ditandatangani termasuk Plt., Plh., atau Pj. */
    String jabatan(PihakKe ke) {
        return milik(ke).map(TandaTangan::sebutan).orElseGet(() -> isi.pihak(ke).jabatan());
    }

    TandaTanganBerdua berdua() {
        return new TandaTanganBerdua(
                NaskahPerjanjian.tempat(kota) + ", " + tanggal(),
                penanda("Pihak Kedua,", PihakKe.KEDUA),
                penanda("Pihak Pertama,", PihakKe.PERTAMA));
    }

    private Optional<TandaTangan> milik(PihakKe ke) {
        return isi.tandaTangan().stream().filter(satu -> satu.pihak() == ke).findFirst();
    }

    private String tanggal() {
        return lengkap()
                ? isi.tandaTangan().stream()
                        .map(satu -> satu.wewenang().tanggal())
                        .max(LocalDate::compareTo)
                        .map(FormatIndonesia::tanggal)
                        .orElseThrow()
                : "........................ " + isi.tahun();
    }

    private TandaTanganBerdua.Penanda penanda(String peran, PihakKe ke) {
        List<String> keterangan = milik(ke).map(this::keterangan).orElse(List.of("Belum ditandatangani"));
        return new TandaTanganBerdua.Penanda(peran, jabatan(ke), "", keterangan);
    }

    private List<String> keterangan(TandaTangan tanda) {
        if (tanda.cara() == TandaTangan.Cara.KERTAS) {
            return List.of(
                    "Tanda tangan basah pada surat nomor " + tanda.kertas().nomor(),
                    "tanggal " + FormatIndonesia.tanggal(tanda.kertas().tanggal()));
        }
        return List.of(
                "Ditandatangani secara elektronik",
                FormatIndonesia.waktu(tanda.waktu(), ZoneId.of(kota.zonaWaktu())),
                "SHA-256 " + tanda.sha256().substring(0, PANJANG_SIDIK) + "…");
    }
}
