package id.simpul.pemeriksaan.kaidah.struktur;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Indikator;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.NamaBaku;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Baris;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Tujuan dan sasaran yang berbunyi sama, atau indikator yang sama di dua tingkat: tingkat atas tidak mengukur hal lain. */
public final class RumusanDuaTingkat extends KaidahBernama {
    private static final Set<String> STRATEGIS = Set.of("tujuan", "sasaran");

    public RumusanDuaTingkat() {
        super("rumusan_dua_tingkat", "tujuan, sasaran, dan indikatornya berbeda di setiap tingkat");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        Map<String, Baris> rumusan = new HashMap<>();
        for (Baris b : laporan.paket().baris("perencanaan")) {
            if (STRATEGIS.contains(b.teks("jenis"))) {
                Baris lain = rumusan.putIfAbsent(NamaBaku.dari(b.teks("uraian")), b);
                if (lain != null && !lain.teks("jenis").equals(b.teks("jenis"))) {
                    catat("Bunyi " + lain.teks("jenis") + " dan " + b.teks("jenis"), b.teks("uraian"), lain, b, temuan);
                }
            }
        }
        Map<String, Indikator> nama = new HashMap<>();
        for (Indikator i : laporan.indikator().values()) {
            if (STRATEGIS.contains(i.level())) {
                Indikator lain = nama.putIfAbsent(NamaBaku.dari(i.nama()), i);
                if (lain != null && !lain.level().equals(i.level())) {
                    catat("Indikator " + lain.level() + " dan " + i.level(), i.nama(), lain.baris(), i.baris(), temuan);
                }
            }
        }
    }

    private static void catat(String apa, String bunyi, Baris a, Baris b, Penampung temuan) {
        temuan.info(JenisTemuan.DUPLIKASI)
                .di(apa)
                .teks(bunyi, "")
                .karena(apa + " sama: \"" + bunyi
                        + "\"; tingkat atas tidak menyatakan hal yang berbeda dari tingkat bawah.")
                .rujuk(a, b)
                .simpan();
    }
}
