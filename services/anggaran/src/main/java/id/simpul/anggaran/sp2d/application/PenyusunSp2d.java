package id.simpul.anggaran.sp2d.application;

import id.simpul.anggaran.dpa.application.Penolakan;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.anggaran.sp2d.model.AturanBentuk;
import id.simpul.anggaran.sp2d.model.BarisSp2d;
import id.simpul.anggaran.sp2d.model.RujukanAsal;
import id.simpul.anggaran.sp2d.model.UsulanSp2d;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Menemukan baris DPA yang disebut isian SP2D; yang tidak ditemukan dikumpulkan. */
final class PenyusunSp2d {
    private final Dpa dpa;
    private final Map<UUID, Rincian> perId;
    private final IsianSp2d isian;
    private final List<NilaiTidakSah> pelanggaran = new ArrayList<>();
    private final List<BarisSp2d> baris = new ArrayList<>();

    PenyusunSp2d(Dpa dpa, IsianSp2d isian) {
        this.dpa = dpa;
        this.perId = dpa.perId();
        this.isian = isian;
        for (int i = 0; i < isian.pembebanan().size(); i++) {
            cocokkan(i, isian.pembebanan().get(i));
        }
    }

    /** Usulannya; 422 bila ada baris yang tidak dikenal, bersama tanggal yang keliru. */
    UsulanSp2d usulan(RujukanAsal asal, LocalDate hariIni) {
        if (!pelanggaran.isEmpty()) {
            AturanBentuk.tanggal(isian.tanggal(), isian.tahun(), hariIni).ifPresent(pelanggaran::add);
            Penolakan.bilaAda(pelanggaran);
        }
        return new UsulanSp2d(
                isian.tahun(),
                isian.nomor(),
                isian.tanggal(),
                isian.jenis(),
                isian.nilai() == null ? null : Rupiah.dari("nilai", isian.nilai()),
                asal,
                isian.alasanPelampauan(),
                baris);
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
        } else {
            Rupiah nilai = Rupiah.dari("baris/%d/nilai".formatted(letak), satu.nilai());
            baris.add(new BarisSp2d(rincian.kunci(), rincian.uraian(), nilai));
        }
    }

    private void tolak(String field, String aturan, Object nilai, String syarat) {
        pelanggaran.add(new NilaiTidakSah(field, aturan, nilai, syarat));
    }
}
