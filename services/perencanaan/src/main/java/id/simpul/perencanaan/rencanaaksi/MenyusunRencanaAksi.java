package id.simpul.perencanaan.rencanaaksi;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.http.Pemeriksa;
import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import id.simpul.kejadian.Kejadian;
import id.simpul.kejadian.keluar.PenerbitKejadian;
import id.simpul.kejadian.riwayat.CatatanRiwayat;
import id.simpul.kejadian.riwayat.Riwayat;
import id.simpul.perencanaan.perjanjiankinerja.PerjanjianKinerja;
import id.simpul.perencanaan.perjanjiankinerja.PerjanjianTerbaca;
import id.simpul.perencanaan.perjanjiankinerja.StatusPerjanjian;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Menyusun dan membaca rencana aksi triwulanan sebuah perjanjian. */
@ApplicationScoped
public class MenyusunRencanaAksi {
    private static final String JENIS = "rencana-aksi";

    private final RencanaAksiRepository rencana;
    private final PerjanjianTerbaca perjanjian;
    private final PenyajiRencanaAksi penyaji;
    private final Pemeriksa pemeriksa;
    private final PenerbitKejadian penerbit;
    private final Riwayat riwayat;

    MenyusunRencanaAksi(
            RencanaAksiRepository rencana,
            PerjanjianTerbaca perjanjian,
            PenyajiRencanaAksi penyaji,
            Pemeriksa pemeriksa,
            PenerbitKejadian penerbit,
            Riwayat riwayat) {
        this.rencana = rencana;
        this.perjanjian = perjanjian;
        this.penyaji = penyaji;
        this.pemeriksa = pemeriksa;
        this.penerbit = penerbit;
        this.riwayat = riwayat;
    }

    @Transactional
    public RencanaAksi baca(UUID pkId) {
        PerjanjianKinerja milik = wajib(pkId);
        return penyaji.sajikan(penyaji.isi(milik, rencana.milik(pkId).orElse(null)));
    }

    /** Menyimpan seluruh rencana aksi; yang pertama membuatnya. */
    @Transactional
    public RencanaAksi simpan(UUID pkId, IsiRencanaAksi isi, String ifNoneMatch, String ifMatch) {
        PerjanjianKinerja milik = wajib(pkId);
        RencanaAksiEntity lama = rencana.milik(pkId).orElse(null);
        Prasyarat.buatAtauUbah(ifNoneMatch, ifMatch, lama == null ? null : TagEntitas.dari(lama.versi + 1L));
        if (milik.status() == StatusPerjanjian.DIGANTIKAN) {
            throw new GalatAplikasi(KodeGalat.KEADAAN_MENOLAK, "Perjanjian Kinerja ini sudah digantikan revisinya.");
        }
        pemeriksa.periksa(isi);
        periksa(milik, isi);
        RencanaAksi sebelum = lama == null ? null : penyaji.isi(milik, lama);
        RencanaAksiEntity baris = lama == null ? baru(pkId) : lama;
        baris.isi = isi;
        rencana.persistAndFlush(baris);
        RencanaAksi sesudah = penyaji.isi(milik, baris);
        riwayat.catat(new CatatanRiwayat(JENIS, pkId, lama == null ? "dibuat" : "diubah", null, sebelum, sesudah));
        penerbit.terbitkan(new Kejadian(JENIS, pkId.toString(), sesudah));
        return penyaji.sajikan(sesudah);
    }

    private PerjanjianKinerja wajib(UUID pkId) {
        return perjanjian.cari(pkId).orElseThrow(() -> GalatAplikasi.tidakDitemukan("Perjanjian Kinerja", pkId));
    }

    private void periksa(PerjanjianKinerja milik, IsiRencanaAksi isi) {
        Set<UUID> terlihat = new HashSet<>();
        for (int i = 0; i < isi.butir().size(); i++) {
            IsiRencanaAksi.ButirRencana satu = isi.butir().get(i);
            String letak = "butir/" + i;
            PerjanjianKinerja.ButirPerjanjian janji = milik.butir().stream()
                    .filter(ada -> ada.id().equals(satu.butirId()))
                    .findFirst()
                    .orElseThrow(() -> new NilaiTidakSah(
                            letak + "/butirId", "dikenal", satu.butirId(), "bukan butir perjanjian ini"));
            if (!terlihat.add(satu.butirId())) {
                throw new NilaiTidakSah(letak + "/butirId", "unik", satu.butirId(), "satu butir hanya sekali");
            }
            AturanTonggak.periksa(letak, janji.target(), penyaji.akumulasi(janji.indikatorId()), satu.tonggak());
        }
        periksaAnggaran(milik, isi);
    }

    private static void periksaAnggaran(PerjanjianKinerja milik, IsiRencanaAksi isi) {
        List<List<IsiRencanaAksi.Tonggak>> semua =
                isi.butir().stream().map(IsiRencanaAksi.ButirRencana::tonggak).toList();
        BigDecimal aksi = PenyajiRencanaAksi.anggaranAksi(semua);
        BigDecimal janji = PenyajiRencanaAksi.anggaranPerjanjian(milik);
        if (aksi != null && aksi.compareTo(janji) > 0) {
            throw new NilaiTidakSah(
                    "butir",
                    "melebihi-anggaran",
                    aksi.toPlainString(),
                    "jumlah anggaran tonggak melebihi anggaran perjanjian %s sebesar %s"
                            .formatted(
                                    janji.toPlainString(), aksi.subtract(janji).toPlainString()));
        }
    }

    private static RencanaAksiEntity baru(UUID pkId) {
        RencanaAksiEntity baris = new RencanaAksiEntity();
        baris.id = UUID.randomUUID();
        baris.perjanjianId = pkId;
        return baris;
    }
}
