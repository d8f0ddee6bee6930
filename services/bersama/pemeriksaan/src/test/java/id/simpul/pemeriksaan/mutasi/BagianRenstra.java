package id.simpul.pemeriksaan.mutasi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Matriks Renstra: pagu enam tahun dan target keluarannya; pagu tahun laporan sama dengan tabel anggaran. */
final class BagianRenstra {
    private static final int AWAL = PaketUtuh.TAHUN - 3;
    private static final int BANYAK = 5;

    private final PaketUtuh p;

    BagianRenstra(PaketUtuh p) {
        this.p = p;
    }

    void susun() {
        StringBuilder pagu = new StringBuilder("kode,level,uraian,induk_kode");
        StringBuilder target = new StringBuilder("kode_induk,indikator,satuan,awal_" + (AWAL - 1));
        for (int i = 0; i < BANYAK; i++) {
            pagu.append(",pagu_").append(AWAL + i);
            target.append(",target_").append(AWAL + i);
        }
        TabelUji program = p.buat("matriks_program", pagu + ",pagu_akhir,baris");
        TabelUji indikator = p.buat("matriks_indikator", target + ",target_akhir,baris");
        String kodeProgram = "";
        String kodeKegiatan = "";
        Map<String, String> barisProgram = null;
        Map<String, String> barisKegiatan = null;
        for (Map<String, String> b :
                p.tabel("anggaran").yang(x -> x.get("tahun").equals("" + PaketUtuh.TAHUN))) {
            switch (b.get("level")) {
                case "program" -> {
                    kodeProgram = b.get("kode");
                    barisProgram = tambah(program, b, "");
                }
                case "kegiatan" -> {
                    kodeKegiatan = b.get("kode");
                    barisKegiatan = tambah(program, b, kodeProgram);
                }
                case "sub_kegiatan" -> {
                    Map<String, String> sub = tambah(program, b, kodeKegiatan);
                    isi(sub, Long.parseLong(b.get("pagu_renstra")));
                    jumlahkan(sub, barisKegiatan);
                    jumlahkan(sub, barisProgram);
                    keluaran(indikator, b);
                }
                default -> {}
            }
        }
    }

    private static Map<String, String> tambah(TabelUji t, Map<String, String> b, String induk) {
        List<String> sel = new ArrayList<>(List.of(b.get("kode"), b.get("level"), b.get("uraian"), induk));
        for (int i = 0; i <= BANYAK; i++) {
            sel.add("0");
        }
        sel.add("1");
        return t.tambah(sel.toArray(String[]::new));
    }

    private void isi(Map<String, String> sub, long paguLaporan) {
        long jumlah = 0;
        for (int i = 0; i < BANYAK; i++) {
            long pagu = AWAL + i == PaketUtuh.TAHUN ? paguLaporan : paguLaporan + p.acak.nextInt(4_000_000);
            sub.put("pagu_" + (AWAL + i), "" + pagu);
            jumlah += pagu;
        }
        sub.put("pagu_akhir", "" + jumlah);
    }

    private static void jumlahkan(Map<String, String> sub, Map<String, String> induk) {
        sub.forEach((kolom, isi) -> {
            if (kolom.startsWith("pagu_")) {
                induk.merge(kolom, isi, (a, b) -> "" + (Long.parseLong(a) + Long.parseLong(b)));
            }
        });
    }

    private void keluaran(TabelUji t, Map<String, String> b) {
        int awal = p.antara(10, 60);
        List<String> sel =
                new ArrayList<>(List.of(b.get("kode"), "Jumlah peserta " + b.get("uraian"), "orang", "" + awal));
        int jumlah = 0;
        for (int i = 0; i < BANYAK; i++) {
            int target = awal + 5 * (i + 1);
            sel.add("" + target);
            jumlah += target;
        }
        sel.add("" + jumlah);
        sel.add("1");
        t.tambah(sel.toArray(String[]::new));
    }
}
