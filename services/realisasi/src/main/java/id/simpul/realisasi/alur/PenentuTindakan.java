package id.simpul.realisasi.alur;

import id.simpul.http.TindakanTersedia;
import id.simpul.realisasi.realisasi.model.Alur;
import id.simpul.realisasi.realisasi.model.ObjekAlur;
import id.simpul.realisasi.realisasi.model.Penolakan;
import id.simpul.realisasi.realisasi.model.StatusRealisasi;
import id.simpul.realisasi.realisasi.model.SyaratAlur;
import id.simpul.realisasi.realisasi.model.Tindakan;
import id.simpul.tenansi.HakAkses;
import id.simpul.tenansi.KonteksKota;
import id.simpul.tenansi.Pelaku;
import id.simpul.tenansi.Peran;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gabungan hak peran (tabel hak akses) dan aturan orang dan tahap ({@link Alur}). */
@ApplicationScoped
public class PenentuTindakan {
    private final HakAkses hakAkses;
    private final KonteksKota konteks;

    PenentuTindakan(HakAkses hakAkses, KonteksKota konteks) {
        this.hakAkses = hakAkses;
        this.konteks = konteks;
    }

    /** Semua tindakan, masing-masing dengan alasannya bila ditolak; aturannya sama dengan yang menolak permintaan. */
    public List<TindakanTersedia> untuk(Alur alur, SyaratAlur syarat) {
        return Arrays.stream(Tindakan.values())
                .map(satu -> penolakan(alur, syarat, satu)
                        .map(tolak -> TindakanTersedia.ditolak(satu.kode(), tolak.alasan()))
                        .orElseGet(() -> TindakanTersedia.boleh(satu.kode())))
                .toList();
    }

    /** Alasan tindakan itu tidak boleh dijalankan pelaku sekarang; kosong bila boleh. */
    public Optional<Penolakan> penolakan(Alur alur, SyaratAlur syarat, Tindakan tindakan) {
        Pelaku pelaku = konteks.pelaku();
        String operasi = tindakan.operasi(alur.objek());
        if (!hakAkses.boleh(operasi, pelaku.peran())) {
            String peran =
                    hakAkses.peranUntuk(operasi).stream().map(Peran::nama).collect(Collectors.joining(" atau "));
            return Optional.of(Penolakan.peran("Hanya %s yang boleh.".formatted(peran)));
        }
        return alur.penolakan(tindakan, pelaku.sub()).or(() -> syarat.penolakan(tindakan));
    }

    /** Tahap yang langkah berikutnya terbuka bagi peran pelaku. */
    public List<StatusRealisasi> tahapMenunggu(ObjekAlur objek) {
        return Stream.of(StatusRealisasi.DRAF, StatusRealisasi.DIAJUKAN, StatusRealisasi.DIVERIFIKASI)
                .filter(tahap -> hakAkses.boleh(
                        Tindakan.berikut(tahap).operasi(objek), konteks.pelaku().peran()))
                .toList();
    }

    /** Peran yang dipakai pelaku untuk tindakan itu. */
    public String peranDipakai(ObjekAlur objek, Tindakan tindakan) {
        return hakAkses.peranUntuk(tindakan.operasi(objek)).stream()
                .filter(konteks.pelaku().peran()::contains)
                .sorted()
                .map(Peran::nama)
                .findFirst()
                .orElseThrow();
    }
}
