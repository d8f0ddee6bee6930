package id.simpul.realisasi.spm;

import id.simpul.http.TindakanTersedia;
import id.simpul.realisasi.alur.PelaksanaAlur;
import id.simpul.realisasi.alur.PenentuTindakan;
import id.simpul.realisasi.jendela.PenjagaJendela;
import id.simpul.realisasi.jendela.PenjagaJendela.JendelaKini;
import id.simpul.realisasi.realisasi.model.Penolakan;
import id.simpul.realisasi.realisasi.model.SyaratAlur;
import id.simpul.realisasi.realisasi.model.Tindakan;
import id.simpul.wewenang.PenjagaWewenang;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Syarat alur laporan SPM: jendela triwulannya, catatan pemeriksa, wewenang, dan temuan; narasi dan capaian tidak berlaku baginya. */
@ApplicationScoped
class SyaratSpm {
    private final PenjagaJendela jendela;
    private final PenentuTindakan penentu;
    private final PelaksanaAlur pelaksana;
    private final PenjagaWewenang wewenang;
    private final PenjagaTemuanSpm temuan;

    SyaratSpm(
            PenjagaJendela jendela,
            PenentuTindakan penentu,
            PelaksanaAlur pelaksana,
            PenjagaWewenang wewenang,
            PenjagaTemuanSpm temuan) {
        this.jendela = jendela;
        this.penentu = penentu;
        this.pelaksana = pelaksana;
        this.wewenang = wewenang;
        this.temuan = temuan;
    }

    SyaratAlur nilai(SpmEntity baris) {
        return nilai(List.of(baris)).get(baris.id);
    }

    /** Syarat beberapa laporan, dengan kueri yang tidak bertambah menurut banyaknya. */
    Map<UUID, SyaratAlur> nilai(Collection<SpmEntity> baris) {
        String tanpaWewenang = wewenang.sebabTanpaWewenang();
        JendelaKini kini = jendela.untuk(baris.stream().map(SpmEntity::kode).collect(Collectors.toSet()));
        Map<UUID, String> kesalahan = temuan.penolakan(baris);
        return baris.stream()
                .collect(Collectors.toMap(
                        satu -> satu.id,
                        satu -> new SyaratAlur(
                                kini.sebabTertutup(satu.kode(), null),
                                satu.catatanBidang.terbuka(),
                                null,
                                null,
                                null,
                                tanpaWewenang,
                                kesalahan.get(satu.id))));
    }

    /** Melempar bila tindakan tidak boleh dijalankan pelaku sekarang. */
    void periksa(SpmEntity baris, Tindakan tindakan) {
        pelaksana.periksa(baris.alur(), nilai(baris), tindakan);
    }

    /** Semua tindakan bagi pelaku, masing-masing dengan alasannya bila ditolak. */
    List<TindakanTersedia> tindakan(SpmEntity baris, SyaratAlur syarat) {
        return penentu.untuk(baris.alur(), syarat);
    }

    Optional<Penolakan> penolakan(SpmEntity baris, SyaratAlur syarat, Tindakan tindakan) {
        return penentu.penolakan(baris.alur(), syarat, tindakan);
    }
}
