package id.simpul.realisasi.realisasi;

import id.simpul.realisasi.realisasi.model.ObjekAlur;
import id.simpul.realisasi.realisasi.model.StatusRealisasi;
import id.simpul.realisasi.realisasi.model.Tindakan;
import id.simpul.tenansi.HakAkses;
import id.simpul.tenansi.Peran;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tabel alur yang terbaca mesin, disusun dari aturan yang sama dengan yang menolak permintaan. */
@ApplicationScoped
class TabelAlur {
    private final HakAkses hakAkses;

    TabelAlur(HakAkses hakAkses) {
        this.hakAkses = hakAkses;
    }

    /** Seluruh tabel. */
    public record Isi(List<Baris> data) {}

    /**
     * Satu tindakan.
     *
     * @param peran yang boleh menurut tabel hak akses
     * @param bukanOleh orang yang tidak boleh walau perannya boleh
     * @param syarat syarat lain, dalam kalimat
     */
    public record Baris(
            String tindakan,
            String operasi,
            List<StatusRealisasi> dari,
            StatusRealisasi ke,
            boolean wajibCatatan,
            List<String> peran,
            List<String> bukanOleh,
            List<String> syarat) {}

    Isi baca(ObjekAlur objek) {
        return new Isi(
                Arrays.stream(Tindakan.values()).map(satu -> baris(objek, satu)).toList());
    }

    private Baris baris(ObjekAlur objek, Tindakan satu) {
        return new Baris(
                satu.kode(),
                satu.operasi(objek),
                Arrays.stream(StatusRealisasi.values()).filter(satu::dari).toList(),
                satu.tujuan(),
                satu.wajibCatatan(),
                hakAkses.peranUntuk(satu.operasi(objek)).stream()
                        .sorted()
                        .map(Peran::nama)
                        .toList(),
                bukanOleh(satu),
                syarat(objek, satu));
    }

    private static List<String> bukanOleh(Tindakan satu) {
        return switch (satu) {
            case PERUBAHAN, PENGAJUAN, PEMBUKAAN -> List.of();
            case VERIFIKASI, PENOLAKAN -> List.of("pengisi", "pengaju");
            case PERSETUJUAN -> List.of("pengisi", "pengaju", "verifikator");
        };
    }

    private static List<String> syarat(ObjekAlur objek, Tindakan satu) {
        return switch (satu) {
            case PERUBAHAN -> List.of("Jendela periode terbuka atau dikecualikan.");
            case PENGAJUAN -> syaratPengajuan(objek);
            case PERSETUJUAN -> syaratPersetujuan(objek);
            case VERIFIKASI, PENOLAKAN, PEMBUKAAN -> List.of();
        };
    }

    private static List<String> syaratPersetujuan(ObjekAlur objek) {
        List<String> syarat = new ArrayList<>();
        syarat.add("Memangku jabatan pimpinan tinggi (JPT) pada hari itu.");
        if (objek == ObjekAlur.REALISASI) {
            syarat.add("Tidak ada KESALAHAN pemeriksaan, bila kebijakan kota menolaknya.");
        }
        return syarat;
    }

    private static List<String> syaratPengajuan(ObjekAlur objek) {
        List<String> syarat = new ArrayList<>();
        syarat.add("Jendela periode terbuka atau dikecualikan.");
        syarat.add("Semua catatan bidang sudah diselesaikan.");
        if (objek == ObjekAlur.REALISASI) {
            syarat.add("Narasi lengkap bila capaian di bawah ambang kota.");
        }
        return syarat;
    }
}
