package id.simpul.impor.sumber;

import id.simpul.berkas.JalurPaket;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.impor.BatasImpor;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Menolak zip berbahaya sebelum isinya dipakai: bom, jalur keluar, dan entri yang tidak terbaca. */
final class PenjagaZip {
    private final BatasImpor batas;
    private final long bitaKiriman;
    private long terbuka;

    PenjagaZip(BatasImpor batas, long bitaKiriman) {
        this.batas = batas;
        this.bitaKiriman = Math.max(bitaKiriman, 1);
    }

    void periksa(ZipFile zip) throws IOException {
        if (zip.size() > batas.entri()) {
            throw terlaluBesar("Kiriman memuat %d entri, paling banyak %d.".formatted(zip.size(), batas.entri()));
        }
        byte[] penyangga = new byte[32 * 1024];
        for (ZipEntry entri : Collections.list(zip.entries())) {
            if (JalurPaket.aman(entri.getName()).isEmpty()) {
                throw new GalatAplikasi(
                        KodeGalat.BERKAS_TIDAK_TERBACA,
                        "Nama entri zip keluar dari paket atau tidak sah: \"%s\"."
                                .formatted(JalurPaket.tampil(entri.getName())));
            }
            hitung(zip, entri, penyangga);
        }
    }

    private void hitung(ZipFile zip, ZipEntry entri, byte[] penyangga) throws IOException {
        try (InputStream isi = zip.getInputStream(entri)) {
            for (int n = isi.read(penyangga); n >= 0; n = isi.read(penyangga)) {
                terbuka += n;
                periksaUkuran(entri);
            }
        }
    }

    private void periksaUkuran(ZipEntry entri) {
        if (terbuka > batas.bitaTerbuka()) {
            throw terlaluBesar("Isi \"%s\" membuat kiriman melewati %d bita setelah dibuka."
                    .formatted(JalurPaket.tampil(entri.getName()), batas.bitaTerbuka()));
        }
        if (terbuka > batas.bitaAmanNisbah() && terbuka / bitaKiriman > batas.nisbah()) {
            throw terlaluBesar("Isi \"%s\" mengembang lebih dari %d kali; ditolak sebagai bom zip."
                    .formatted(JalurPaket.tampil(entri.getName()), batas.nisbah()));
        }
    }

    private static GalatAplikasi terlaluBesar(String pesan) {
        return new GalatAplikasi(KodeGalat.BADAN_TERLALU_BESAR, pesan);
    }
}
