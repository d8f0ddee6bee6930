package id.simpul.anggaran.dpa.model;

import id.simpul.wewenang.model.BuktiWewenang;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Pengesahan satu DPA.
 *
 * @param urutan ke berapa disahkan dalam tahun itu, dari 1; yang terbesar berlaku
 * @param nomor nomor dokumen; null bila tidak disebut
 * @param tanggal tanggal pengesahan di zona waktu kota
 * @param oleh {@code sub} yang mengesahkan
 * @param wewenang jabatan yang dipangkunya pada hari itu; null bila disahkan sebelum jabatan diperiksa
 */
public record Pengesahan(
        int urutan, String nomor, LocalDate tanggal, String oleh, Instant pada, BuktiWewenang wewenang) {}
