package id.simpul.perencanaan.perjanjiankinerja;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.http.Sidik;
import id.simpul.perencanaan.jabatan.BuktiWewenang;
import id.simpul.perencanaan.jabatan.WewenangJabatan;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Menghitung ulang sidik dan memeriksa ulang wewenang setiap tanda tangan. */
@ApplicationScoped
public class MembuktikanPerjanjian {
    private static final String CARA =
            "SHA-256 atas bita UTF-8 dari teks kanonik: kunci urut, tanpa spasi, bilangan polos tanpa nol di belakang";

    private final PerjanjianKinerjaRepository perjanjian;
    private final TandaTanganRepository tandaTangan;
    private final WewenangJabatan wewenang;
    private final KonteksKota konteks;

    MembuktikanPerjanjian(
            PerjanjianKinerjaRepository perjanjian,
            TandaTanganRepository tandaTangan,
            WewenangJabatan wewenang,
            KonteksKota konteks) {
        this.perjanjian = perjanjian;
        this.tandaTangan = tandaTangan;
        this.wewenang = wewenang;
        this.konteks = konteks;
    }

    /** Hasil pembuktian; 409 selagi DRAF karena belum ada yang dibekukan. */
    @Transactional
    public VerifikasiPerjanjian buktikan(UUID id) {
        PerjanjianKinerjaEntity baris = perjanjian.wajib(id);
        if (baris.sha256 == null) {
            throw new GalatAplikasi(
                    KodeGalat.KEADAAN_MENOLAK, "Perjanjian Kinerja masih DRAF; belum ada isi yang dibekukan.");
        }
        PerjanjianKinerja isi = baris.kePerjanjian(tandaTangan.milik(baris));
        String kanonik = IsiKanonik.teks(konteks.kota(), isi);
        String dihitung = Sidik.sha256(kanonik);
        List<VerifikasiPerjanjian.TandaTerperiksa> tanda =
                isi.tandaTangan().stream().map(satu -> periksa(satu, dihitung)).toList();
        boolean utuh = dihitung.equals(baris.sha256)
                && kanonik.equals(baris.kanonik)
                && tanda.stream().allMatch(VerifikasiPerjanjian.TandaTerperiksa::sah);
        return new VerifikasiPerjanjian(id, baris.status, utuh, baris.sha256, dihitung, baris.kanonik, CARA, tanda);
    }

    private VerifikasiPerjanjian.TandaTerperiksa periksa(TandaTangan tanda, String dihitung) {
        BuktiWewenang bukti = tanda.wewenang();
        LocalDate tanggal = bukti.tanggal();
        boolean dalamMasa =
                !tanggal.isBefore(bukti.mulai()) && (bukti.selesai() == null || !tanggal.isAfter(bukti.selesai()));
        return new VerifikasiPerjanjian.TandaTerperiksa(
                tanda,
                tanda.sha256().equals(dihitung),
                dalamMasa,
                wewenang.masihMemangku(bukti.jabatanId(), bukti.pemangkuId(), bukti.jenis(), tanggal));
    }
}
