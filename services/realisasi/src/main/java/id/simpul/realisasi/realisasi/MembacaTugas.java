package id.simpul.realisasi.realisasi;

import id.simpul.http.Halaman;
import id.simpul.http.Kursor;
import id.simpul.realisasi.alur.PenentuTindakan;
import id.simpul.realisasi.indikator.IndikatorDikenal;
import id.simpul.realisasi.indikator.SalinanIndikator;
import id.simpul.realisasi.jendela.PenjagaJendela;
import id.simpul.realisasi.jendela.PenjagaJendela.JendelaKini;
import id.simpul.realisasi.realisasi.model.Langkah;
import id.simpul.realisasi.realisasi.model.ObjekAlur;
import id.simpul.realisasi.realisasi.model.StatusRealisasi;
import id.simpul.realisasi.realisasi.model.SyaratAlur;
import id.simpul.realisasi.realisasi.model.Tindakan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Menyusun "menunggu saya": realisasi yang langkah berikutnya boleh dan perlu dijalankan pemegang token ini. */
@ApplicationScoped
public class MembacaTugas {
    private static final String SARINGAN = "tugas";
    private static final int SEKALI_BACA = 500;

    private final RealisasiRepository realisasi;
    private final SalinanIndikator indikator;
    private final PenentuTindakan penentu;
    private final PenilaiSyarat syarat;
    private final PenjagaJendela jendela;

    MembacaTugas(
            RealisasiRepository realisasi,
            SalinanIndikator indikator,
            PenentuTindakan penentu,
            PenilaiSyarat syarat,
            PenjagaJendela jendela) {
        this.realisasi = realisasi;
        this.indikator = indikator;
        this.penentu = penentu;
        this.syarat = syarat;
        this.jendela = jendela;
    }

    /** Satu halaman tugas, urut periode lalu id. */
    @Transactional
    public Halaman<Tugas> daftar(String kursor, int batas) {
        List<StatusRealisasi> tahap = penentu.tahapMenunggu(ObjekAlur.REALISASI);
        List<Tugas> tugas = new ArrayList<>();
        LetakRealisasi letak = letak(kursor);
        boolean masihAda = !tahap.isEmpty();
        while (masihAda && tugas.size() <= batas) {
            List<RealisasiEntity> baris = realisasi.padaTahap(tahap, letak, SEKALI_BACA);
            tugas.addAll(pilih(baris));
            masihAda = baris.size() == SEKALI_BACA;
            letak = baris.isEmpty() ? letak : letak(baris.get(baris.size() - 1));
        }
        return Halaman.dari(
                tugas.subList(0, Math.min(tugas.size(), batas + 1)),
                batas,
                akhir -> Kursor.tulis(SARINGAN, akhir.periode(), akhir.realisasiId()));
    }

    private List<Tugas> pilih(List<RealisasiEntity> baris) {
        Map<UUID, IndikatorDikenal> definisi =
                indikator.cari(baris.stream().map(satu -> satu.indikatorId).collect(Collectors.toSet()));
        Map<UUID, SyaratAlur> semua = syarat.nilai(baris, definisi);
        JendelaKini kini =
                jendela.untuk(baris.stream().map(satu -> satu.periode).collect(Collectors.toSet()));
        return baris.stream()
                .filter(satu -> menungguSaya(satu, semua.get(satu.id)))
                .map(satu -> tugas(satu, definisi.get(satu.indikatorId), kini, semua.get(satu.id)))
                .toList();
    }

    /** Draf menunggu selama boleh diubah, walau belum siap diajukan: justru itulah pekerjaannya. */
    private boolean menungguSaya(RealisasiEntity baris, SyaratAlur satu) {
        Tindakan langkah = baris.status == StatusRealisasi.DRAF ? Tindakan.PERUBAHAN : Tindakan.berikut(baris.status);
        return penentu.penolakan(baris.alur(), satu, langkah).isEmpty();
    }

    private Tugas tugas(RealisasiEntity baris, IndikatorDikenal definisi, JendelaKini kini, SyaratAlur satu) {
        Langkah akhir = baris.jejak.terakhir();
        return new Tugas(
                baris.id,
                baris.indikatorId,
                definisi.kode(),
                definisi.nama(),
                baris.periode,
                baris.status,
                Tindakan.berikut(baris.status).kode(),
                AlasanTugas.untuk(baris, akhir, penentu.penolakan(baris.alur(), satu, Tindakan.berikut(baris.status))),
                akhir == null ? null : akhir.waktu(),
                kini.tenggat(baris.periode, baris.indikatorId),
                baris.versi);
    }

    private static LetakRealisasi letak(RealisasiEntity baris) {
        return new LetakRealisasi(baris.periode, baris.id);
    }

    private static LetakRealisasi letak(String kursor) {
        if (kursor == null) {
            return null;
        }
        List<String> isi = Kursor.baca(kursor, SARINGAN, 2);
        return new LetakRealisasi(isi.get(0), Kursor.uuid(kursor, isi.get(1)));
    }
}
