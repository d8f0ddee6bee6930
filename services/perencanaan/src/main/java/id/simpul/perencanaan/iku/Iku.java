package id.simpul.perencanaan.iku;

import id.simpul.aturan.rumus.Arah;
import id.simpul.perencanaan.indikator.IsiIndikator;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Indikator Kinerja Utama (PermenPANRB 20/2008): indikator Renstra yang ditandai IKU.
 *
 * @param sasaran uraian tujuan atau sasaran yang diukurnya
 * @param rumus rumus capaian yang berlaku
 * @param target target tahun yang diminta; null bila tanpa {@code tahun}
 * @param teksTarget cara dokumen menuliskannya
 * @param semuaTarget target setiap tahun
 * @param versiIndikator versi definisi indikator
 */
public record Iku(
        UUID indikatorId,
        UUID renstraId,
        String kode,
        String nama,
        String sasaran,
        String satuan,
        Arah arah,
        String rumus,
        int versiRumus,
        IsiIndikator.Bagian pembilang,
        IsiIndikator.Bagian penyebut,
        String sumberData,
        String acuanNasional,
        BigDecimal target,
        String teksTarget,
        List<IsiIndikator.Target> semuaTarget,
        int versiIndikator) {}
