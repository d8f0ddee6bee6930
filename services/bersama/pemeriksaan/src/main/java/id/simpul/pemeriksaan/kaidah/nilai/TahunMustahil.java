package id.simpul.pemeriksaan.kaidah.nilai;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.TahunDokumen;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Baris;
import id.simpul.pemeriksaan.paket.Tabel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Sel kolom tahun yang bukan tahun (2203, 20210) atau jauh dari tahun lain di kolom itu. */
public final class TahunMustahil extends KaidahBernama {
    private static final Pattern ANGKA = Pattern.compile("[0-9]{3,6}");
    private static final int JAUH = 20;

    public TahunMustahil() {
        super("tahun_mustahil", "sel pada kolom tahun memang tahun dan tidak jauh dari tahun lain di kolom itu");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        List<Tabel> semua = new ArrayList<>(laporan.paket().tabel().values());
        semua.addAll(laporan.lainnya());
        for (Tabel t : semua) {
            for (int i = 0; i < t.kolom().size(); i++) {
                if (t.kolom().get(i).matches("tahun.*|kolom_tercetak|periode")) {
                    kolom(t, i, temuan);
                }
            }
        }
    }

    private static void kolom(Tabel t, int letak, Penampung temuan) {
        List<Integer> tahun = new ArrayList<>();
        List<Baris> angkaSaja = new ArrayList<>();
        for (Baris b : t.baris()) {
            String teks = b.teks(letak);
            OptionalInt y = TahunDokumen.tahun(teks);
            y.ifPresent(tahun::add);
            if (ANGKA.matcher(teks).matches()) {
                angkaSaja.add(b);
            }
        }
        if (tahun.isEmpty() || tahun.size() * 2 < angkaSaja.size()) {
            return;
        }
        Collections.sort(tahun);
        int tengah = tahun.get(tahun.size() / 2);
        for (Baris b : angkaSaja) {
            OptionalInt y = TahunDokumen.tahun(b.teks(letak));
            if (y.isEmpty() || Math.abs(y.getAsInt() - tengah) > JAUH) {
                temuan.kesalahan(JenisTemuan.TAHUN_SALAH)
                        .di("Tabel " + t.nama() + ", kolom " + t.kolom().get(letak) + ", baris " + b.nomor())
                        .teks(b.teks(letak), "")
                        .karena("\"" + b.teks(letak) + "\" bukan tahun yang mungkin; tahun lain di kolom ini sekitar "
                                + tengah + ".")
                        .rujuk(b)
                        .simpan();
            }
        }
    }
}
