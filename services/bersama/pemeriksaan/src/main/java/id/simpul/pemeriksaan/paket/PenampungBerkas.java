package id.simpul.pemeriksaan.paket;

import id.simpul.berkas.JalurPaket;
import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.paket.PaketDitolakException.Sebab;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongSupplier;

/** Mengumpulkan berkas sambil menghitung ukuran nyata dan menolak jalur yang keluar dari paket. */
final class PenampungBerkas {
    private final BatasPaket batas;
    private final List<BerkasMentah> berkas = new ArrayList<>();
    private final List<CatatanBaca> catatan = new ArrayList<>();
    private final Set<String> terlihat = new HashSet<>();
    private long total;
    private int entri;

    PenampungBerkas(BatasPaket batas) {
        this.batas = batas;
    }

    List<BerkasMentah> berkas() {
        return berkas;
    }

    List<CatatanBaca> catatan() {
        return catatan;
    }

    /** Membaca satu entri; {@code termampat} memberi banyaknya bita masukan yang sudah habis dibaca. */
    void terima(String nama, InputStream isi, LongSupplier termampat) throws IOException {
        entri++;
        if (entri > batas.entri()) {
            throw new PaketDitolakException(
                    Sebab.TERLALU_BESAR, "Paket memuat lebih dari " + batas.entri() + " entri.");
        }
        String jalur = periksaJalur(nama);
        boolean dipakai = dipakai(jalur);
        ByteArrayOutputStream tampung = new ByteArrayOutputStream();
        byte[] penyangga = new byte[16 * 1024];
        long ukuran = 0;
        for (int n = isi.read(penyangga); n >= 0; n = isi.read(penyangga)) {
            ukuran += n;
            total += n;
            periksaUkuran(jalur, ukuran, termampat.getAsLong());
            if (dipakai) {
                tampung.write(penyangga, 0, n);
            }
        }
        simpan(jalur, dipakai, tampung);
    }

    private void simpan(String jalur, boolean dipakai, ByteArrayOutputStream tampung) {
        if (!dipakai) {
            if (!JalurPaket.diamSaja(jalur)) {
                catat(Keparahan.INFO, jalur, "Berkas " + jalur + " bukan CSV maupun paket.json; tidak diperiksa.");
            }
        } else if (terlihat.add(jalur.toLowerCase(Locale.ROOT))) {
            berkas.add(new BerkasMentah(jalur, tampung.toByteArray()));
        } else {
            catat(
                    Keparahan.PERINGATAN,
                    jalur,
                    "Berkas " + jalur + " ada dua kali di dalam paket; yang pertama dipakai.");
        }
    }

    private void catat(Keparahan keparahan, String jalur, String pesan) {
        catatan.add(new CatatanBaca(keparahan, JenisTemuan.DATA_KURANG, jalur, 0, pesan));
    }

    private void periksaUkuran(String jalur, long ukuran, long termampat) {
        if (ukuran > batas.bitaEntri() || total > batas.bitaTotal()) {
            throw new PaketDitolakException(
                    Sebab.TERLALU_BESAR,
                    "Isi " + jalur + " melampaui batas setelah dibuka (" + batas.bitaEntri() + " bita per berkas, "
                            + batas.bitaTotal() + " bita seluruhnya).");
        }
        if (termampat > 0 && total > batas.bitaAmanNisbah() && total / termampat > batas.nisbah()) {
            throw new PaketDitolakException(
                    Sebab.TERLALU_BESAR,
                    "Isi " + jalur + " mengembang lebih dari " + batas.nisbah()
                            + " kali; paket ditolak sebagai bom zip.");
        }
    }

    private static String periksaJalur(String nama) {
        return JalurPaket.aman(nama)
                .orElseThrow(() -> new PaketDitolakException(
                        Sebab.JALUR_BERBAHAYA,
                        "Nama entri zip keluar dari paket atau tidak sah: " + JalurPaket.tampil(nama)));
    }

    private static boolean dipakai(String jalur) {
        String kecil = jalur.toLowerCase(Locale.ROOT);
        return !JalurPaket.diamSaja(jalur) && (kecil.endsWith(".csv") || kecil.endsWith("paket.json"));
    }
}
