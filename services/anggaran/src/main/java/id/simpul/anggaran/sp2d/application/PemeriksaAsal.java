package id.simpul.anggaran.sp2d.application;

import id.simpul.anggaran.dpa.application.Penolakan;
import id.simpul.anggaran.sp2d.model.AturanSp2d;
import id.simpul.anggaran.sp2d.model.JenisSp2d;
import id.simpul.anggaran.sp2d.model.Sp2d;
import id.simpul.anggaran.sp2d.model.Sp2dRepository;
import id.simpul.aturan.nilai.NilaiTidakSah;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Hubungan sebuah SP2D dengan asalnya: TU yang ditutup, atau SP2D yang dikembalikan. */
@ApplicationScoped
class PemeriksaAsal {
    private final Sp2dRepository sp2d;

    PemeriksaAsal(Sp2dRepository sp2d) {
        this.sp2d = sp2d;
    }

    void periksa(Sp2d baru) {
        if (baru.jenis() == JenisSp2d.TU_NIHIL) {
            periksaNihil(baru);
        } else if (baru.jenis() == JenisSp2d.PENGEMBALIAN) {
            periksaPengembalian(baru);
        } else if (baru.asalId() != null) {
            tolak("tanpa-asal", baru.asalId(), "%s tidak merujuk SP2D lain".formatted(baru.jenis()));
        }
    }

    private void periksaNihil(Sp2d baru) {
        if (baru.asalId() == null) {
            tolak("wajib", null, "TU_NIHIL menyebut TU yang ditutupnya");
        }
        Sp2d asal = asal(baru);
        if (asal.jenis() != JenisSp2d.TU || !asal.baris().isEmpty()) {
            tolak("asal-tu", asal.nomor(), "asal TU_NIHIL adalah TU yang masih uang muka");
        }
        if (sp2d.sudahNihil(asal.id())) {
            tolak("asal-terbuka", asal.nomor(), "TU itu sudah dipertanggungjawabkan");
        }
        if (baru.nilai().compareTo(asal.nilai()) > 0) {
            String syarat = "pertanggungjawaban Rp%s melebihi TU %s sebesar Rp%s"
                    .formatted(baru.nilai(), asal.nomor(), asal.nilai());
            throw new NilaiTidakSah("baris", "melebihi-asal", baru.nilai(), syarat);
        }
    }

    private void periksaPengembalian(Sp2d baru) {
        if (baru.asalId() == null) {
            return;
        }
        Sp2d asal = asal(baru);
        if (asal.jenis() == JenisSp2d.PENGEMBALIAN) {
            tolak("asal-sp2d", asal.nomor(), "yang dikembalikan adalah SP2D, bukan pengembalian");
        }
        Penolakan.bilaAda(AturanSp2d.terhadapAsal(baru, asal, sp2d.dikembalikan(asal.id())));
    }

    private Sp2d asal(Sp2d baru) {
        Optional<Sp2d> asal = sp2d.cari(baru.asalId()).filter(satu -> satu.tahun() == baru.tahun());
        return asal.orElseThrow(() -> new NilaiTidakSah(
                "asalId", "dikenal", baru.asalId(), "tidak ada SP2D dengan id itu di tahun " + baru.tahun()));
    }

    private static void tolak(String aturan, Object nilai, String syarat) {
        Penolakan.bilaAda(List.of(new NilaiTidakSah("asalId", aturan, nilai, syarat)));
    }
}
