package id.simpul.pelaporan.lkjip.application;

import id.simpul.dokumen.model.Dokumen;
import id.simpul.pelaporan.capaian.application.MembacaCapaian;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.capaian.model.PenyusunCapaian;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.fakta.Indikator;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pelaporan.fakta.PembacaFakta;
import id.simpul.pelaporan.fakta.Renstra;
import id.simpul.pelaporan.lkjip.model.BahanLkjip;
import id.simpul.pelaporan.lkjip.model.PenyusunLkjip;
import id.simpul.pelaporan.lkjip.model.PenyusunRingkasan;
import id.simpul.pelaporan.naskah.MenulisNaskah;
import id.simpul.pelaporan.naskah.NaskahKantor;
import id.simpul.pelaporan.serapan.AngkaSerapan;
import id.simpul.pelaporan.serapan.SerapanKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** LKjIP kota pemilik token untuk satu tahun. */
@ApplicationScoped
public class MenyusunLkjip {
    /** Analisis antartahun melihat empat tahun ke belakang. */
    private static final int TAHUN_LAMPAU = 4;

    private final PembacaFakta fakta;
    private final MenulisNaskah naskah;

    MenyusunLkjip(PembacaFakta fakta, MenulisNaskah naskah) {
        this.fakta = fakta;
        this.naskah = naskah;
    }

    /** Draf tahun itu, dari keadaan terakhir. */
    @Transactional
    public Dokumen susun(int tahun) {
        return PenyusunLkjip.draf(bahan(tahun));
    }

    /** Draf ringkasan sehalaman tahun itu. */
    @Transactional
    public Dokumen ringkasan(int tahun) {
        return PenyusunRingkasan.draf(bahan(tahun));
    }

    /** Seluruh bahan laporan tahun itu, dari keadaan terakhir. */
    @Transactional
    public BahanLkjip bahan(int tahun) {
        return bahan(semua(tahun), naskah.setahun(tahun), tahun);
    }

    /** Bahan yang sama, tetapi angka yang disetujui memakai definisi yang dibekukan bersama persetujuannya. */
    @Transactional
    public BahanLkjip bahanDisetujui(int tahun) {
        KumpulanFakta semua = semua(tahun);
        return DefinisiDisetujui.pakai(bahan(semua, naskah.setahun(tahun), tahun), semua);
    }

    private KumpulanFakta semua(int tahun) {
        return fakta.milikSaya(tahun - TAHUN_LAMPAU, tahun, JenisFakta.semua().toArray(JenisFakta<?>[]::new));
    }

    static BahanLkjip bahan(KumpulanFakta fakta, NaskahKantor naskah, int tahun) {
        CapaianKota capaian = MembacaCapaian.susun(fakta, tahun);
        return new BahanLkjip(
                capaian,
                capaianLampau(fakta, capaian),
                SerapanKota.susun(capaian.kota(), fakta, tahun).orElse(null),
                serapanLampau(fakta, capaian),
                renstra(fakta, tahun),
                fakta.daftar(JenisFakta.INDIKATOR).stream()
                        .filter(Indikator::strategis)
                        .toList(),
                PenyusunCapaian.perjanjian(fakta, tahun).orElse(null),
                fakta.daftar(JenisFakta.KELUARAN).stream()
                        .filter(satu -> satu.tahun() == tahun)
                        .toList(),
                naskah.isi(),
                naskah.terakhir(fakta.terakhir()));
    }

    private static List<Renstra> renstra(KumpulanFakta fakta, int tahun) {
        return fakta.daftar(JenisFakta.RENSTRA).stream()
                .filter(satu -> satu.mencakup(tahun))
                .sorted(Comparator.comparingInt(Renstra::tahunAwal).thenComparing(Renstra::id))
                .toList();
    }

    private static SortedMap<Integer, List<UkuranIndikator>> capaianLampau(KumpulanFakta fakta, CapaianKota capaian) {
        SortedMap<Integer, List<UkuranIndikator>> hasil = new TreeMap<>();
        for (int tahun = capaian.tahun() - TAHUN_LAMPAU; tahun < capaian.tahun(); tahun++) {
            List<UkuranIndikator> dilaporkan = PenyusunCapaian.sementara(fakta, tahun, capaian.aturan()).stream()
                    .filter(satu -> satu.realisasi() != null)
                    .toList();
            if (!dilaporkan.isEmpty()) {
                hasil.put(tahun, dilaporkan);
            }
        }
        return hasil;
    }

    private static SortedMap<Integer, AngkaSerapan> serapanLampau(KumpulanFakta fakta, CapaianKota capaian) {
        SortedMap<Integer, AngkaSerapan> hasil = new TreeMap<>();
        for (int tahun = capaian.tahun() - TAHUN_LAMPAU; tahun < capaian.tahun(); tahun++) {
            int satuTahun = tahun;
            SerapanKota.susun(capaian.kota(), fakta, tahun).ifPresent(satu -> hasil.put(satuTahun, satu.total()));
        }
        return hasil;
    }
}
