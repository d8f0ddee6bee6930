package id.simpul.pemeriksaan.kaidah.target;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Indikator;
import id.simpul.pemeriksaan.data.KunciTahun;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.NamaBaku;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Indikator bernama sama yang dicetak di dua tabel (dua kode) bertarget sama pada tahun yang sama. */
public final class TargetIndikatorSama extends KaidahBernama {

    private static final int CETAKAN_PALING_BANYAK = 10;

    public TargetIndikatorSama() {
        super(
                "target_indikator_sama",
                "indikator bernama sama di dua tabel bertarget sama pada tahun yang sama",
                "indikator",
                "target");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        Map<String, List<Indikator>> menurutNama = new LinkedHashMap<>();
        for (Indikator i : laporan.indikator().values()) {
            boolean utama = i.level().matches("tujuan|sasaran");
            if (utama && i.persen()) {
                menurutNama
                        .computeIfAbsent(NamaBaku.dari(i.nama()), k -> new ArrayList<>())
                        .add(i);
            }
        }
        menurutNama.values().stream()
                .filter(s -> s.size() > 1 && s.size() <= CETAKAN_PALING_BANYAK)
                .forEach(s -> {
                    for (int j = 1; j < s.size(); j++) {
                        banding(laporan, s.get(0), s.get(j), temuan);
                    }
                });
    }

    private static void banding(Laporan laporan, Indikator a, Indikator b, Penampung temuan) {
        List<String> beda = new ArrayList<>();
        List<Baris> baris = new ArrayList<>();
        for (KunciTahun k : tahunTarget(laporan, a.kode())) {
            KunciTahun lain = new KunciTahun(b.kode(), k.tahun());
            Optional<Angka> x = laporan.targetAngka(k);
            Optional<Angka> y = laporan.targetAngka(lain);
            if (x.isPresent() && y.isPresent() && !x.get().sama(y.get())) {
                beda.add(k.tahun() + ": " + Tulis.id(x.get().nilai()) + " dan "
                        + Tulis.id(y.get().nilai()));
                baris.addAll(laporan.target().get(k));
                baris.addAll(laporan.target().get(lain));
            }
        }
        if (!beda.isEmpty()) {
            temuan.peringatan(JenisTemuan.TARGET_TIDAK_SELARAS)
                    .di("Target \"" + a.nama() + "\" (" + a.kode() + " dan " + b.kode() + ")")
                    .teks(beda.get(0), "")
                    .karena("Indikator yang sama dicetak dua kali dengan target berbeda: " + String.join("; ", beda)
                            + ".")
                    .rujuk(a.baris(), b.baris())
                    .rujuk(baris)
                    .simpan();
        }
    }

    private static List<KunciTahun> tahunTarget(Laporan laporan, String kode) {
        return laporan.target().keySet().stream()
                .filter(k -> k.kode().equals(kode) && !k.tahun().isEmpty())
                .toList();
    }
}
