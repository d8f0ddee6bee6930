package id.simpul.pelaporan.naskah;

import id.simpul.galat.GalatAplikasi;
import id.simpul.http.Pemeriksa;
import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import id.simpul.kejadian.riwayat.CatatanRiwayat;
import id.simpul.kejadian.riwayat.Riwayat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Menulis dan membaca naskah kantor kota pemilik token. */
@ApplicationScoped
public class MenulisNaskah {
    private static final String JENIS = "naskah";

    private final NaskahRepository naskah;
    private final Pemeriksa pemeriksa;
    private final Riwayat riwayat;
    private final Clock jam = Clock.systemUTC();

    MenulisNaskah(NaskahRepository naskah, Pemeriksa pemeriksa, Riwayat riwayat) {
        this.naskah = naskah;
        this.pemeriksa = pemeriksa;
        this.riwayat = riwayat;
    }

    /** Naskah tahun itu yang sudah ditulis, menurut urutan dokumen. */
    @Transactional
    public List<Naskah> daftar(int tahun) {
        return naskah.tahun(tahun).stream()
                .sorted(Comparator.comparing(satu -> satu.bagian))
                .map(Naskah::dari)
                .toList();
    }

    /** Naskah tahun itu sebagai bahan laporan. */
    @Transactional
    public NaskahKantor setahun(int tahun) {
        List<NaskahEntity> semua = naskah.tahun(tahun);
        return new NaskahKantor(
                semua.stream()
                        .collect(Collectors.toMap(
                                satu -> satu.bagian, satu -> new NaskahKantor.IsiBagian(satu.isi, satu.tabel))),
                semua.stream()
                        .map(satu -> satu.waktu)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    /** Satu naskah; 404 bila belum ditulis. */
    @Transactional
    public Naskah baca(int tahun, String bagian) {
        return naskah.cari(tahun, dikenal(bagian))
                .map(Naskah::dari)
                .orElseThrow(() -> GalatAplikasi.tidakDitemukan("Naskah", bagian));
    }

    /** Menulis naskah; yang pertama membuatnya. */
    @Transactional
    public HasilSimpan simpan(int tahun, String bagian, IsiNaskah isi, String ifNoneMatch, String ifMatch) {
        BagianNaskah dimaksud = dikenal(bagian);
        NaskahEntity lama = naskah.cari(tahun, dimaksud).orElse(null);
        Prasyarat.buatAtauUbah(ifNoneMatch, ifMatch, lama == null ? null : TagEntitas.dari(lama.versi));
        pemeriksa.periksa(isi);
        tabelRata(isi);
        Naskah sebelum = lama == null ? null : Naskah.dari(lama);
        NaskahEntity baris = lama == null ? baru(tahun, dimaksud) : lama;
        baris.isi = isi.isi();
        baris.tabel = isi.tabelAtauKosong();
        baris.waktu = jam.instant().truncatedTo(ChronoUnit.MICROS);
        naskah.persistAndFlush(baris);
        Naskah sesudah = Naskah.dari(baris);
        riwayat.catat(new CatatanRiwayat(
                JENIS, tahun + "/" + bagian, sebelum == null ? "dibuat" : "diubah", null, sebelum, sesudah));
        return new HasilSimpan(sesudah, sebelum == null);
    }

    private static void tabelRata(IsiNaskah isi) {
        List<TabelNaskah> semua = isi.tabelAtauKosong();
        for (int i = 0; i < semua.size(); i++) {
            int timpang = semua.get(i).barisTimpang();
            if (timpang >= 0) {
                throw GalatAplikasi.validasi(
                        "/tabel/%d/baris/%d".formatted(i, timpang),
                        semua.get(i).baris().get(timpang).size(),
                        "sepanjang-kolom",
                        "Baris harus berisi %d sel, sebanyak kolomnya."
                                .formatted(semua.get(i).kolom().size()));
            }
        }
    }

    private static BagianNaskah dikenal(String bagian) {
        return BagianNaskah.dari(bagian).orElseThrow(() -> GalatAplikasi.tidakDitemukan("Bagian naskah", bagian));
    }

    private static NaskahEntity baru(int tahun, BagianNaskah bagian) {
        NaskahEntity baris = new NaskahEntity();
        baris.id = UUID.randomUUID();
        baris.tahun = tahun;
        baris.bagian = bagian;
        return baris;
    }

    /** Naskah sesudah disimpan, dan apakah baru dibuat. */
    public record HasilSimpan(Naskah naskah, boolean dibuat) {}
}
