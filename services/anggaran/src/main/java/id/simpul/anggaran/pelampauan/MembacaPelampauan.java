package id.simpul.anggaran.pelampauan;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.DpaRepository;
import id.simpul.anggaran.dpa.model.RealisasiTahun;
import id.simpul.anggaran.tahun.BukuTahun;
import id.simpul.aturan.anggaran.Serapan;
import id.simpul.aturan.nilai.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Membaca daftar pelampauan beserta keadaannya sekarang. */
@ApplicationScoped
public class MembacaPelampauan {
    private final BukuPelampauan buku;
    private final BukuTahun tahunan;
    private final DpaRepository dpa;
    private final RealisasiTahun realisasi;

    MembacaPelampauan(BukuPelampauan buku, BukuTahun tahunan, DpaRepository dpa, RealisasiTahun realisasi) {
        this.buku = buku;
        this.tahunan = tahunan;
        this.dpa = dpa;
        this.realisasi = realisasi;
    }

    /** Pelampauan tahun itu menurut urutan pencatatan. */
    @Transactional
    public List<JawabanPelampauan> daftar(int tahun, long sesudah, int batas) {
        Map<String, BigDecimal> sekarang = lebihSekarang(tahun);
        return buku.daftar(tahun, sesudah, batas).stream()
                .map(satu -> JawabanPelampauan.dari(satu, sekarang.getOrDefault(satu.kunci, BigDecimal.ZERO)))
                .toList();
    }

    private Map<String, BigDecimal> lebihSekarang(int tahun) {
        Optional<Dpa> berlaku =
                Optional.ofNullable(tahunan.baca(tahun).dpaBerlaku()).flatMap(dpa::cari);
        if (berlaku.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Rupiah> terpakai = realisasi.perRincian(berlaku.get(), null);
        return berlaku.get().rincian().stream()
                .filter(baris -> terpakai.containsKey(baris.id()))
                .collect(Collectors.toMap(
                        baris -> baris.kunci(), baris -> Serapan.hitung(baris.anggaran(), terpakai.get(baris.id()))
                                .kelebihan()
                                .nilai()));
    }
}
