package id.simpul.anggaran.sp2d.application;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.anggaran.sp2d.model.BarisSp2d;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Mencocokkan isian SP2D dengan DPA yang berlaku; pelanggarannya dikumpulkan. */
final class PenyusunSp2d {
    private final Dpa dpa;
    private final Map<UUID, Rincian> perId;
    private final IsianSp2d isian;
    private final Set<UUID> disebut = new HashSet<>();
    private final List<NilaiTidakSah> pelanggaran = new ArrayList<>();
    private final List<BarisSp2d> baris = new ArrayList<>();

    PenyusunSp2d(Dpa dpa, IsianSp2d isian, LocalDate hariIni) {
        this.dpa = dpa;
        this.perId = dpa.perId();
        this.isian = isian;
        periksaTanggal(hariIni);
        periksaPembebanan();
        for (int i = 0; i < isian.pembebanan().size(); i++) {
            cocokkan(i, isian.pembebanan().get(i));
        }
    }

    List<NilaiTidakSah> pelanggaran() {
        return List.copyOf(pelanggaran);
    }

    List<BarisSp2d> baris() {
        return List.copyOf(baris);
    }

    /** Jumlah baris, atau nilai uang muka. */
    Rupiah nilai() {
        return baris.isEmpty()
                ? Rupiah.dari("nilai", isian.nilai())
                : Rupiah.sum(baris.stream().map(BarisSp2d::nilai).toList());
    }

    private void periksaTanggal(LocalDate hariIni) {
        if (isian.tanggal().getYear() != isian.tahun()) {
            tolak("tanggal", "dalam-tahun", isian.tanggal(), "harus di dalam tahun anggaran " + isian.tahun());
        } else if (isian.tanggal().isAfter(hariIni)) {
            tolak("tanggal", "rentang", isian.tanggal(), "belum terjadi");
        }
    }

    private void periksaPembebanan() {
        boolean berbaris = !isian.pembebanan().isEmpty();
        if (isian.jenis().wajibBerbaris() && !berbaris) {
            tolak("baris", "wajib", null, "%s dibebankan ke baris anggaran".formatted(isian.jenis()));
        } else if (!isian.jenis().bolehBerbaris() && berbaris) {
            String syarat = "%s adalah uang muka dan tidak dibebankan ke baris anggaran".formatted(isian.jenis());
            tolak("baris", "tanpa-baris", isian.pembebanan().size() + " baris", syarat);
        } else if (!berbaris && isian.nilai() == null) {
            tolak("nilai", "wajib", null, "%s tanpa baris menyebut nilainya".formatted(isian.jenis()));
        } else if (berbaris && isian.nilai() != null) {
            tolak("nilai", "tanpa-nilai", isian.nilai(), "nilai SP2D berbaris adalah jumlah barisnya");
        }
    }

    private void cocokkan(int letak, IsianSp2d.Baris satu) {
        Rincian rincian = perId.get(satu.rincianId());
        String field = "baris/%d/rincianId".formatted(letak);
        if (rincian == null) {
            tolak(field, "dikenal", satu.rincianId(), "bukan baris DPA %s yang berlaku".formatted(dpa.versi()));
        } else if (!dpa.terhalus(rincian)) {
            String syarat =
                    "baris %s adalah jumlah; bebankan ke %s".formatted(rincian.tingkat(), dpa.tingkatTerhalus());
            tolak(field, "hanya-terhalus", satu.rincianId(), syarat);
        } else if (!disebut.add(rincian.id())) {
            tolak(field, "unik", satu.rincianId(), "baris ini sudah disebut di atasnya");
        } else {
            Rupiah nilai = Rupiah.dari("baris/%d/nilai".formatted(letak), satu.nilai());
            baris.add(new BarisSp2d(rincian.kunci(), rincian.uraian(), nilai));
        }
    }

    private void tolak(String field, String aturan, Object nilai, String syarat) {
        pelanggaran.add(new NilaiTidakSah(field, aturan, nilai, syarat));
    }
}
