package id.simpul.realisasi.realisasi;

import id.simpul.realisasi.indikator.IndikatorDikenal;
import id.simpul.realisasi.jendela.PenjagaJendela;
import id.simpul.realisasi.jendela.PenjagaJendela.JendelaKini;
import id.simpul.realisasi.pengaturan.PengaturanKota;
import id.simpul.realisasi.realisasi.model.SyaratAlur;
import id.simpul.wewenang.PenjagaWewenang;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Menilai syarat di luar tahap dan orang bagi sejumlah realisasi, dengan kueri yang tidak bertambah menurut banyaknya. */
@ApplicationScoped
class PenilaiSyarat {
    private final PengaturanKota pengaturan;
    private final PenjagaJendela jendela;
    private final PenjagaWewenang wewenang;
    private final PenjagaTemuan temuan;

    PenilaiSyarat(PengaturanKota pengaturan, PenjagaJendela jendela, PenjagaWewenang wewenang, PenjagaTemuan temuan) {
        this.pengaturan = pengaturan;
        this.jendela = jendela;
        this.wewenang = wewenang;
        this.temuan = temuan;
    }

    SyaratAlur nilai(RealisasiEntity baris, IndikatorDikenal definisi) {
        return nilai(List.of(baris), Map.of(baris.indikatorId, definisi)).get(baris.id);
    }

    Map<UUID, SyaratAlur> nilai(List<RealisasiEntity> baris, Map<UUID, IndikatorDikenal> definisi) {
        String tanpaWewenang = wewenang.sebabTanpaWewenang();
        BigDecimal ambang = pengaturan.ambangNarasi();
        JendelaKini kini =
                jendela.untuk(baris.stream().map(satu -> satu.periode).collect(Collectors.toSet()));
        Map<UUID, String> kesalahan = temuan.penolakan(baris, definisi);
        return baris.stream()
                .collect(Collectors.toMap(
                        satu -> satu.id,
                        satu -> new SyaratAlur(
                                kini.sebabTertutup(satu.periode, satu.indikatorId),
                                satu.catatanBidang.terbuka(),
                                ambang == null ? null : CapaianPeriode.hitung(satu, definisi.get(satu.indikatorId)),
                                ambang,
                                satu.isian == null ? null : satu.isian.narasi(),
                                tanpaWewenang,
                                kesalahan.get(satu.id))));
    }
}
