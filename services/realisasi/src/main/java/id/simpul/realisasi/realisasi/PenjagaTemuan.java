package id.simpul.realisasi.realisasi;

import id.simpul.realisasi.indikator.IndikatorDikenal;
import id.simpul.realisasi.pengaturan.PengaturanKota;
import id.simpul.realisasi.pengaturan.SebelumSetuju;
import id.simpul.realisasi.realisasi.model.Tindakan;
import id.simpul.temuan.PenolakanTemuan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** KESALAHAN pemeriksaan menolak persetujuan, bila kota menghendakinya; selain itu hanya menyertai jawaban. */
@ApplicationScoped
class PenjagaTemuan {
    private final PengaturanKota pengaturan;
    private final MemeriksaRealisasi memeriksa;

    PenjagaTemuan(PengaturanKota pengaturan, MemeriksaRealisasi memeriksa) {
        this.pengaturan = pengaturan;
        this.memeriksa = memeriksa;
    }

    /** Sebab penolakan menurut id; hanya bagi yang tinggal disetujui, supaya daftar biasa tidak menghitung apa-apa. */
    Map<UUID, String> penolakan(List<RealisasiEntity> baris, Map<UUID, IndikatorDikenal> definisi) {
        List<RealisasiEntity> menunggu = baris.stream()
                .filter(satu -> Tindakan.PERSETUJUAN.dari(satu.status))
                .toList();
        if (menunggu.isEmpty() || pengaturan.sebelumSetuju() == SebelumSetuju.SERTAKAN) {
            return Map.of();
        }
        Map<UUID, String> hasil = new HashMap<>();
        memeriksa.periksa(menunggu, definisi).forEach((id, temuan) -> PenolakanTemuan.sebab(temuan)
                .ifPresent(sebab -> hasil.put(id, sebab)));
        return hasil;
    }
}
