package id.simpul.realisasi.spm;

import id.simpul.realisasi.pengaturan.PengaturanKota;
import id.simpul.realisasi.pengaturan.SebelumSetuju;
import id.simpul.realisasi.realisasi.model.Tindakan;
import id.simpul.realisasi.spm.model.LaporanSpm;
import id.simpul.temuan.PenolakanTemuan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** KESALAHAN pemeriksaan menolak persetujuan laporan SPM, bila kota menghendakinya; sama dengan realisasi indikator. */
@ApplicationScoped
class PenjagaTemuanSpm {
    private final PengaturanKota pengaturan;
    private final SpmRepository spm;

    PenjagaTemuanSpm(PengaturanKota pengaturan, SpmRepository spm) {
        this.pengaturan = pengaturan;
        this.spm = spm;
    }

    /** Sebab penolakan menurut id; hanya bagi yang tinggal disetujui, supaya daftar biasa tidak menghitung apa-apa. */
    Map<UUID, String> penolakan(Collection<SpmEntity> baris) {
        List<SpmEntity> menunggu = baris.stream()
                .filter(satu -> Tindakan.PERSETUJUAN.dari(satu.status))
                .toList();
        if (menunggu.isEmpty() || pengaturan.sebelumSetuju() == SebelumSetuju.SERTAKAN) {
            return Map.of();
        }
        Map<Integer, List<LaporanSpm>> pembanding = new HashMap<>();
        Map<UUID, String> hasil = new HashMap<>();
        for (SpmEntity satu : menunggu) {
            List<LaporanSpm> semua = pembanding.computeIfAbsent(satu.tahun, spm::laporan);
            PenolakanTemuan.sebab(MemeriksaSpm.periksa(satu.laporan(), semua))
                    .ifPresent(sebab -> hasil.put(satu.id, sebab));
        }
        return hasil;
    }
}
