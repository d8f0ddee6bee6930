package id.simpul.pemeriksaan;

import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Menyusun satu temuan; {@link #simpan()} memasukkannya ke penampung. */
public final class PembangunTemuan {
    private static final int RUJUKAN_PALING_BANYAK = 200;

    private final Penampung penampung;
    private final String kaidah;
    private final Keparahan keparahan;
    private final String aturan;
    private final Set<Rujukan> rujukan = new LinkedHashSet<>();
    private String lokasi = "";
    private String tercetak = "";
    private String dihitung = "";
    private String selisih = "";
    private String penjelasan = "";

    PembangunTemuan(Penampung penampung, String kaidah, Keparahan keparahan, String aturan) {
        this.penampung = penampung;
        this.kaidah = kaidah;
        this.keparahan = keparahan;
        this.aturan = aturan;
    }

    public PembangunTemuan di(String tempat) {
        this.lokasi = tempat;
        return this;
    }

    public PembangunTemuan angka(BigDecimal cetak, BigDecimal hitung) {
        this.tercetak = Tulis.mesin(cetak);
        this.dihitung = Tulis.mesin(hitung);
        this.selisih = Tulis.mesin(cetak.subtract(hitung));
        return this;
    }

    public PembangunTemuan teks(String cetak, String hitung) {
        this.tercetak = cetak;
        this.dihitung = hitung;
        return this;
    }

    public PembangunTemuan karena(String kalimat) {
        this.penjelasan = kalimat;
        return this;
    }

    public PembangunTemuan rujuk(Baris... baris) {
        for (Baris b : baris) {
            rujuk(b.rujukan());
        }
        return this;
    }

    public PembangunTemuan rujuk(Collection<Baris> baris) {
        baris.forEach(b -> rujuk(b.rujukan()));
        return this;
    }

    public PembangunTemuan rujuk(Rujukan r) {
        if (rujukan.size() < RUJUKAN_PALING_BANYAK) {
            rujukan.add(r);
        }
        return this;
    }

    public void simpan() {
        penampung.tambah(new Temuan(
                aturan, kaidah, keparahan, lokasi, tercetak, dihitung, selisih, penjelasan, List.copyOf(rujukan)));
    }
}
