package id.simpul.lokal.tumpukan;

import id.simpul.lokal.bagian.AksesPostgres;
import id.simpul.lokal.bagian.ProsesLatar;
import id.simpul.lokal.bagian.TempatBagian;
import id.simpul.lokal.bagian.TokenLokal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Seluruh tumpukan lokal. Keadaannya ada di disk (berkas pid), bukan di objek ini: objek lain atas folder yang sama
 * melihat dan memadamkan proses yang sama.
 */
public final class TumpukanLokal implements AutoCloseable {

    private static final long RUANG_MINIMAL_MB = 700;

    private final Pengaturan pengaturan;
    private final List<Resep> resep;
    private final Kemajuan kemajuan;
    private final AtomicReference<Penyalaan> penyalaan = new AtomicReference<>();

    TumpukanLokal(Pengaturan pengaturan, List<Resep> resep, Kemajuan kemajuan) {
        this.pengaturan = pengaturan;
        this.resep = List.copyOf(resep);
        this.kemajuan = kemajuan;
    }

    public static PembangunTumpukan pembangun() {
        return new PembangunTumpukan();
    }

    /**
     * Menyalakan yang belum berjalan dan menunggu semua siap.
     *
     * @throws id.simpul.lokal.bagian.GagalBagian bila satu bagian gagal; semua bagian sudah dipadamkan
     */
    public void nyalakan() {
        Pemeriksaan.ruangDisk(pengaturan.folder(), RUANG_MINIMAL_MB);
        Pemeriksaan.portaSama(pengaturan.folder(), pengaturan.porta(), resep);
        Pemeriksaan.porta(resep);
        CatatanPorta.tulis(pengaturan.folder(), pengaturan.porta(), pengaturan.penerbit());
        Penyalaan kali = new Penyalaan(resep, kemajuan);
        penyalaan.set(kali);
        boolean berhasil = false;
        try {
            kali.jalankan();
            berhasil = true;
        } finally {
            penyalaan.set(null);
            if (!berhasil) {
                padamkan();
            }
        }
    }

    /** Membatalkan penyalaan yang sedang berlangsung, lalu memadamkan semua bagian dari hilir ke hulu. */
    public void padamkan() {
        Optional.ofNullable(penyalaan.get()).ifPresent(Penyalaan::batalkan);
        Pemadaman.jalankan(resep);
    }

    @Override
    public void close() {
        padamkan();
    }

    /** Keadaan tiap bagian sekarang, dalam urutan penyalaan. */
    public List<KeadaanBagian> keadaan() {
        return resep.stream().map(TumpukanLokal::keadaan).toList();
    }

    /** Bagian milik tumpukan yang prosesnya tidak ada. */
    public List<String> yangMati() {
        return resep.stream()
                .filter(satu -> satu.tempat().isPresent() && satu.proses().isEmpty())
                .map(Resep::nama)
                .toList();
    }

    /** Benar bila ada proses tumpukan ini yang berjalan. */
    public boolean adaProses() {
        return resep.stream().anyMatch(satu -> satu.proses().isPresent());
    }

    /** Berkas log tiap bagian milik tumpukan. */
    public Map<String, Path> log() {
        Map<String, Path> hasil = new LinkedHashMap<>();
        resep.forEach(satu -> satu.tempat().ifPresent(tempat -> hasil.put(satu.nama(), tempat.log())));
        return hasil;
    }

    /** Proses bagian itu, misalnya untuk dimatikan paksa dalam uji ketahanan. */
    public Optional<ProsesLatar> proses(String nama) {
        return resep.stream()
                .filter(satu -> satu.nama().equals(nama))
                .findFirst()
                .flatMap(Resep::proses);
    }

    /** Alamat gateway, tanpa garis miring di akhir. */
    public String alamatGateway() {
        return "http://localhost:" + porta("gateway");
    }

    /** Porta sebuah bagian. */
    public int porta(String nama) {
        return pengaturan.porta().dari(nama);
    }

    /** Alamat realm. */
    public String penerbit() {
        return pengaturan.penerbit();
    }

    /** Token akses pengguna atau klien mesin contoh. */
    public String token(String nama) {
        return new TokenLokal(penerbit()).ambil(nama);
    }

    /** Masuk ke basis data layanan itu sebagai pemiliknya. */
    public AksesPostgres pemilikBasisData(String layanan) {
        return new SusunanBaku(pengaturan).pemilik(layanan);
    }

    /** Folder hasil untuk manusia (LKjIP). */
    public Path keluaran() {
        return pengaturan.folder().resolve("keluaran");
    }

    /** Folder tumpukan, biasanya {@code .simpul}. */
    public Path folder() {
        return pengaturan.folder();
    }

    /** Akar repositori, tempat berkas data contoh. */
    public Path akar() {
        return pengaturan.akar();
    }

    private static KeadaanBagian keadaan(Resep satu) {
        Optional<ProsesLatar> proses = satu.proses();
        OptionalLong pid = proses.stream().mapToLong(ProsesLatar::pid).findFirst();
        boolean luar = satu.tempat().isEmpty();
        return new KeadaanBagian(
                satu.nama(),
                pid,
                satu.porta().values().stream().sorted().toList(),
                (luar || proses.isPresent()) && satu.sehat(),
                pid.isPresent() ? Memori.kilobita(pid.getAsLong()) : OptionalLong.empty(),
                satu.tempat().map(TempatBagian::log),
                luar);
    }
}
