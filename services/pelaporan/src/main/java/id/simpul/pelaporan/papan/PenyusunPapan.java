package id.simpul.pelaporan.papan;

import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.aturan.skala.PitaPredikat;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.capaian.model.CatatanSkala;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.capaian.web.RataRataCapaian;
import id.simpul.pelaporan.efisiensi.model.PenyusunEfisiensi;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pelaporan.laporan.TautanPenjelasan;
import id.simpul.pelaporan.perbandingan.model.PenyusunPerbandingan;
import id.simpul.pelaporan.perbandingan.model.PerbandinganIndikator;
import id.simpul.pelaporan.serapan.SerapanKota;
import id.simpul.pelaporan.spm.model.SpmKota;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Menyusun papan dari laporan-laporan yang sama dengan yang dilayani sendiri-sendiri. */
final class PenyusunPapan {
    private final KumpulanFakta fakta;
    private final CapaianKota capaian;
    private final SerapanKota serapan;
    private final AturanCapaian aturan;

    /** {@code serapan} null bila belum ada DPA yang disahkan. */
    PenyusunPapan(KumpulanFakta fakta, CapaianKota capaian, SerapanKota serapan) {
        this.fakta = fakta;
        this.capaian = capaian;
        this.serapan = serapan;
        this.aturan = capaian.aturan();
    }

    Papan susun() {
        Optional<SpmKota> spm = SpmKota.susun(fakta, capaian.tahun(), null);
        List<Papan.IndikatorPapan> indikator = new PenyusunPerbandingan(fakta, capaian, serapan)
                .susun().stream().map(this::indikator).toList();
        return new Papan(
                capaian.kota().kode(),
                capaian.kota().nama(),
                capaian.tahun(),
                fakta.terakhir(),
                Papan.SkalaPapan.dari(capaian.skala(), aturan.skala().pita()),
                kelengkapan(),
                RataRataCapaian.dari(capaian.rataRata(), capaian),
                predikatRataRata(),
                perPredikat(indikator),
                capaian.perSasaran(),
                indikator,
                serapan == null ? null : serapan.total(),
                new PenyusunEfisiensi(fakta, capaian, serapan).kota(),
                spm.map(PenyusunPapan::spm).orElse(null),
                capaian.catatanSkala(aturan.bulatkan(capaian.rataRata().nilai())),
                tautan(spm));
    }

    private Papan.TautanPapan tautan(Optional<SpmKota> spm) {
        int tahun = capaian.tahun();
        return new Papan.TautanPapan(
                TautanPenjelasan.papan(tahun),
                serapan == null ? null : TautanPenjelasan.serapan(tahun),
                TautanPenjelasan.efisiensi(tahun),
                spm.map(satu -> TautanPenjelasan.spm(tahun, satu.triwulan())).orElse(null));
    }

    private Papan.Kelengkapan kelengkapan() {
        List<UkuranIndikator> ukuran = capaian.ukuran();
        int berisi = (int) ukuran.stream()
                .filter(satu -> satu.hasil().nilaiRealisasi().bernilai())
                .count();
        int disetujui = (int) ukuran.stream().filter(UkuranIndikator::disetujui).count();
        return new Papan.Kelengkapan(ukuran.size(), berisi, disetujui);
    }

    private String predikatRataRata() {
        BigDecimal nilai = capaian.rataRata().nilai();
        return nilai == null
                ? null
                : aturan.skala().predikat(aturan.bulatkan(nilai)).predikat();
    }

    private List<Papan.JumlahPredikat> perPredikat(List<Papan.IndikatorPapan> indikator) {
        List<Papan.JumlahPredikat> hasil = new ArrayList<>();
        List<PitaPredikat> pita = aturan.skala().pita();
        for (int i = 0; i < pita.size(); i++) {
            hasil.add(jumlah(i + 1, pita.get(i).predikat(), indikator));
        }
        Papan.JumlahPredikat tanpa = jumlah(null, null, indikator);
        if (tanpa.banyak() > 0) {
            hasil.add(tanpa);
        }
        return hasil;
    }

    private static Papan.JumlahPredikat jumlah(Integer urutan, String predikat, List<Papan.IndikatorPapan> indikator) {
        int banyak = (int) indikator.stream()
                .filter(satu -> Objects.equals(predikat, satu.predikat()))
                .count();
        return new Papan.JumlahPredikat(urutan, predikat, banyak);
    }

    private Papan.IndikatorPapan indikator(PerbandinganIndikator satu) {
        var angka = satu.targetRealisasi();
        return new Papan.IndikatorPapan(
                satu.indikatorId(),
                satu.kode(),
                satu.nama(),
                satu.satuan(),
                angka.target(),
                angka.realisasi(),
                angka.capaian(),
                angka.predikat(),
                urutan(angka.predikat()),
                angka.predikatAcuan(),
                satu.status(),
                satu.antarTahun().perubahanCapaian(),
                satu.antarTahun().arahPerubahan(),
                catatan(satu.indikatorId()),
                TautanPenjelasan.perbandingan(satu.indikatorId(), capaian.tahun()));
    }

    private CatatanSkala catatan(String indikatorId) {
        return capaian.ukuran().stream()
                .filter(satu -> satu.indikator().id().equals(indikatorId))
                .findFirst()
                .map(satu -> capaian.catatanSkala(satu.hasil().nilaiPredikat(aturan)))
                .orElse(null);
    }

    private Integer urutan(String predikat) {
        List<String> nama =
                aturan.skala().pita().stream().map(PitaPredikat::predikat).toList();
        int letak = nama.indexOf(predikat);
        return letak < 0 ? null : letak + 1;
    }

    private static Papan.RingkasSpm spm(SpmKota spm) {
        return new Papan.RingkasSpm(
                spm.triwulan(),
                SpmKota.bulatkan(spm.indeks().indeks()),
                spm.indeks().kategori(),
                spm.sementara());
    }
}
