package id.simpul.anggaran.mutasi;

import id.simpul.anggaran.dpa.application.WaktuKota;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.DpaRepository;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.anggaran.mutasi.model.BarisMutasi;
import id.simpul.anggaran.mutasi.model.BukuMutasi;
import id.simpul.anggaran.mutasi.model.Mutasi;
import id.simpul.aturan.nilai.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Membaca buku mutasi, dan membangun ulang anggaran darinya. */
@ApplicationScoped
public class MembacaMutasi {
    private final MutasiRepository buku;
    private final DpaRepository dpa;
    private final WaktuKota waktu;

    MembacaMutasi(MutasiRepository buku, DpaRepository dpa, WaktuKota waktu) {
        this.buku = buku;
        this.dpa = dpa;
        this.waktu = waktu;
    }

    @Transactional
    List<Mutasi> daftar(SaringanMutasi saringan, long sesudah, int batas) {
        return buku.daftar(saringan, sesudah, batas);
    }

    /**
     * Anggaran pada tanggal itu.
     *
     * @param pada null = hari ini menurut kota
     * @param diketahuiPada null = semua yang sudah tercatat
     */
    @Transactional
    public SaldoAnggaran saldo(int tahun, LocalDate pada, Instant diketahuiPada) {
        LocalDate tanggal = pada == null ? waktu.hariIni() : pada;
        Instant batas = diketahuiPada == null ? waktu.kini() : diketahuiPada;
        List<Mutasi> mutasi = buku.sampai(tahun, tanggal, batas);
        List<BarisMutasi> baris = mutasi.stream().map(Mutasi::baris).toList();
        Map<String, Rupiah> saldo = BukuMutasi.putarUlang(baris);
        Map<String, BarisMutasi> terakhir =
                baris.stream().collect(Collectors.toMap(BarisMutasi::kunci, satu -> satu, (lama, baru) -> baru));
        Dpa berlaku = dpa.berlaku(tahun, tanggal, batas).orElse(null);
        return new SaldoAnggaran(
                tahun,
                tanggal,
                batas,
                berlaku == null ? null : berlaku.id(),
                berlaku == null ? null : berlaku.versi().nilai(),
                mutasi.size(),
                Rupiah.sum(saldo.values()).nilai(),
                saldo.equals(menurutVersi(berlaku)),
                saldo.entrySet().stream()
                        .map(satu -> baris(terakhir.get(satu.getKey()), satu.getValue()))
                        .toList());
    }

    private static Map<String, Rupiah> menurutVersi(Dpa berlaku) {
        return berlaku == null
                ? Map.of()
                : berlaku.rincian().stream()
                        .filter(berlaku::terhalus)
                        .collect(Collectors.toMap(Rincian::kunci, Rincian::anggaran));
    }

    private static SaldoAnggaran.Baris baris(BarisMutasi terakhir, Rupiah anggaran) {
        return new SaldoAnggaran.Baris(
                terakhir.kunci(),
                terakhir.rincianId(),
                terakhir.kode(),
                terakhir.uraian(),
                terakhir.sumberDana(),
                anggaran.nilai());
    }
}
