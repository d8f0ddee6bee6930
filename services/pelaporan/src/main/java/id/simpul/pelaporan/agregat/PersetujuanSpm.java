package id.simpul.pelaporan.agregat;

import id.simpul.aturan.spm.IndeksSpm;
import id.simpul.pelaporan.fakta.SnapshotSpm;
import id.simpul.pelaporan.fakta.Spm;
import id.simpul.pelaporan.spm.model.SpmKota;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * Satu persetujuan sebuah laporan SPM; lebih dari satu berarti angkanya pernah disajikan ulang.
 *
 * @param sasaran orang, seperti disetujui saat itu
 * @param terlayani orang, seperti disetujui saat itu
 * @param indeks dua desimal; null bila belum dapat dihitung
 * @param alasanPembukaan mengapa persetujuan sebelumnya dibuka; null pada versi pertama
 * @param tautanSnapshot isi yang dibekukan
 */
public record PersetujuanSpm(
        int versi,
        String sha256,
        Instant waktu,
        BigDecimal sasaran,
        BigDecimal terlayani,
        BigDecimal indeks,
        String alasanPembukaan,
        String tautanSnapshot) {

    static PersetujuanSpm dari(SnapshotSpm satu) {
        Spm laporan = satu.laporan();
        return new PersetujuanSpm(
                satu.versiSnapshot(),
                satu.sha256(),
                satu.waktu(),
                laporan.sasaran(),
                laporan.terlayani(),
                SpmKota.bulatkan(IndeksSpm.hitung(List.of(laporan.keAturan()))
                        .layanan()
                        .get(0)
                        .indeks()),
                satu.alasanPembukaan(),
                MembacaSnapshot.tautan(satu.id(), satu.versiSnapshot()));
    }
}
