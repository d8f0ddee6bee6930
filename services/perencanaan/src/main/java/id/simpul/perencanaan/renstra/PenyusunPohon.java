package id.simpul.perencanaan.renstra;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.TahunAnggaran;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Menyusun pohon dari badan permintaan; id lama dipertahankan menurut kode, supaya rujukan tidak putus. */
final class PenyusunPohon {
    private static final int PERIODE_TERPANJANG = 10;
    private static final PohonRenstra KOSONG = new PohonRenstra(null, List.of(), List.of());

    private final PohonRenstra lama;

    PenyusunPohon(PohonRenstra lama) {
        this.lama = lama == null ? KOSONG : lama;
    }

    PohonRenstra susun(IsiRenstra isi) {
        periksaPeriode(isi);
        periksaKodeUnik(isi);
        return new PohonRenstra(
                isi.visi(),
                isi.misi().stream()
                        .map(satu -> new PohonRenstra.Misi(satu.kode(), satu.uraian()))
                        .toList(),
                isi.tujuan().stream().map(this::tujuan).toList());
    }

    private PohonRenstra.Tujuan tujuan(IsiRenstra.Tujuan satu) {
        return new PohonRenstra.Tujuan(
                pakai(lama.idTujuan(satu.kode())),
                satu.kode(),
                satu.uraian(),
                satu.sasaran().stream().map(this::sasaran).toList());
    }

    private PohonRenstra.Sasaran sasaran(IsiRenstra.Sasaran satu) {
        return new PohonRenstra.Sasaran(
                pakai(lama.idSasaran(satu.kode())),
                satu.kode(),
                satu.uraian(),
                List.copyOf(satu.strategi()),
                List.copyOf(satu.arahKebijakan()));
    }

    private static UUID pakai(Optional<UUID> lama) {
        return lama.orElseGet(UUID::randomUUID);
    }

    private static void periksaPeriode(IsiRenstra isi) {
        int awal = TahunAnggaran.dari("tahunAwal", isi.tahunAwal()).nilai();
        int akhir = TahunAnggaran.dari("tahunAkhir", isi.tahunAkhir()).nilai();
        if (akhir < awal || akhir - awal >= PERIODE_TERPANJANG) {
            throw new NilaiTidakSah(
                    "tahunAkhir",
                    "rentang",
                    akhir,
                    "harus antara %d dan %d".formatted(awal, awal + PERIODE_TERPANJANG - 1));
        }
    }

    private static void periksaKodeUnik(IsiRenstra isi) {
        List<String> kode = new ArrayList<>();
        isi.tujuan().forEach(satu -> kode.add(satu.kode()));
        isi.tujuan().forEach(satu -> satu.sasaran().forEach(anak -> kode.add(anak.kode())));
        Set<String> terlihat = new HashSet<>();
        for (String satu : kode) {
            if (!terlihat.add(satu)) {
                throw new NilaiTidakSah("tujuan", "kode-unik", satu, "kode tujuan dan sasaran tidak boleh berulang");
            }
        }
    }
}
