package id.simpul.perencanaan.indikator;

import id.simpul.aturan.rumus.Arah;
import java.util.List;
import java.util.UUID;

/**
 * Indikator seperti dibaca klien dan dikabarkan kejadian {@code indikator}.
 *
 * @param uraianInduk uraian tujuan, sasaran, atau nama program tempatnya bergantung
 * @param rumus rumus yang berlaku, tidak pernah kosong
 * @param versiRumus versi rumus itu
 */
public record Indikator(
        UUID id,
        UUID renstraId,
        IsiIndikator.Induk induk,
        String uraianInduk,
        String kode,
        String nama,
        String satuan,
        Arah arah,
        String rumus,
        int versiRumus,
        IsiIndikator.Akumulasi akumulasi,
        IsiIndikator.Bagian pembilang,
        IsiIndikator.Bagian penyebut,
        String sumberData,
        String acuanNasional,
        boolean iku,
        IsiIndikator.Nilai kondisiAwal,
        List<IsiIndikator.Target> target,
        int versi) {}
