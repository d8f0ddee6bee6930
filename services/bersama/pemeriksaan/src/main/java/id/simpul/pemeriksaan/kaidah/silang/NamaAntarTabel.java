package id.simpul.pemeriksaan.kaidah.silang;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.PembangunTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.NamaBaku;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Baris;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Nama program, kegiatan, atau indikator yang ditulis berbeda antar tabel. Hanya yang mirip tetapi tidak sama
 * yang dilaporkan, satu temuan per tabel.
 */
public final class NamaAntarTabel extends KaidahBernama {
    private static final int MIRIP = 72;
    private static final int NAMA_PALING_BANYAK = 400;
    private static final int CONTOH = 6;

    public NamaAntarTabel() {
        super("nama_antar_tabel", "nama program, kegiatan, dan indikator ditulis sama di semua tabel");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        Map<String, Baris> anggaran = nama(laporan.paket().baris("anggaran"), "uraian");
        Map<String, Baris> indikator = nama(laporan.paket().baris("indikator"), "indikator");
        banding(nama(laporan.paket().baris("keluaran"), "uraian"), anggaran, "uraian", temuan);
        banding(nama(laporan.paket().baris("efisiensi"), "program_kegiatan"), anggaran, "uraian", temuan);
        laporan.lainnya().forEach(t -> {
            if (t.punya("indikator_kode") && t.punya("sub_kegiatan")) {
                banding(nama(t.baris(), "sub_kegiatan"), anggaran, "uraian", temuan);
            }
        });
        banding(nama(laporan.paket().baris("komponen"), "uraian"), indikator, "indikator", temuan);
        banding(nama(laporan.paket().baris("perbandingan"), "indikator"), indikator, "indikator", temuan);
    }

    private static Map<String, Baris> nama(List<Baris> baris, String kolom) {
        Map<String, Baris> hasil = new LinkedHashMap<>();
        for (Baris b : baris) {
            String baku = NamaBaku.dari(b.teks(kolom));
            if (baku.length() >= 8) {
                hasil.putIfAbsent(baku, b);
            }
        }
        return hasil.size() > NAMA_PALING_BANYAK ? Map.of() : hasil;
    }

    private static void banding(
            Map<String, Baris> dicari, Map<String, Baris> acuan, String kolomAcuan, Penampung temuan) {
        List<Pasangan> beda = new ArrayList<>();
        dicari.forEach((nama, b) -> {
            if (!acuan.containsKey(nama)) {
                termirip(nama, acuan).ifPresent(a -> beda.add(new Pasangan(b, acuan.get(a))));
            }
        });
        if (beda.isEmpty()) {
            return;
        }
        String tabel = beda.get(0).ini.tabel().nama();
        String tabelAcuan = beda.get(0).acuan.tabel().nama();
        List<String> contoh = beda.stream()
                .limit(CONTOH)
                .map(p -> "\"" + teks(p.ini) + "\" / \"" + p.acuan.teks(kolomAcuan) + "\"")
                .toList();
        PembangunTemuan t = temuan.info(JenisTemuan.LAINNYA)
                .di("Nama di tabel " + tabel + " dan " + tabelAcuan)
                .teks(teks(beda.get(0).ini), beda.get(0).acuan.teks(kolomAcuan))
                .karena(beda.size() + " nama ditulis berbeda: " + String.join("; ", contoh)
                        + (beda.size() > CONTOH ? "; …" : "."));
        beda.forEach(p -> t.rujuk(p.ini, p.acuan));
        t.simpan();
    }

    private static String teks(Baris b) {
        for (String k : List.of("uraian", "program_kegiatan", "sub_kegiatan", "indikator")) {
            if (b.terisi(k)) {
                return b.teks(k);
            }
        }
        return "";
    }

    private static Optional<String> termirip(String nama, Map<String, Baris> acuan) {
        String terbaik = null;
        int nilai = MIRIP - 1;
        for (String a : acuan.keySet()) {
            int n = NamaBaku.kemiripan(nama, a);
            if (n > nilai) {
                nilai = n;
                terbaik = a;
            }
        }
        return Optional.ofNullable(terbaik);
    }

    private record Pasangan(Baris ini, Baris acuan) {}
}
