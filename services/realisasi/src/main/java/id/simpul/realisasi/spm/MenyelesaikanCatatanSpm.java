package id.simpul.realisasi.spm;

import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import id.simpul.realisasi.alur.PelaksanaAlur;
import id.simpul.realisasi.alur.TanggapanCatatan;
import id.simpul.realisasi.realisasi.model.CatatanBidang;
import id.simpul.realisasi.spm.model.LaporanSpm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Menyatakan catatan pemeriksa pada laporan SPM sudah ditanggapi. */
@ApplicationScoped
public class MenyelesaikanCatatanSpm {
    private final SpmRepository spm;
    private final SyaratSpm syarat;
    private final PelaksanaAlur pelaksana;
    private final MembacaSpm membaca;
    private final BukuSpm buku;

    MenyelesaikanCatatanSpm(
            SpmRepository spm, SyaratSpm syarat, PelaksanaAlur pelaksana, MembacaSpm membaca, BukuSpm buku) {
        this.spm = spm;
        this.syarat = syarat;
        this.pelaksana = pelaksana;
        this.membaca = membaca;
        this.buku = buku;
    }

    /** Menanggapi satu catatan; menurut urutan 404, 428, 412, 409, 422. */
    @Transactional
    public SpmLayanan selesaikan(KunciSpm kunci, UUID catatanId, String ifMatch, TanggapanCatatan isi) {
        SpmEntity baris = spm.wajib(kunci);
        CatatanBidang catatan = baris.catatan(catatanId);
        Prasyarat.ubah(ifMatch, TagEntitas.dari(baris.versi));
        List<LaporanSpm> semua = spm.laporan(kunci.tahun());
        SpmLayanan sebelum = PenyajiSpm.layanan(baris, semua);
        pelaksana.tanggapi(baris, syarat.nilai(baris), catatan, isi);
        spm.flush();
        buku.catat(sebelum, PenyajiSpm.layanan(baris, semua), "ditanggapi", isi.tanggapan());
        return membaca.bagiPengguna(baris, semua);
    }
}
