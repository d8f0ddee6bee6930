package id.simpul.pemeriksaan.kaidah.capaian;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.PembangunTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.CetakanCapaian;
import id.simpul.pemeriksaan.data.KelasSkala;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.NamaBaku;
import id.simpul.pemeriksaan.data.SkalaPredikat;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Predikat tercetak = kelas skala dokumen itu sendiri untuk capaian tercetak. */
public final class PredikatCapaian extends KaidahBernama {

    public PredikatCapaian() {
        super(
                "predikat_capaian",
                "predikat tercetak sesuai skala dokumen untuk capaian tercetak",
                "realisasi",
                "skala_predikat");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        if (!laporan.skala().ada()) {
            return;
        }
        Map<String, List<CetakanCapaian>> sama = new LinkedHashMap<>();
        for (CetakanCapaian c : laporan.cetakan()) {
            if (c.capaian().isPresent() && !c.predikat().isEmpty()) {
                String kunci = c.kunci() + "|" + c.capaian().get().nilai().stripTrailingZeros() + "|"
                        + NamaBaku.dari(c.predikat());
                sama.computeIfAbsent(kunci, k -> new ArrayList<>()).add(c);
            }
        }
        sama.values().forEach(s -> nilai(laporan, s.get(0), temuan).ifPresent(t -> {
            s.forEach(c -> t.rujuk(c.baris()));
            t.simpan();
        }));
    }

    private static Optional<PembangunTemuan> nilai(Laporan laporan, CetakanCapaian c, Penampung temuan) {
        SkalaPredikat skala = laporan.skala();
        BigDecimal capaian = c.capaian().orElseThrow().nilai();
        Optional<KelasSkala> kelas = skala.kelasDari(capaian);
        String lokasi = "Predikat " + laporan.sebut(c.kunci());
        if (kelas.isEmpty()) {
            return Optional.of(temuan.peringatan(JenisTemuan.SKALA_BERLUBANG)
                    .di(lokasi)
                    .teks(c.predikat(), "")
                    .karena("Capaian " + Tulis.id(capaian) + " jatuh di celah skala: tidak ada kelas yang memuatnya."));
        }
        boolean sesuai = skala.semuaKelasDari(capaian).stream()
                .anyMatch(k -> NamaBaku.dari(k.predikat()).equals(NamaBaku.dari(c.predikat())));
        if (sesuai) {
            return Optional.empty();
        }
        return Optional.of(temuan.kesalahan(JenisTemuan.PREDIKAT_TIDAK_SESUAI_SKALA)
                .di(lokasi)
                .teks(c.predikat(), kelas.get().predikat())
                .karena("Capaian " + Tulis.id(capaian) + " menurut skala dokumen ("
                        + kelas.get().rentang() + ") adalah " + kelas.get().predikat() + "; tercetak " + c.predikat()
                        + "." + dasarLain(skala, c)));
    }

    private static String dasarLain(SkalaPredikat skala, CetakanCapaian c) {
        boolean padaRealisasi = c.realisasi()
                .flatMap(r -> skala.kelasDari(r.nilai()))
                .filter(k -> NamaBaku.dari(k.predikat()).equals(NamaBaku.dari(c.predikat())))
                .isPresent();
        if (padaRealisasi) {
            return " Predikat tercetak hanya cocok bila skala dikenakan pada realisasi "
                    + Tulis.id(c.realisasi().orElseThrow().nilai()) + ".";
        }
        return skala.bernama(c.predikat()).isEmpty() ? " Predikat itu tidak ada di skala dokumen." : "";
    }
}
