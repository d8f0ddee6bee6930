package id.simpul.perencanaan.renstra;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.http.Pemeriksa;
import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import id.simpul.perencanaan.indikator.IndikatorRenstra;
import id.simpul.perencanaan.jabatan.BuktiWewenang;
import id.simpul.perencanaan.jabatan.TingkatJabatan;
import id.simpul.perencanaan.jabatan.WewenangPelaku;
import id.simpul.perencanaan.renstra.AlurRenstra.Langkah;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Mengajukan, mengembalikan, dan menetapkan versi Renstra yang terbuka. */
@ApplicationScoped
public class MengesahkanRenstra {
    private final VersiRenstraRepository versi;
    private final IndikatorRenstra indikator;
    private final AlurRenstra alur;
    private final WewenangPelaku wewenang;
    private final PemilihVersi pemilih;
    private final Pemeriksa pemeriksa;
    private final PencatatRenstra pencatat;
    private final PenyajiRenstra penyaji;
    private final KonteksKota konteks;

    MengesahkanRenstra(
            VersiRenstraRepository versi,
            IndikatorRenstra indikator,
            AlurRenstra alur,
            WewenangPelaku wewenang,
            PemilihVersi pemilih,
            Pemeriksa pemeriksa,
            PencatatRenstra pencatat,
            PenyajiRenstra penyaji,
            KonteksKota konteks) {
        this.versi = versi;
        this.indikator = indikator;
        this.alur = alur;
        this.wewenang = wewenang;
        this.pemilih = pemilih;
        this.pemeriksa = pemeriksa;
        this.pencatat = pencatat;
        this.penyaji = penyaji;
        this.konteks = konteks;
    }

    /** Menyerahkan versi DRAF kepada pimpinan. */
    @Transactional
    public Renstra ajukan(UUID id, String ifMatch) {
        VersiRenstraEntity baris = terbuka(id, ifMatch, Langkah.PENGAJUAN);
        return pindah(baris, StatusRenstra.DIAJUKAN, langkah(Langkah.PENGAJUAN, null, null));
    }

    /** Mengembalikan versi yang diajukan menjadi DRAF beserta alasannya; hanya oleh pemangku jabatan JPT hari ini. */
    @Transactional
    public Renstra tolak(UUID id, IsiPenolakanRenstra isi, String ifMatch) {
        VersiRenstraEntity baris = terbuka(id, ifMatch, Langkah.PENOLAKAN);
        BuktiWewenang bukti = wewenang.pastikan(TingkatJabatan.JPT);
        pemeriksa.periksa(isi);
        return pindah(baris, StatusRenstra.DRAF, langkah(Langkah.PENOLAKAN, isi.alasan(), bukti));
    }

    /**
     * Menetapkan versi yang diajukan; sesudah ini isinya tidak dapat diubah, dan versi inilah yang berlaku. Hanya oleh
     * pemangku jabatan JPT hari ini; buktinya tersimpan di alurnya.
     */
    @Transactional
    public Renstra tetapkan(UUID id, String ifMatch) {
        VersiRenstraEntity baris = terbuka(id, ifMatch, Langkah.PENETAPAN);
        BuktiWewenang bukti = wewenang.pastikan(TingkatJabatan.JPT);
        VersiRenstraEntity lama = versi.wajib(id);
        baris.berlakuSejak = berlakuSejak(baris);
        // Ketelitian basis data: jawaban penetapan dan pembacaan sesudahnya harus sama sampai bita.
        baris.ditetapkanPada = Instant.now().truncatedTo(ChronoUnit.MICROS);
        if (lama.nomor != baris.nomor) {
            lama.tampil = false;
            versi.flush();
            baris.tampil = true;
        }
        Renstra hasil = pindah(baris, StatusRenstra.DITETAPKAN, langkah(Langkah.PENETAPAN, baris.alasan, bukti));
        if (lama.nomor != baris.nomor) {
            pencatat.kabarkanProgram(baris);
        }
        indikator.berlakukan(id, lama.nomor, baris.nomor, baris.berlakuSejak);
        return hasil;
    }

    private LocalDate berlakuSejak(VersiRenstraEntity baris) {
        if (baris.nomor == 1) {
            return baris.berlakuSejak == null ? LocalDate.of(baris.tahunAwal, 1, 1) : baris.berlakuSejak;
        }
        LocalDate hariIni = LocalDate.now(pemilih.zona());
        if (baris.berlakuSejak != null && baris.berlakuSejak.isAfter(hariIni)) {
            throw new GalatAplikasi(
                    KodeGalat.KEADAAN_MENOLAK,
                    "Perubahan versi %d berlaku sejak %s; tetapkan pada atau sesudah tanggal itu, atau majukan berlakuSejak."
                            .formatted(baris.nomor, baris.berlakuSejak));
        }
        return baris.berlakuSejak == null ? hariIni : baris.berlakuSejak;
    }

    private VersiRenstraEntity terbuka(UUID id, String ifMatch, Langkah langkah) {
        VersiRenstraEntity baris = versi.terbuka(id).orElseGet(() -> versi.wajib(id));
        Prasyarat.ubah(ifMatch, TagEntitas.dari(baris.versi));
        alur.pastikan(langkah, baris);
        return baris;
    }

    private LangkahAlur langkah(Langkah langkah, String alasan, BuktiWewenang bukti) {
        return new LangkahAlur(langkah.kode(), konteks.pelaku().sub(), Instant.now(), alasan, bukti);
    }

    private Renstra pindah(VersiRenstraEntity baris, StatusRenstra ke, LangkahAlur langkah) {
        KejadianRenstra.Isi sebelum = KejadianRenstra.isi(baris);
        baris.status = ke;
        baris.catat(langkah);
        versi.flush();
        pencatat.pohon(baris, langkah.langkah(), langkah.alasan(), sebelum);
        return penyaji.sajikan(baris);
    }
}
