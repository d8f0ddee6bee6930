package id.simpul.realisasi.spm;

import id.simpul.realisasi.alur.PenentuTindakan;
import id.simpul.realisasi.realisasi.model.Langkah;
import id.simpul.realisasi.realisasi.model.ObjekAlur;
import id.simpul.realisasi.realisasi.model.Penolakan;
import id.simpul.realisasi.realisasi.model.StatusRealisasi;
import id.simpul.realisasi.realisasi.model.SyaratAlur;
import id.simpul.realisasi.realisasi.model.Tindakan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Menyusun laporan SPM yang langkah berikutnya boleh dan perlu dijalankan pemegang token ini. */
@ApplicationScoped
public class MembacaTugasSpm {
    private final SpmRepository spm;
    private final SyaratSpm syarat;
    private final PenentuTindakan penentu;

    MembacaTugasSpm(SpmRepository spm, SyaratSpm syarat, PenentuTindakan penentu) {
        this.spm = spm;
        this.syarat = syarat;
        this.penentu = penentu;
    }

    /** Semua tugas, urut triwulan lalu layanan; tanpa halaman sebab paling banyak dua puluh laporan setahun. */
    @Transactional
    public List<TugasSpm> daftar() {
        List<StatusRealisasi> tahap = penentu.tahapMenunggu(ObjekAlur.SPM);
        if (tahap.isEmpty()) {
            return List.of();
        }
        List<SpmEntity> baris = spm.padaTahap(tahap);
        Map<UUID, SyaratAlur> semua = syarat.nilai(baris);
        return baris.stream()
                .filter(satu -> menungguSaya(satu, semua.get(satu.id)))
                .map(satu -> tugas(satu, semua.get(satu.id)))
                .toList();
    }

    /** Draf menunggu selama boleh diubah, walau belum siap diajukan: justru itulah pekerjaannya. */
    private boolean menungguSaya(SpmEntity baris, SyaratAlur satu) {
        Tindakan langkah = baris.status == StatusRealisasi.DRAF ? Tindakan.PERUBAHAN : Tindakan.berikut(baris.status);
        return syarat.penolakan(baris, satu, langkah).isEmpty();
    }

    private TugasSpm tugas(SpmEntity baris, SyaratAlur satu) {
        Tindakan langkah = Tindakan.berikut(baris.status);
        Langkah akhir = baris.jejak.terakhir();
        return new TugasSpm(
                baris.id,
                baris.layanan,
                baris.kode(),
                baris.status,
                langkah.kode(),
                syarat.penolakan(baris, satu, langkah).map(Penolakan::alasan).orElse(null),
                akhir == null ? null : akhir.waktu(),
                baris.versi);
    }
}
