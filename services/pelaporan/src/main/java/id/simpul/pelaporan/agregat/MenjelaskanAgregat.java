package id.simpul.pelaporan.agregat;

import id.simpul.galat.GalatAplikasi;
import id.simpul.pelaporan.capaian.model.PenyusunCapaian;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.penjelasan.PenjelasCapaian;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Menjelaskan angka kota kepada agregator; siapa penyetujunya tetap urusan kota. */
@ApplicationScoped
public class MenjelaskanAgregat {
    private final MembacaAgregat membaca;

    MenjelaskanAgregat(MembacaAgregat membaca) {
        this.membaca = membaca;
    }

    /** Capaian indikator itu dari snapshot terakhirnya; 404 bila tidak ada di kota mana pun dalam cakupan. */
    @Transactional
    public PenjelasanAngka indikator(int tahun, String indikatorId) {
        BahanAgregat bahan = membaca.bahan(null, tahun, JenisFakta.KOTA, JenisFakta.REALISASI_DISETUJUI);
        return bahan.diminta().stream()
                .flatMap(kode -> diKota(bahan, kode, tahun, indikatorId).stream())
                .findFirst()
                .orElseThrow(() -> GalatAplikasi.tidakDitemukan("Capaian indikator", indikatorId));
    }

    private static Optional<PenjelasanAngka> diKota(BahanAgregat bahan, String kode, int tahun, String indikatorId) {
        return bahan.kota(kode)
                .flatMap(kota -> kota.aturan(tahun))
                .flatMap(aturan -> PenyusunCapaian.disetujui(bahan.fakta().get(kode), tahun, aturan).stream()
                        .filter(satu -> satu.indikator().id().equals(indikatorId))
                        .findFirst()
                        .map(satu -> PenjelasCapaian.indikator(satu, aturan, null)));
    }
}
