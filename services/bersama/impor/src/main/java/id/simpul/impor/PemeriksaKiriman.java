package id.simpul.impor;

import id.simpul.pemeriksaan.Pemeriksa;
import id.simpul.pemeriksaan.kaidah.Tempat;
import id.simpul.pemeriksaan.paket.IdentitasPaket;
import id.simpul.pemeriksaan.paket.PaketHidup;
import id.simpul.temuan.TemuanJawaban;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Kaidah pemeriksaan laporan atas isi kiriman: kaidah yang sama dengan yang dikenakan pada laporan terbit.
 *
 * <p>Temuannya menyertai laporan impor dan tidak menolak kiriman: dokumen terbit memang memuat cacat, dan yang menolak
 * hanyalah aturan isian. Dijalankan sesudah seluruh baris terbaca tanpa kesalahan, sebab jumlah atas baris yang selnya
 * gagal dibaca akan menyalahkan angka yang benar.
 */
final class PemeriksaKiriman {
    private static final Pemeriksa PEMERIKSA = Pemeriksa.untuk(Tempat.IMPOR);

    private final int batas;
    private final Map<String, List<BarisImpor>> menurutTabel = new LinkedHashMap<>();

    PemeriksaKiriman(int batas) {
        this.batas = batas;
    }

    /** Baris tabel yang dikenal kaidah disimpan; lainnya dilewati, juga triwulan: tabel kaidah bertahun. */
    void terima(BarisImpor baris) {
        if (PaketHidup.dikenal(baris.berkas()) && setahun(baris)) {
            menurutTabel
                    .computeIfAbsent(baris.berkas(), nama -> new ArrayList<>())
                    .add(baris);
        }
    }

    private static boolean setahun(BarisImpor baris) {
        return baris.nilai().getOrDefault("periode", "").toString().matches("|[0-9]{4}");
    }

    /** Temuan atas kiriman beserta yang ditambahkan penerapnya, terberat lebih dulu. */
    List<TemuanJawaban> periksa(Penerap penerap) {
        PaketHidup paket = new PaketHidup(IdentitasPaket.TANPA);
        menurutTabel.forEach((tabel, baris) -> susun(paket, tabel, baris));
        penerap.lengkapi(paket);
        if (paket.kosong()) {
            return List.of();
        }
        return PEMERIKSA.periksa(paket.susun()).tanpaCatatanKurang().temuan().stream()
                .limit(batas)
                .map(TemuanJawaban::berkas)
                .toList();
    }

    private static void susun(PaketHidup paket, String tabel, List<BarisImpor> semua) {
        Set<String> kolom = new LinkedHashSet<>();
        semua.forEach(baris -> kolom.addAll(baris.nilai().keySet()));
        for (BarisImpor baris : semua) {
            Map<String, Object> isi = new LinkedHashMap<>();
            kolom.forEach(nama -> isi.put(nama, sel(baris, nama)));
            paket.tambah(tabel, baris.nomor(), isi);
        }
    }

    /** Bilangan yang sudah dibaca, selain itu isi selnya: "ya" tetap "ya". */
    private static Object sel(BarisImpor baris, String kolom) {
        Object nilai = baris.nilai().get(kolom);
        return nilai == null || nilai instanceof BigDecimal || nilai instanceof String ? nilai : baris.mentah(kolom);
    }
}
