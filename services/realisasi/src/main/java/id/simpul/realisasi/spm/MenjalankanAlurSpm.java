package id.simpul.realisasi.spm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.simpul.galat.GalatAplikasi;
import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import id.simpul.kejadian.Kejadian;
import id.simpul.kejadian.keluar.PenerbitKejadian;
import id.simpul.realisasi.alur.CatatanAlur;
import id.simpul.realisasi.alur.PelaksanaAlur;
import id.simpul.realisasi.realisasi.model.Langkah;
import id.simpul.realisasi.realisasi.model.StatusRealisasi;
import id.simpul.realisasi.realisasi.model.Tindakan;
import id.simpul.realisasi.snapshot.IsiBeku;
import id.simpul.realisasi.snapshot.LaciSnapshot;
import id.simpul.realisasi.snapshot.LemariSnapshot;
import id.simpul.realisasi.snapshot.PembekuIsi;
import id.simpul.realisasi.spm.model.LaporanSpm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Memindahkan laporan SPM ke tahap berikutnya; dari banyak permintaan bersamaan hanya satu yang berhasil. */
@ApplicationScoped
public class MenjalankanAlurSpm {
    private final SpmRepository spm;
    private final SyaratSpm syarat;
    private final PelaksanaAlur pelaksana;
    private final MembacaSpm membaca;
    private final PembekuIsi pembeku;
    private final LemariSnapshot lemari;
    private final BukuSpm buku;
    private final PenerbitKejadian penerbit;
    private final ObjectMapper json;

    MenjalankanAlurSpm(
            SpmRepository spm,
            SyaratSpm syarat,
            PelaksanaAlur pelaksana,
            MembacaSpm membaca,
            PembekuIsi pembeku,
            LemariSnapshot lemari,
            BukuSpm buku,
            PenerbitKejadian penerbit,
            ObjectMapper json) {
        this.spm = spm;
        this.syarat = syarat;
        this.pelaksana = pelaksana;
        this.membaca = membaca;
        this.pembeku = pembeku;
        this.lemari = lemari;
        this.buku = buku;
        this.penerbit = penerbit;
        this.json = json;
    }

    /**
     * Menjalankan satu tindakan alur.
     *
     * @throws GalatAplikasi 404, 428, 412, 409 (tahap), 403 (orang), 422 (catatan), menurut urutan itu
     */
    @Transactional
    public SpmLayanan jalankan(Tindakan jenis, KunciSpm kunci, String ifMatch, CatatanAlur isi) {
        SpmEntity baris = spm.wajib(kunci);
        Prasyarat.ubah(ifMatch, TagEntitas.dari(baris.versi));
        List<LaporanSpm> semua = spm.laporan(kunci.tahun());
        SpmLayanan sebelum = PenyajiSpm.layanan(baris, semua);
        Langkah langkah = pelaksana.melangkah(baris, syarat.nilai(baris), baris.isian, jenis, isi);
        IsiBeku beku = baris.status == StatusRealisasi.DISETUJUI ? bekukan(baris, semua, langkah) : null;
        // Pembanding-dan-pengganti: versi yang sudah berubah membuat flush ini gagal menjadi 412.
        spm.flush();
        if (beku != null) {
            lemari.simpan(LaciSnapshot.SPM, beku);
            penerbit.terbitkan(
                    new Kejadian("spm-disetujui", beku.id() + "|" + beku.versi(), SnapshotSpm.dari(beku, kunci)));
        }
        buku.catat(sebelum, PenyajiSpm.layanan(baris, semua), jenis.bentukPasif(), isi.catatan());
        return membaca.bagiPengguna(baris, semua);
    }

    private IsiBeku bekukan(SpmEntity baris, List<LaporanSpm> semua, Langkah persetujuan) {
        ObjectNode isi = json.valueToTree(PenyajiSpm.layanan(baris, semua));
        IsiBeku beku = pembeku.bekukan(baris.id, isi, baris.snapshot, baris.alasanPembukaan, persetujuan);
        baris.dibekukan(beku.tanda());
        return beku;
    }
}
