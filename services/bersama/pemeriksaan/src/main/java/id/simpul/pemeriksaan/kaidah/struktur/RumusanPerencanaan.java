package id.simpul.pemeriksaan.kaidah.struktur;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.NamaBaku;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Baris;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Satu visi; butir visi tidak berisi misi; tujuan atau sasaran yang sama tidak ditulis dengan dua rumusan. */
public final class RumusanPerencanaan extends KaidahBernama {

    public RumusanPerencanaan() {
        super("rumusan_perencanaan", "satu visi, dan satu rumusan untuk tiap tujuan dan sasaran", "perencanaan");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        List<Baris> baris = laporan.paket().baris("perencanaan");
        visi(baris, temuan);
        rumusanGanda(baris, temuan);
    }

    private static void visi(List<Baris> baris, Penampung temuan) {
        List<Baris> visi = baris.stream()
                .filter(b -> b.teks("jenis").equalsIgnoreCase("visi"))
                .toList();
        List<Baris> berisiMisi = visi.stream()
                .filter(b -> b.teks("uraian").toLowerCase(Locale.ROOT).contains("misi"))
                .toList();
        if (visi.size() > 1) {
            temuan.peringatan(JenisTemuan.LAINNYA)
                    .di("Visi")
                    .teks(visi.size() + " butir visi", "1 visi")
                    .karena(visi.size() + " butir diberi label visi"
                            + (berisiMisi.isEmpty() ? "" : ", " + berisiMisi.size() + " di antaranya berisi kata misi")
                            + "; visi sebuah daerah hanya satu.")
                    .rujuk(visi)
                    .simpan();
        }
    }

    /** Kode yang sama dengan tambahan huruf (T1, T1B, T1n) menandai rumusan lain untuk butir yang sama. */
    private static void rumusanGanda(List<Baris> baris, Penampung temuan) {
        Map<String, Baris> menurutKode = new HashMap<>();
        baris.forEach(b -> menurutKode.putIfAbsent(b.teks("kode"), b));
        Map<String, List<Baris>> ganda = new LinkedHashMap<>();
        for (Baris b : baris) {
            String kode = b.teks("kode");
            String dasar = kode.replaceAll("(?<=[0-9])[A-Za-z]+$", "");
            Baris asal = menurutKode.get(dasar);
            boolean setara =
                    asal != null && !dasar.equals(kode) && asal.teks("jenis").equals(b.teks("jenis"));
            if (setara && !NamaBaku.dari(asal.teks("uraian")).equals(NamaBaku.dari(b.teks("uraian")))) {
                ganda.computeIfAbsent(dasar, k -> new ArrayList<>(List.of(asal)))
                        .add(b);
            }
        }
        ganda.forEach((kode, daftar) -> temuan.info(JenisTemuan.LAINNYA)
                .di(daftar.get(0).teks("jenis") + " " + kode)
                .teks(daftar.get(0).teks("uraian"), daftar.get(1).teks("uraian"))
                .karena("Butir yang sama dicetak dengan " + daftar.size() + " rumusan berbeda.")
                .rujuk(daftar)
                .simpan());
    }
}
