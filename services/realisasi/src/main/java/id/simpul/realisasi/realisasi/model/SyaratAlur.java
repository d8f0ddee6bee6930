package id.simpul.realisasi.realisasi.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Syarat di luar tahap dan orang: jendela pengisian, catatan yang belum ditanggapi, narasi, wewenang, dan temuan.
 *
 * @param sebabTertutup mengapa periode ini tidak dapat diisi sekarang; null bila dapat
 * @param catatanTerbuka banyaknya catatan bidang yang belum ditanggapi
 * @param capaian capaian periode ini, belum dibulatkan; null bila tidak dapat dihitung
 * @param ambangNarasi capaian di bawah ini wajib bernarasi; null bila kota tidak menetapkannya
 * @param narasi null bila tidak ditulis
 * @param sebabTanpaWewenang mengapa pelaku tidak memangku jabatan pimpinan tinggi hari ini; null bila memangku
 * @param kesalahan KESALAHAN pemeriksaan yang menurut kebijakan kota menolak persetujuan; null bila tidak ada
 */
public record SyaratAlur(
        String sebabTertutup,
        long catatanTerbuka,
        BigDecimal capaian,
        BigDecimal ambangNarasi,
        Narasi narasi,
        String sebabTanpaWewenang,
        String kesalahan) {

    /** Tanpa kesalahan pemeriksaan yang menolak. */
    public SyaratAlur(
            String sebabTertutup,
            long catatanTerbuka,
            BigDecimal capaian,
            BigDecimal ambangNarasi,
            Narasi narasi,
            String sebabTanpaWewenang) {
        this(sebabTertutup, catatanTerbuka, capaian, ambangNarasi, narasi, sebabTanpaWewenang, null);
    }

    /** Tanpa syarat tambahan. */
    public static SyaratAlur tidakAda() {
        return new SyaratAlur(null, 0, null, null, null, null);
    }

    /** Alasan tindakan itu ditolak; kosong bila syaratnya terpenuhi. Tindakan pemeriksa tidak terikat jendela. */
    public Optional<Penolakan> penolakan(Tindakan tindakan) {
        return switch (tindakan) {
            case PERUBAHAN -> jendela();
            case PENGAJUAN -> jendela().or(this::catatan).or(this::narasiKurang);
            case PERSETUJUAN -> wewenang().or(this::temuan);
            case VERIFIKASI, PENOLAKAN, PEMBUKAAN -> Optional.empty();
        };
    }

    private Optional<Penolakan> jendela() {
        return Optional.ofNullable(sebabTertutup).map(sebab -> new Penolakan(Penolakan.Sebab.STATUS, sebab));
    }

    private Optional<Penolakan> wewenang() {
        return Optional.ofNullable(sebabTanpaWewenang).map(sebab -> new Penolakan(Penolakan.Sebab.WEWENANG, sebab));
    }

    private Optional<Penolakan> temuan() {
        return Optional.ofNullable(kesalahan).map(sebab -> new Penolakan(Penolakan.Sebab.STATUS, sebab));
    }

    private Optional<Penolakan> catatan() {
        return catatanTerbuka == 0
                ? Optional.empty()
                : Optional.of(new Penolakan(
                        Penolakan.Sebab.STATUS,
                        "Masih ada %d catatan pemeriksa yang belum diselesaikan.".formatted(catatanTerbuka)));
    }

    private Optional<Penolakan> narasiKurang() {
        if (ambangNarasi == null || capaian == null || capaian.compareTo(ambangNarasi) >= 0) {
            return Optional.empty();
        }
        List<String> kurang = bidangKosong();
        return kurang.isEmpty()
                ? Optional.empty()
                : Optional.of(new Penolakan(
                        Penolakan.Sebab.ISIAN,
                        "Capaian di bawah ambang %s %%, sehingga narasi wajib lengkap; belum diisi: %s."
                                .formatted(ambangNarasi.toPlainString(), String.join(", ", kurang)),
                        kurang.stream().map(satu -> "/narasi/" + satu).toList()));
    }

    private List<String> bidangKosong() {
        Narasi isi = narasi == null ? new Narasi(null, null, null, null, null) : narasi;
        List<String> kurang = new ArrayList<>();
        bilaKosong(kurang, "pendukung", isi.pendukung());
        bilaKosong(kurang, "kendala", isi.kendala());
        bilaKosong(kurang, "penyebab", isi.penyebab());
        bilaKosong(kurang, "solusi", isi.solusi());
        bilaKosong(kurang, "tindakLanjut", isi.tindakLanjut());
        return kurang;
    }

    private static void bilaKosong(List<String> kurang, String nama, String isi) {
        if (isi == null || isi.isBlank()) {
            kurang.add(nama);
        }
    }
}
