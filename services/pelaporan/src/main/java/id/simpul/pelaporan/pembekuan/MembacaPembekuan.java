package id.simpul.pelaporan.pembekuan;

import id.simpul.galat.GalatAplikasi;
import id.simpul.http.Batas;
import id.simpul.http.Halaman;
import id.simpul.http.Kursor;
import id.simpul.http.TindakanTersedia;
import id.simpul.pelaporan.lkjip.application.MenyusunLkjip;
import id.simpul.tenansi.HakAkses;
import id.simpul.tenansi.KonteksKota;
import id.simpul.tenansi.Peran;
import id.simpul.wewenang.PenjagaWewenang;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Membaca LKjIP yang dibekukan milik kota pemilik token. */
@ApplicationScoped
public class MembacaPembekuan {
    private static final String TINDAKAN = "pembekuan";

    private final PembekuanRepository pembekuan;
    private final BerkasBekuRepository berkas;
    private final MenyusunLkjip menyusun;
    private final PenjagaWewenang wewenang;
    private final HakAkses hakAkses;
    private final KonteksKota konteks;

    MembacaPembekuan(
            PembekuanRepository pembekuan,
            BerkasBekuRepository berkas,
            MenyusunLkjip menyusun,
            PenjagaWewenang wewenang,
            HakAkses hakAkses,
            KonteksKota konteks) {
        this.pembekuan = pembekuan;
        this.berkas = berkas;
        this.menyusun = menyusun;
        this.wewenang = wewenang;
        this.hakAkses = hakAkses;
        this.konteks = konteks;
    }

    /** Pembekuan tahun itu, yang terakhir lebih dulu. */
    @Transactional
    public Halaman<Pembekuan> daftar(int tahun, Integer limit, String kursor) {
        int batas = Batas.dari(limit);
        String saringan = TINDAKAN + tahun;
        int sebelum = kursor == null ? Integer.MAX_VALUE : nomor(kursor, saringan);
        int terakhir = pembekuan.terakhir(tahun);
        List<TindakanTersedia> tindakan = tindakan(tahun);
        List<Pembekuan> baris = pembekuan.halaman(tahun, sebelum, batas + 1).stream()
                .map(satu -> satu.kePembekuan(terakhir, satu.nomor == terakhir ? tindakan : List.of()))
                .toList();
        return Halaman.dari(baris, batas, akhir -> Kursor.tulis(saringan, akhir.nomor()));
    }

    /** Satu pembekuan; 404 bila tidak ada di kota ini. */
    @Transactional
    public Pembekuan baca(int tahun, String nomor) {
        PembekuanEntity baris = cari(tahun, nomor);
        int terakhir = pembekuan.terakhir(tahun);
        return baris.kePembekuan(terakhir, baris.nomor == terakhir ? tindakan(tahun) : List.of());
    }

    /** Bita satu berkas, persis seperti saat dibekukan. */
    @Transactional
    public Isi isi(int tahun, String nomor, String nama) {
        NamaBerkas dimaksud = NamaBerkas.dari(nama).orElseThrow(() -> GalatAplikasi.tidakDitemukan("Berkas", nama));
        PembekuanEntity baris = cari(tahun, nomor);
        byte[] bita = berkas.cari(baris.id, nama).orElseThrow(() -> GalatAplikasi.tidakDitemukan("Berkas", nama)).isi;
        return new Isi(bita, dimaksud.jenisMedia(), dimaksud.unduhan(konteks.kota(), tahun, baris.nomor));
    }

    /** Isi berkas beserta cara mengunduhnya. */
    @SuppressWarnings("ArrayRecordComponent") // diteruskan sekali ke jawaban, tidak pernah dibandingkan
    public record Isi(byte[] bita, String jenisMedia, String unduhan) {}

    private PembekuanEntity cari(int tahun, String nomor) {
        return (nomor.matches("[1-9]\\d{0,8}")
                        ? pembekuan.cari(tahun, Integer.parseInt(nomor))
                        : Optional.<PembekuanEntity>empty())
                .orElseThrow(() -> GalatAplikasi.tidakDitemukan("Pembekuan", tahun + "/" + nomor));
    }

    private List<TindakanTersedia> tindakan(int tahun) {
        if (!hakAkses.boleh(PembekuanResource.BEKUKAN, konteks.pelaku().peran())) {
            String peran = hakAkses.peranUntuk(PembekuanResource.BEKUKAN).stream()
                    .map(Peran::nama)
                    .collect(Collectors.joining(" atau "));
            return List.of(TindakanTersedia.ditolak(TINDAKAN, "Hanya %s yang boleh.".formatted(peran)));
        }
        return List.of(PenolakPembekuan.belumDisetujui(menyusun.bahan(tahun))
                .or(() -> Optional.ofNullable(wewenang.sebabTanpaWewenang()))
                .map(alasan -> TindakanTersedia.ditolak(TINDAKAN, alasan))
                .orElseGet(() -> TindakanTersedia.boleh(TINDAKAN)));
    }

    private static int nomor(String kursor, String saringan) {
        String isi = Kursor.baca(kursor, saringan, 1).get(0);
        if (!isi.matches("[1-9]\\d{0,8}")) {
            throw new GalatAplikasi(id.simpul.galat.KodeGalat.KURSOR_SALAH, "Kursor tidak sah untuk daftar ini.");
        }
        return Integer.parseInt(isi);
    }
}
