package id.simpul.pemeriksaan;

import id.simpul.pemeriksaan.kaidah.DaftarKaidah;
import id.simpul.pemeriksaan.kaidah.Kaidah;
import id.simpul.pemeriksaan.paket.PaketLaporan;
import id.simpul.pemeriksaan.paket.PembacaPaket;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Menyusun paket kecil untuk uji, baris demi baris; kepala kolom seperti pada kontrak. */
public final class PaketContoh {
    private static final Map<String, String> KEPALA = Map.of(
            "anggaran", "kode,level,uraian,induk_uraian,tahun,pagu_renstra,anggaran,realisasi,persen_tercetak,baris",
            "indikator", "kode,level,induk,indikator,satuan,arah,formula,pembilang_nama,baris",
            "target", "indikator_kode,tahun,target,jenis,teks_tercetak,baris",
            "realisasi",
                    "indikator_kode,tahun,realisasi,satuan_realisasi,pembilang,penyebut,capaian_tercetak,predikat_tercetak,teks_tercetak,baris",
            "komponen",
                    "indikator_kode,tahun,uraian,kuota_atau_populasi,realisasi,satuan,sumber_dana,dihitung,alasan,baris",
            "keluaran",
                    "level,uraian,indikator_keluaran,tahun,target_angka,target_satuan,realisasi_angka,realisasi_satuan,status,teks_realisasi,baris",
            "skala_predikat", "urutan,batas_bawah,batas_bawah_inklusif,batas_atas,batas_atas_inklusif,predikat,baris",
            "efisiensi",
                    "sasaran,program_kegiatan,level,target_anggaran,realisasi_anggaran,persen_tercetak,realisasi_fisik,efisiensi_rp,efisiensi_persen,baris",
            "perencanaan", "jenis,kode,induk_kode,uraian,baris");

    private final Map<String, byte[]> berkas = new LinkedHashMap<>();

    /** Tabel baku dengan kepala kolom kontrak. */
    public PaketContoh tabel(String nama, String... baris) {
        return berkas(nama + ".csv", KEPALA.get(nama) + "\n" + String.join("\n", baris) + "\n");
    }

    /** Berkas apa pun; kepala kolomnya baris pertama. */
    public PaketContoh berkas(String jalur, String isi) {
        return berkas(jalur, isi.getBytes(StandardCharsets.UTF_8));
    }

    public PaketContoh berkas(String jalur, byte[] isi) {
        berkas.put(jalur, isi);
        return this;
    }

    public byte[] zip() {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(keluar, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> e : berkas.entrySet()) {
                zip.putNextEntry(new ZipEntry(e.getKey()));
                zip.write(e.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keluar.toByteArray();
    }

    public PaketLaporan baca() {
        return new PembacaPaket().baca(new ByteArrayInputStream(zip()));
    }

    public List<Temuan> periksa() {
        return new Pemeriksa().periksa(baca()).temuan();
    }

    /** Temuan satu kaidah saja; nama yang tidak dikenal menggagalkan uji. */
    public List<Temuan> temuan(String namaKaidah) {
        List<Kaidah> kaidah = DaftarKaidah.semua().stream()
                .filter(k -> k.nama().equals(namaKaidah))
                .toList();
        if (kaidah.size() != 1) {
            throw new IllegalArgumentException("Kaidah tidak dikenal: " + namaKaidah);
        }
        return new Pemeriksa(kaidah)
                .periksa(baca()).temuan().stream()
                        .filter(t -> t.kaidah().equals(namaKaidah))
                        .toList();
    }
}
