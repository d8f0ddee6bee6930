package id.simpul.perencanaan.indikator;

import id.simpul.galat.GalatAplikasi;
import id.simpul.perencanaan.indikator.PenjelasanTarget.Langkah;
import id.simpul.perencanaan.indikator.PenjelasanTarget.Masukan;
import id.simpul.perencanaan.indikator.PenjelasanTarget.Sumber;
import id.simpul.perencanaan.renstra.PenetapanVersi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Menjelaskan dari mana target satu tahun datang: versi mana, siapa mengubahnya, dan mengapa. */
@ApplicationScoped
public class MenjelaskanTarget {
    private final VersiIndikatorRepository versi;
    private final RiwayatTarget riwayat;
    private final PenetapanVersi penetapan;

    MenjelaskanTarget(VersiIndikatorRepository versi, RiwayatTarget riwayat, PenetapanVersi penetapan) {
        this.versi = versi;
        this.riwayat = riwayat;
        this.penetapan = penetapan;
    }

    /** Penjelasan target yang berlaku; 404 bila tahun itu tidak pernah bertarget. */
    @Transactional
    public PenjelasanTarget jelaskan(UUID id, int tahun) {
        VersiIndikatorEntity tampil = versi.wajib(id);
        List<VersiIndikatorEntity> semua = versi.semua(id);
        if (semua.stream().allMatch(satu -> target(satu, tahun).isEmpty())) {
            throw GalatAplikasi.tidakDitemukan("Target indikator " + tampil.kode + " tahun", tahun);
        }
        PenetapanVersi.Penetapan ditetapkan =
                penetapan.baca(tampil.renstraId, tampil.nomor).orElse(null);
        return new PenjelasanTarget(
                "Target %d indikator %s".formatted(tahun, tampil.kode),
                target(tampil, tahun).orElse(null),
                new PenjelasanTarget.Rumus("target.ditetapkan", 1, "nilai pada versi Renstra yang berlaku"),
                masukan(semua, tampil, tahun),
                riwayat.baca(id, tahun).stream()
                        .map(satu -> langkah(satu, tampil.renstraId))
                        .toList(),
                new PenjelasanTarget.Pembulatan(null, "APA_ADANYA"),
                ditetapkan == null
                        ? null
                        : new PenjelasanTarget.Penyetuju(
                                ditetapkan.oleh(), ditetapkan.pada(), tampil.nomor, sebutan(ditetapkan)));
    }

    private static String sebutan(PenetapanVersi.Penetapan ditetapkan) {
        return ditetapkan.wewenang() == null ? null : ditetapkan.wewenang().sebutan();
    }

    private List<Masukan> masukan(List<VersiIndikatorEntity> semua, VersiIndikatorEntity tampil, int tahun) {
        List<Masukan> hasil = new ArrayList<>();
        for (VersiIndikatorEntity satu : semua) {
            target(satu, tahun)
                    .ifPresent(nilai ->
                            hasil.add(masukan("Target %d pada versi %d".formatted(tahun, satu.nomor), nilai, satu)));
        }
        tampil.isi.isi().targetTriwulan().stream()
                .filter(satu -> satu.tahun() == tahun)
                .forEach(satu -> hasil.add(
                        masukan("Target triwulan %d-T%d".formatted(tahun, satu.triwulan()), satu.nilai(), tampil)));
        return hasil;
    }

    private Masukan masukan(String nama, BigDecimal nilai, VersiIndikatorEntity asal) {
        String alasan = asal.isi.isi().alasanPerubahan();
        return new Masukan(
                nama,
                nilai,
                asal.isi.isi().satuan(),
                new Sumber(
                        "versi-renstra",
                        asal.renstraId,
                        asal.nomor,
                        alasan == null ? penetapan.alasan(asal.renstraId, asal.nomor) : alasan));
    }

    private Langkah langkah(RiwayatTarget.Perubahan satu, UUID renstraId) {
        String alasan = satu.alasan() == null ? penetapan.alasan(renstraId, satu.nomorVersi()) : satu.alasan();
        String uraian = satu.dari() == null
                ? "Ditulis %s pada versi %d".formatted(teks(satu.ke()), satu.nomorVersi())
                : "Diubah dari %s menjadi %s pada versi %d"
                        .formatted(teks(satu.dari()), teks(satu.ke()), satu.nomorVersi());
        return new Langkah(
                alasan == null ? uraian + "." : uraian + ": " + alasan,
                satu.dari(),
                satu.ke(),
                satu.pada(),
                satu.oleh(),
                satu.nomorVersi(),
                alasan);
    }

    private static Optional<BigDecimal> target(VersiIndikatorEntity baris, int tahun) {
        return baris.isi.isi().target().stream()
                .filter(satu -> satu.tahun() == tahun)
                .map(IsiIndikator.Target::nilai)
                .findFirst();
    }

    private static String teks(BigDecimal nilai) {
        return nilai == null ? "kosong" : nilai.toPlainString();
    }
}
