package id.simpul.pelaporan.fakta;

import java.math.BigDecimal;

/** Keluaran satu sub kegiatan. */
public record Keluaran(
        String id,
        int tahun,
        String kodeSubKegiatan,
        String subKegiatan,
        String kegiatan,
        String program,
        String uraian,
        BigDecimal target,
        BigDecimal realisasi,
        String satuan,
        String status,
        String alasan,
        int urutan)
        implements Bertahun {}
