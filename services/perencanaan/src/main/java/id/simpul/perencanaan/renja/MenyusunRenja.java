package id.simpul.perencanaan.renja;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.TahunAnggaran;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.http.Pemeriksa;
import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import id.simpul.perencanaan.indikator.IndikatorRenstra;
import id.simpul.perencanaan.jabatan.TingkatJabatan;
import id.simpul.perencanaan.jabatan.WewenangJabatan;
import id.simpul.perencanaan.renja.AlurRenja.Langkah;
import id.simpul.perencanaan.renstra.BacaanRenstra;
import id.simpul.perencanaan.renstra.StatusRenstra;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Menurunkan Renja dari Renstra, menyesuaikan barisnya dengan alasan, dan menetapkannya. */
@ApplicationScoped
public class MenyusunRenja {
    private final RenjaRepository renja;
    private final BacaanRenstra renstra;
    private final IndikatorRenstra indikator;
    private final WewenangJabatan wewenang;
    private final AlurRenja alur;
    private final Pemeriksa pemeriksa;
    private final KabarRenja kabar;

    MenyusunRenja(
            RenjaRepository renja,
            BacaanRenstra renstra,
            IndikatorRenstra indikator,
            WewenangJabatan wewenang,
            AlurRenja alur,
            Pemeriksa pemeriksa,
            KabarRenja kabar) {
        this.renja = renja;
        this.renstra = renstra;
        this.indikator = indikator;
        this.wewenang = wewenang;
        this.alur = alur;
        this.pemeriksa = pemeriksa;
        this.kabar = kabar;
    }

    /** Menurunkan Renja berstatus DRAF; satu Renstra hanya punya satu Renja setahun. */
    @Transactional
    public Renja turunkan(IsiRenja isi) {
        pemeriksa.periksa(isi);
        int tahun = TahunAnggaran.dari("tahun", isi.tahun()).nilai();
        BacaanRenstra.Isi asal = berlaku(isi.renstraId());
        renja.milik(asal.id(), tahun).ifPresent(ada -> {
            throw new GalatAplikasi(
                    KodeGalat.SUDAH_ADA,
                    "Renja %d dari Renstra \"%s\" sudah ada (id %s).".formatted(tahun, asal.judul(), ada.id));
        });
        if (tahun < asal.tahunAwal() || tahun > asal.tahunAkhir()) {
            throw new NilaiTidakSah(
                    "tahun",
                    "rentang",
                    tahun,
                    "di luar periode Renstra %d-%d".formatted(asal.tahunAwal(), asal.tahunAkhir()));
        }
        RenjaEntity baris = new RenjaEntity();
        baris.id = UUID.randomUUID();
        baris.tahun = tahun;
        baris.renstraId = asal.id();
        baris.versiRenstra = asal.nomorVersi();
        baris.status = StatusRenja.DRAF;
        baris.baris = new PenurunRenja(asal, tahun).turunkan(indikator.milik(asal.id()));
        baris.dibuat = Instant.now();
        renja.persistAndFlush(baris);
        return kabar.sampaikan("dibuat", null, null, baris.keRenja());
    }

    /** Menyesuaikan satu baris; nilai lama, nilai baru, dan alasannya tersimpan di barisnya. */
    @Transactional
    public Renja sesuaikan(UUID id, UUID barisId, PenyesuaianBaris isi, String ifMatch) {
        RenjaEntity milik = renja.wajib(id);
        List<BarisRenja> baris = new ArrayList<>(milik.baris);
        int letak = letak(baris, barisId);
        Prasyarat.ubah(ifMatch, TagEntitas.dari(milik.versi));
        alur.pastikan(Langkah.PENYESUAIAN, milik.status);
        pemeriksa.periksa(isi);
        if (isi.nilai().signum() < 0) {
            throw new NilaiTidakSah("nilai", "rentang", isi.nilai(), "tidak boleh negatif");
        }
        Renja sebelum = milik.keRenja();
        baris.set(letak, baris.get(letak).disesuaikan(isi, kabar.pelaku(), Instant.now()));
        milik.baris = List.copyOf(baris);
        renja.flush();
        return kabar.sampaikan("baris disesuaikan", isi.alasan(), sebelum, milik.keRenja());
    }

    /** Menetapkan; hanya oleh pemangku jabatan JPT pada hari ini. */
    @Transactional
    public Renja tetapkan(UUID id, String ifMatch) {
        RenjaEntity milik = renja.wajib(id);
        Prasyarat.ubah(ifMatch, TagEntitas.dari(milik.versi));
        alur.pastikan(Langkah.PENETAPAN, milik.status);
        Renja sebelum = milik.keRenja();
        Instant sekarang = Instant.now();
        milik.penetapan = new Renja.Penetapan(
                wewenang.pastikanTingkat(TingkatJabatan.JPT, kabar.pelaku(), kabar.tanggal(sekarang)), sekarang);
        milik.status = StatusRenja.DITETAPKAN;
        renja.flush();
        return kabar.sampaikan("ditetapkan", null, sebelum, milik.keRenja());
    }

    private BacaanRenstra.Isi berlaku(UUID renstraId) {
        BacaanRenstra.Isi asal = renstra.cari(renstraId)
                .orElseThrow(() -> GalatAplikasi.belumDikenal("/renstraId", renstraId, "Renstra"));
        if (asal.status() != StatusRenstra.DITETAPKAN) {
            throw new GalatAplikasi(
                    KodeGalat.KEADAAN_MENOLAK,
                    "Renstra \"%s\" berstatus %s; Renja hanya diturunkan dari Renstra yang DITETAPKAN."
                            .formatted(asal.judul(), asal.status()));
        }
        return asal;
    }

    private static int letak(List<BarisRenja> baris, UUID barisId) {
        for (int i = 0; i < baris.size(); i++) {
            if (baris.get(i).id().equals(barisId)) {
                return i;
            }
        }
        throw GalatAplikasi.tidakDitemukan("Baris Renja", barisId);
    }
}
