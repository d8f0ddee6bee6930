package id.simpul.realisasi.spm;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.galat.GalatAplikasi;
import id.simpul.http.Halaman;
import id.simpul.realisasi.riwayat.BukuRiwayat;
import id.simpul.realisasi.riwayat.PerubahanTercatat;
import id.simpul.realisasi.snapshot.IsiBeku;
import id.simpul.realisasi.snapshot.LaciSnapshot;
import id.simpul.realisasi.snapshot.LemariSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Jejak laporan SPM: setiap persetujuannya, beda sejak disetujui, dan setiap perubahannya. */
@ApplicationScoped
public class MenelusuriSpm {
    private static final List<String> BIDANG = List.of(
            "sasaran",
            "sumberSasaran",
            "tanggalSasaran",
            "alasanSasaranBerubah",
            "terlayani",
            "mutu",
            "anggaran",
            "realisasiAnggaran",
            "catatan",
            "bukti");

    private final SpmRepository spm;
    private final LemariSnapshot lemari;
    private final BukuRiwayat riwayat;
    private final ObjectMapper json;

    MenelusuriSpm(SpmRepository spm, LemariSnapshot lemari, BukuRiwayat riwayat, ObjectMapper json) {
        this.spm = spm;
        this.lemari = lemari;
        this.riwayat = riwayat;
        this.json = json;
    }

    /** Setiap persetujuan laporan itu, dari yang pertama; 404 bila belum ada di kota ini. */
    @Transactional
    public List<SnapshotSpm> snapshot(KunciSpm kunci) {
        return lemari.milik(LaciSnapshot.SPM, spm.wajib(kunci).id).stream()
                .map(beku -> SnapshotSpm.dari(beku, kunci))
                .toList();
    }

    /** Beda dengan persetujuan terakhir; 404 bila tidak ada di kota ini atau belum pernah disetujui. */
    @Transactional
    public BedaSpm beda(KunciSpm kunci) {
        SpmEntity baris = spm.wajib(kunci);
        IsiBeku beku = lemari.terakhir(LaciSnapshot.SPM, baris.id)
                .orElseThrow(() -> GalatAplikasi.tidakDitemukan("Snapshot SPM", baris.id));
        SpmLayanan sekarang = PenyajiSpm.layanan(baris, spm.laporan(baris.tahun));
        return new BedaSpm(
                baris.id,
                baris.status,
                beku.tanda(),
                baris.alasanPembukaan,
                beku.beda(json.valueToTree(sekarang), BIDANG));
    }

    /** Satu halaman riwayat perubahan; 404 bila belum ada di kota ini. */
    @Transactional
    public Halaman<PerubahanTercatat> riwayat(KunciSpm kunci, String kursor, int batas) {
        return riwayat.baca(BukuSpm.JENIS, spm.wajib(kunci).id.toString(), kursor, batas);
    }
}
