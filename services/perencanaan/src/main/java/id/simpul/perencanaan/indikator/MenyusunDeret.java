package id.simpul.perencanaan.indikator;

import id.simpul.aturan.nilai.Satuan;
import id.simpul.aturan.rencana.DeretSilsilah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Membaca deret target sebuah indikator melewati penggantian nama, pemecahan, dan penggabungan. */
@ApplicationScoped
public class MenyusunDeret {
    private final VersiIndikatorRepository versi;
    private final PenelusurSilsilah penelusur;

    MenyusunDeret(VersiIndikatorRepository versi, PenelusurSilsilah penelusur) {
        this.versi = versi;
        this.penelusur = penelusur;
    }

    @Transactional
    public DeretIndikator susun(UUID id) {
        VersiIndikatorEntity milik = versi.wajib(id);
        Set<UUID> terkait = penelusur.keAtas(id);
        Map<UUID, VersiIndikatorEntity> isi = new LinkedHashMap<>();
        terkait.forEach(satu -> isi.put(satu, versi.wajib(satu)));
        List<SilsilahEntity> sambungan = penelusur.antara(terkait);
        DeretSilsilah deret = new DeretSilsilah(
                isi.values().stream().map(MenyusunDeret::anggota).toList(),
                sambungan.stream().map(MenyusunDeret::sambungan).toList());
        return new DeretIndikator(
                id,
                milik.kode,
                milik.isi.isi().nama(),
                milik.isi.isi().satuan(),
                isi.values().stream().map(MenyusunDeret::penyusun).toList(),
                sambungan.stream()
                        .map(satu -> new DeretIndikator.Sambungan(
                                satu.jenis, satu.pendahuluId, satu.penerusId, satu.tahun, satu.alasan))
                        .toList(),
                deret.susun(id.toString()));
    }

    private static DeretSilsilah.Anggota anggota(VersiIndikatorEntity baris) {
        SortedMap<Integer, BigDecimal> target = new TreeMap<>();
        baris.isi.isi().target().forEach(satu -> target.put(satu.tahun(), satu.nilai()));
        return new DeretSilsilah.Anggota(
                baris.indikatorId.toString(),
                baris.kode,
                Satuan.dari(baris.isi.isi().satuan()),
                target);
    }

    private static DeretSilsilah.Sambungan sambungan(SilsilahEntity satu) {
        return new DeretSilsilah.Sambungan(
                satu.penerusId.toString(),
                satu.pendahuluId.toString(),
                DeretSilsilah.Cara.valueOf(satu.jenis.name()),
                satu.tahun);
    }

    private static DeretIndikator.Penyusun penyusun(VersiIndikatorEntity baris) {
        return new DeretIndikator.Penyusun(
                baris.indikatorId,
                baris.renstraId,
                baris.kode,
                baris.isi.isi().nama(),
                baris.isi.isi().satuan());
    }
}
