package id.simpul.pemeriksaan.kaidah.struktur;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Indikator;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Baris;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Indikator utama bersatuan; realisasi dan target menunjuk indikator yang ada; realisasi tahun laporan bertarget. */
public final class KelengkapanIndikator extends KaidahBernama {
    private static final int CONTOH = 15;

    public KelengkapanIndikator() {
        super("kelengkapan_indikator", "indikator bersatuan, berformula, dan dikenal di semua tabel", "indikator");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        List<Baris> tanpaSatuan = new ArrayList<>();
        for (Indikator i : laporan.indikator().values()) {
            if (i.satuan().isBlank() && i.level().matches("tujuan|sasaran")) {
                tanpaSatuan.add(i.baris());
            }
        }
        if (!tanpaSatuan.isEmpty()) {
            temuan.info(JenisTemuan.SATUAN_CAMPUR)
                    .di("Indikator tanpa satuan")
                    .karena("Satuan tidak tercetak untuk "
                            + sebut(tanpaSatuan.stream()
                                    .map(b -> b.teks("kode") + " " + b.teks("indikator"))
                                    .toList()) + ".")
                    .rujuk(tanpaSatuan)
                    .simpan();
        }
        tidakDikenal(laporan, temuan);
    }

    private static void tidakDikenal(Laporan laporan, Penampung temuan) {
        Set<String> asing = new TreeSet<>();
        List<Baris> baris = new ArrayList<>();
        for (String tabel : List.of("target", "realisasi", "komponen")) {
            for (Baris b : laporan.paket().baris(tabel)) {
                String kode = b.teks("indikator_kode");
                if (laporan.indikator(kode).isEmpty() && asing.add(kode)) {
                    baris.add(b);
                }
            }
        }
        if (!asing.isEmpty()) {
            temuan.peringatan(JenisTemuan.DATA_KURANG)
                    .di("Kode indikator tidak dikenal")
                    .karena("Kode ini dipakai tetapi tidak ada di tabel indikator: " + sebut(List.copyOf(asing)) + ".")
                    .rujuk(baris)
                    .simpan();
        }
    }

    private static String sebut(List<String> daftar) {
        return String.join("; ", daftar.stream().limit(CONTOH).toList()) + (daftar.size() > CONTOH ? "; …" : "");
    }
}
