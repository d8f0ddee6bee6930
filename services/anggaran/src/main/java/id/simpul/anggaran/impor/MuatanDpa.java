package id.simpul.anggaran.impor;

import id.simpul.anggaran.dpa.application.IsianDpa;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * DPA yang siap dibuat dari sebuah berkas.
 *
 * @param rencanaKas dua belas bulan per kunci baris terhalus; kosong bila berkasnya tidak memuatnya
 */
record MuatanDpa(IsianDpa isian, Map<String, List<BigDecimal>> rencanaKas) {}
