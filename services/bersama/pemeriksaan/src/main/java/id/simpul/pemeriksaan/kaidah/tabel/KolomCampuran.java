package id.simpul.pemeriksaan.kaidah.tabel;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.CetakanCapaian;
import id.simpul.pemeriksaan.data.KunciTahun;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import id.simpul.pemeriksaan.paket.Tabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Satu kolom memuat realisasi pada sebagian baris dan capaian pada baris lain, atau kolom "ordinal" berisi persen. */
public final class KolomCampuran extends KaidahBernama {

    public KolomCampuran() {
        super("kolom_campuran", "satu kolom tabel capaian memuat satu macam besaran", "realisasi");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        Map<KunciTahun, CetakanCapaian> acuan = new HashMap<>();
        laporan.cetakan().stream()
                .filter(c -> c.capaian().isPresent() && c.realisasi().isPresent())
                .filter(c -> !c.capaian().get().sama(c.realisasi().get()))
                .forEach(c -> acuan.putIfAbsent(c.kunci(), c));
        for (Tabel t : laporan.lainnya()) {
            if (t.punya("indikator_kode") && t.punya("tahun")) {
                t.kolom().stream()
                        .filter(k -> !k.equals("indikator_kode") && !k.equals("tahun") && !k.startsWith("baris"))
                        .forEach(k -> periksaKolom(t, k, acuan, temuan));
            }
        }
    }

    private static void periksaKolom(Tabel t, String kolom, Map<KunciTahun, CetakanCapaian> acuan, Penampung temuan) {
        List<Baris> realisasi = new ArrayList<>();
        List<Baris> capaian = new ArrayList<>();
        for (Baris b : t.baris()) {
            CetakanCapaian c = acuan.get(new KunciTahun(b.teks("indikator_kode"), b.teks("tahun")));
            Optional<Angka> isi = b.angka(kolom);
            if (c != null && isi.isPresent()) {
                if (isi.get().sama(c.realisasi().orElseThrow())) {
                    realisasi.add(b);
                } else if (isi.get().sama(c.capaian().orElseThrow())) {
                    capaian.add(b);
                }
            }
        }
        if (!realisasi.isEmpty() && !capaian.isEmpty()) {
            temuan.peringatan(JenisTemuan.SATUAN_CAMPUR)
                    .di("Tabel " + t.nama() + ", kolom " + kolom)
                    .teks(contoh(realisasi.get(0), kolom) + " / " + contoh(capaian.get(0), kolom), "")
                    .karena("Kolom ini berisi realisasi pada " + realisasi.size() + " baris (misalnya "
                            + contoh(realisasi.get(0), kolom)
                            + ") tetapi capaian pada " + capaian.size() + " baris (misalnya "
                            + contoh(capaian.get(0), kolom)
                            + "); dua besaran dicampur dalam satu kolom.")
                    .rujuk(realisasi)
                    .rujuk(capaian)
                    .simpan();
        }
    }

    private static String contoh(Baris b, String kolom) {
        return b.teks("indikator_kode") + " " + b.teks(kolom);
    }
}
