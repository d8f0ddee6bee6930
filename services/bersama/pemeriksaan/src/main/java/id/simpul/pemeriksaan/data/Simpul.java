package id.simpul.pemeriksaan.data;

import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Satu baris pohon anggaran: program, kegiatan, sub kegiatan, atau jumlah. */
public final class Simpul {
    private final Baris baris;
    private final Tingkat tingkat;
    private final String uraian;
    private final String kode;
    private final String namaBaku;
    private final List<Simpul> anak = new ArrayList<>();
    private Simpul induk;

    Simpul(Baris baris, Tingkat tingkat, String uraian, String kode) {
        this.baris = baris;
        this.tingkat = tingkat;
        this.uraian = uraian;
        this.kode = kode;
        this.namaBaku = NamaBaku.dari(uraian);
    }

    void tempelPada(Simpul calonInduk) {
        induk = calonInduk;
        calonInduk.anak.add(this);
    }

    public Baris baris() {
        return baris;
    }

    public Tingkat tingkat() {
        return tingkat;
    }

    public String uraian() {
        return uraian;
    }

    public String kode() {
        return kode;
    }

    public String namaBaku() {
        return namaBaku;
    }

    public Optional<Simpul> induk() {
        return Optional.ofNullable(induk);
    }

    public List<Simpul> anak() {
        return Collections.unmodifiableList(anak);
    }

    public Optional<Angka> tercetak(String kolom) {
        return baris.angka(kolom);
    }

    /** Nilai tercetak; bila tidak tercetak, jumlah anak bila semua anak bernilai. */
    public Optional<BigDecimal> nilai(String kolom) {
        Optional<Angka> cetak = tercetak(kolom);
        return cetak.isPresent() ? cetak.map(Angka::nilai) : jumlahAnak(kolom);
    }

    /** Jumlah nilai anak; kosong bila tidak beranak atau ada anak yang tidak bernilai. */
    public Optional<BigDecimal> jumlahAnak(String kolom) {
        return jumlah(anak, kolom);
    }

    public static Optional<BigDecimal> jumlah(List<Simpul> simpul, String kolom) {
        if (simpul.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal jumlah = BigDecimal.ZERO;
        for (Simpul s : simpul) {
            Optional<BigDecimal> n = s.nilai(kolom);
            if (n.isEmpty()) {
                return Optional.empty();
            }
            jumlah = jumlah.add(n.get());
        }
        return Optional.of(jumlah);
    }

    public String sebutan() {
        return tingkat.sebutan() + " \"" + uraian + "\"";
    }
}
