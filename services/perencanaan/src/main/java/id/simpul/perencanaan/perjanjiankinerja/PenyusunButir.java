package id.simpul.perencanaan.perjanjiankinerja;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Rupiah;
import id.simpul.galat.GalatAplikasi;
import id.simpul.perencanaan.indikator.Indikator;
import id.simpul.perencanaan.indikator.IndikatorRenstra;
import id.simpul.perencanaan.indikator.IsiIndikator;
import id.simpul.perencanaan.perjanjiankinerja.PerjanjianKinerja.ButirPerjanjian;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Menyusun lampiran: menyalin indikator Renstra dan menuntut alasan bila targetnya berbeda dari Renstra. */
@ApplicationScoped
class PenyusunButir {
    private final IndikatorRenstra indikator;

    PenyusunButir(IndikatorRenstra indikator) {
        this.indikator = indikator;
    }

    List<ButirPerjanjian> butir(UUID rangkaian, int tahun, List<IsiPerjanjianKinerja.Butir> isi) {
        Set<UUID> terlihat = new HashSet<>();
        List<ButirPerjanjian> hasil = new ArrayList<>();
        for (int i = 0; i < isi.size(); i++) {
            IsiPerjanjianKinerja.Butir satu = isi.get(i);
            String letak = "butir/" + i;
            if (!terlihat.add(satu.indikatorId())) {
                throw new NilaiTidakSah(
                        letak + "/indikatorId", "unik", satu.indikatorId(), "satu indikator hanya sekali dijanjikan");
            }
            hasil.add(butir(rangkaian, tahun, satu, letak));
        }
        return List.copyOf(hasil);
    }

    static List<IsiPerjanjianKinerja.Program> program(List<IsiPerjanjianKinerja.Program> isi) {
        for (int i = 0; i < isi.size(); i++) {
            Rupiah.dari("program/" + i + "/anggaran", isi.get(i).anggaran());
        }
        return List.copyOf(isi);
    }

    private ButirPerjanjian butir(UUID rangkaian, int tahun, IsiPerjanjianKinerja.Butir isi, String letak) {
        Indikator milik = indikator
                .cari(isi.indikatorId())
                .orElseThrow(
                        () -> GalatAplikasi.belumDikenal("/" + letak + "/indikatorId", isi.indikatorId(), "Indikator"));
        if (isi.target().signum() < 0) {
            throw new NilaiTidakSah(letak + "/target", "rentang", isi.target(), "tidak boleh negatif");
        }
        BigDecimal diRenstra = targetRenstra(milik, tahun);
        return new ButirPerjanjian(
                milik.id(),
                milik.kode(),
                milik.nama(),
                milik.uraianInduk(),
                milik.satuan(),
                isi.target(),
                isi.teksTarget(),
                milik.versi(),
                PerjanjianKinerjaEntity.idButir(rangkaian, milik.id()),
                isi.indukId(),
                diRenstra,
                alasanBeda(isi, milik, tahun, diRenstra, letak));
    }

    private static String alasanBeda(
            IsiPerjanjianKinerja.Butir isi, Indikator milik, int tahun, BigDecimal diRenstra, String letak) {
        if (diRenstra != null && diRenstra.compareTo(isi.target()) == 0) {
            return null;
        }
        if (isi.alasanBeda() == null || isi.alasanBeda().isBlank()) {
            String asal = diRenstra == null
                    ? "Renstra tidak menetapkan target %s tahun %d".formatted(milik.kode(), tahun)
                    : "target Renstra %s tahun %d adalah %s".formatted(milik.kode(), tahun, diRenstra.toPlainString());
            throw new NilaiTidakSah(
                    letak + "/target", "beda-renstra", isi.target(), asal + "; beda memerlukan alasanBeda");
        }
        return isi.alasanBeda();
    }

    private static BigDecimal targetRenstra(Indikator milik, int tahun) {
        return milik.target().stream()
                .filter(satu -> satu.tahun() == tahun)
                .map(IsiIndikator.Target::nilai)
                .findFirst()
                .orElse(null);
    }
}
