package id.simpul.realisasi.realisasi;

import id.simpul.kota.KotaDikenal;
import id.simpul.kota.SalinanKota;
import id.simpul.realisasi.indikator.IndikatorDikenal;
import id.simpul.realisasi.indikator.SalinanIndikator;
import id.simpul.realisasi.penjelasan.Penjelasan;
import id.simpul.realisasi.penjelasan.Penjelasan.Langkah;
import id.simpul.realisasi.penjelasan.Penjelasan.Masukan;
import id.simpul.realisasi.penjelasan.Penjelasan.Sumber;
import id.simpul.realisasi.realisasi.model.Cara;
import id.simpul.realisasi.realisasi.model.IsianKomponen;
import id.simpul.realisasi.snapshot.IsiBeku;
import id.simpul.realisasi.snapshot.LaciSnapshot;
import id.simpul.realisasi.snapshot.LemariSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Menjelaskan nilai realisasi: rumusnya, setiap masukannya, dan langkahnya. */
@ApplicationScoped
public class MenjelaskanRealisasi {
    private final RealisasiRepository realisasi;
    private final SalinanIndikator indikator;
    private final PenyajiRealisasi penyaji;
    private final LemariSnapshot lemari;
    private final SalinanKota kota;

    MenjelaskanRealisasi(
            RealisasiRepository realisasi,
            SalinanIndikator indikator,
            PenyajiRealisasi penyaji,
            LemariSnapshot lemari,
            SalinanKota kota) {
        this.realisasi = realisasi;
        this.indikator = indikator;
        this.penyaji = penyaji;
        this.lemari = lemari;
        this.kota = kota;
    }

    /** Penjelasan nilai sekarang; 404 bila tidak ada di kota ini. */
    @Transactional
    public PenjelasanRealisasi jelaskan(UUID id) {
        RealisasiEntity baris = realisasi.wajib(id);
        IndikatorDikenal definisi = indikator.cari(baris.indikatorId).orElseThrow();
        RealisasiIndikator fakta = penyaji.fakta(baris, definisi);
        boolean persen = definisi.ukuran().persen();
        return new PenjelasanRealisasi(
                "realisasi",
                fakta.nilai(),
                fakta.satuan(),
                fakta.alasanKosong(),
                rumus(fakta, persen),
                masukan(fakta),
                langkah(fakta, persen),
                pembulatan(),
                lemari.terakhir(LaciSnapshot.REALISASI, id)
                        .map(IsiBeku::disetujuiOleh)
                        .orElse(null));
    }

    private static Penjelasan.Rumus rumus(RealisasiIndikator fakta, boolean persen) {
        String kali = persen ? " × 100" : "";
        return switch (fakta.cara()) {
            case NILAI -> new Penjelasan.Rumus("realisasi.nilai", 1, "nilai seperti diisikan");
            case RASIO -> new Penjelasan.Rumus("realisasi.rasio", 1, "pembilang / penyebut" + kali);
            case KOMPONEN ->
                fakta.penyebut() == null
                        ? new Penjelasan.Rumus("realisasi.jumlah", 1, "Σ komponen yang dihitung")
                        : new Penjelasan.Rumus("realisasi.komponen", 1, "Σ komponen yang dihitung / penyebut" + kali);
            case TANPA_NILAI -> new Penjelasan.Rumus("realisasi.tanpa-nilai", 1, "dinyatakan tanpa nilai");
        };
    }

    private static List<Masukan> masukan(RealisasiIndikator fakta) {
        Sumber sumber = new Sumber(
                "realisasi",
                fakta.id(),
                fakta.snapshot() == null ? null : fakta.snapshot().versi());
        List<Masukan> hasil = new ArrayList<>();
        for (IsianKomponen satu : fakta.komponen()) {
            hasil.add(new Masukan(satu.uraian(), satu.jumlah(), satu.satuan(), satu.dihitung(), satu.alasan(), sumber));
        }
        if (fakta.cara() == Cara.RASIO) {
            hasil.add(new Masukan("pembilang", fakta.pembilang(), null, true, null, sumber));
        }
        if (fakta.penyebut() != null) {
            hasil.add(penyebut(fakta, sumber));
        }
        if (fakta.cara() == Cara.NILAI) {
            hasil.add(new Masukan("nilai", fakta.nilai(), fakta.satuan(), true, null, sumber));
        }
        return hasil;
    }

    private static Masukan penyebut(RealisasiIndikator fakta, Sumber sumber) {
        return fakta.dasarPenyebut() == null
                ? new Masukan("penyebut", fakta.penyebut(), null, true, null, sumber)
                : new Masukan(
                        "penyebut",
                        fakta.penyebut(),
                        fakta.dasarPenyebut().satuan(),
                        true,
                        "%s per %s"
                                .formatted(
                                        fakta.dasarPenyebut().sumber(),
                                        fakta.dasarPenyebut().tanggalBatas()),
                        sumber);
    }

    private static List<Langkah> langkah(RealisasiIndikator fakta, boolean persen) {
        List<Langkah> hasil = new ArrayList<>();
        if (fakta.cara() == Cara.KOMPONEN) {
            hasil.add(new Langkah("Jumlah komponen yang dihitung", fakta.pembilang()));
        }
        if (fakta.penyebut() != null && fakta.nilai() != null) {
            String uraian = "Dibagi penyebut %s%s".formatted(polos(fakta.penyebut()), persen ? ", dikali 100" : "");
            hasil.add(new Langkah(uraian, fakta.nilai()));
        }
        if (hasil.isEmpty()) {
            hasil.add(new Langkah("Seperti diisikan", fakta.nilai()));
        }
        return hasil;
    }

    private static String polos(BigDecimal nilai) {
        return nilai.toPlainString();
    }

    private Penjelasan.Pembulatan pembulatan() {
        return kota.milikSaya()
                .map(KotaDikenal::aturanCapaian)
                .map(aturan -> new Penjelasan.Pembulatan(
                        aturan.desimal(), aturan.pembulatan().name()))
                .orElse(null);
    }
}
