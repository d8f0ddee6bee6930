package id.simpul.pemeriksaan.data;

import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import id.simpul.pemeriksaan.paket.PaketLaporan;
import id.simpul.pemeriksaan.paket.Tabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Paket laporan dengan indeks yang dipakai bersama oleh banyak kaidah; disusun sekali. */
public final class Laporan {
    private final PaketLaporan paket;
    private final Map<String, Indikator> indikator = new LinkedHashMap<>();
    private final Map<String, Indikator> menurutNama = new HashMap<>();
    private final Map<KunciTahun, List<Baris>> target;
    private final Map<KunciTahun, List<Baris>> realisasi;
    private final Map<KunciTahun, List<Baris>> komponen;
    private final PohonAnggaran anggaran;
    private final SkalaPredikat skala;
    private final TahunDokumen tahun;
    private final List<CetakanCapaian> cetakan;

    public Laporan(PaketLaporan paket) {
        this.paket = paket;
        for (Baris b : paket.baris("indikator")) {
            Indikator i = new Indikator(b.teks("kode"), b);
            indikator.putIfAbsent(i.kode(), i);
            menurutNama.putIfAbsent(NamaBaku.dari(i.nama()), i);
        }
        this.target = kelompokkan(paket.baris("target"));
        this.realisasi = kelompokkan(paket.baris("realisasi"));
        this.komponen = kelompokkan(paket.baris("komponen"));
        this.anggaran = PohonAnggaran.dari(paket.baris("anggaran"));
        this.skala = SkalaPredikat.dari(paket.baris("skala_predikat"));
        this.tahun = TahunDokumen.dari(paket);
        this.cetakan = PencariCetakan.cari(this);
    }

    private static Map<KunciTahun, List<Baris>> kelompokkan(List<Baris> baris) {
        Map<KunciTahun, List<Baris>> hasil = new LinkedHashMap<>();
        for (Baris b : baris) {
            KunciTahun k = KunciTahun.dari(b);
            hasil.computeIfAbsent(k, x -> new ArrayList<>()).add(b);
        }
        return hasil;
    }

    public PaketLaporan paket() {
        return paket;
    }

    public Map<String, Indikator> indikator() {
        return java.util.Collections.unmodifiableMap(indikator);
    }

    public Optional<Indikator> indikator(String kode) {
        return Optional.ofNullable(indikator.get(kode));
    }

    /** Indikator pertama yang namanya sama menurut {@link NamaBaku}. */
    public Optional<Indikator> indikatorBernama(String nama) {
        return Optional.ofNullable(menurutNama.get(NamaBaku.dari(nama)));
    }

    public Map<KunciTahun, List<Baris>> target() {
        return java.util.Collections.unmodifiableMap(target);
    }

    public Map<KunciTahun, List<Baris>> realisasi() {
        return java.util.Collections.unmodifiableMap(realisasi);
    }

    public Map<KunciTahun, List<Baris>> komponen() {
        return java.util.Collections.unmodifiableMap(komponen);
    }

    public PohonAnggaran anggaran() {
        return anggaran;
    }

    public SkalaPredikat skala() {
        return skala;
    }

    public TahunDokumen tahun() {
        return tahun;
    }

    public List<Tabel> lainnya() {
        return paket.lainnya();
    }

    public List<CetakanCapaian> cetakan() {
        return cetakan;
    }

    /** Target angka pertama yang tercetak untuk indikator dan tahun itu; target teks ("BB") dilewati. */
    public Optional<Angka> targetAngka(KunciTahun k) {
        return pertama(target.get(k), "target");
    }

    public Optional<Angka> realisasiAngka(KunciTahun k) {
        return pertama(realisasi.get(k), "realisasi");
    }

    private static Optional<Angka> pertama(List<Baris> baris, String kolom) {
        return baris == null
                ? Optional.empty()
                : baris.stream()
                        .map(b -> b.angka(kolom))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /** Nama indikator bila dikenal, selain itu kodenya. */
    public String sebut(KunciTahun k) {
        return indikator(k.kode()).map(i -> k + " (" + pendek(i.nama()) + ")").orElse(k.toString());
    }

    private static String pendek(String nama) {
        return nama.length() > 70 ? nama.substring(0, 70) + "…" : nama;
    }
}
