package id.simpul.perencanaan.renstra;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.perencanaan.renstra.PohonRenstra.Keterangan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Menyusun pohon dari badan permintaan; id lama dipertahankan menurut id atau kode, supaya rujukan tidak putus. */
final class PenyusunPohon {
    private static final PohonRenstra KOSONG = new PohonRenstra(null, List.of(), List.of(), null);

    private final PohonRenstra lama;
    private final Set<UUID> disebut;

    PenyusunPohon(PohonRenstra lama, IsiRenstra isi) {
        this.lama = lama == null ? KOSONG : lama;
        this.disebut = idDisebut(isi).collect(Collectors.toSet());
    }

    PohonRenstra susun(IsiRenstra isi) {
        PemeriksaPohon.periksa(isi);
        List<PohonRenstra.Tujuan> tujuan = new ArrayList<>();
        for (int i = 0; i < isi.tujuan().size(); i++) {
            tujuan.add(tujuan(isi.tujuan().get(i), "tujuan/" + i));
        }
        return new PohonRenstra(
                isi.visi(),
                isi.misi().stream()
                        .map(satu -> new PohonRenstra.Misi(satu.kode(), satu.uraian()))
                        .toList(),
                List.copyOf(tujuan),
                new Keterangan(
                        lama.tujuan().isEmpty() ? isi.asal() : lama.keterangan().asal(),
                        isi.sumber(),
                        isi.unitPenanggungJawab(),
                        isi.lokasi(),
                        isi.rpjmd()));
    }

    private PohonRenstra.Tujuan tujuan(IsiRenstra.Tujuan satu, String letak) {
        List<PohonRenstra.Sasaran> sasaran = new ArrayList<>();
        for (int i = 0; i < satu.sasaran().size(); i++) {
            sasaran.add(sasaran(satu.sasaran().get(i), letak + "/sasaran/" + i));
        }
        UUID id = satu.id() != null
                ? lama.tujuan(satu.id())
                        .orElseThrow(() -> tidakDikenal(letak, satu.id()))
                        .id()
                : pakai(lama.tujuanBerkode(satu.kode()).map(PohonRenstra.Tujuan::id));
        return new PohonRenstra.Tujuan(
                id,
                satu.kode(),
                satu.uraian(),
                List.copyOf(satu.sasaranRpjmd()),
                satu.unitPenanggungJawab(),
                List.copyOf(sasaran));
    }

    private PohonRenstra.Sasaran sasaran(IsiRenstra.Sasaran satu, String letak) {
        UUID id = satu.id() != null
                ? lama.sasaran(satu.id())
                        .orElseThrow(() -> tidakDikenal(letak, satu.id()))
                        .id()
                : pakai(lama.sasaranBerkode(satu.kode()).map(PohonRenstra.Sasaran::id));
        return new PohonRenstra.Sasaran(
                id,
                satu.kode(),
                satu.uraian(),
                List.copyOf(satu.strategi()),
                List.copyOf(satu.arahKebijakan()),
                satu.unitPenanggungJawab());
    }

    /** Id lama menurut kode, kecuali sudah disebut terang oleh simpul lain yang mengambil id itu. */
    private UUID pakai(Optional<UUID> menurutKode) {
        return menurutKode.filter(id -> !disebut.contains(id)).orElseGet(UUID::randomUUID);
    }

    private static NilaiTidakSah tidakDikenal(String letak, UUID id) {
        return new NilaiTidakSah(letak + "/id", "dikenal", id, "bukan id simpul setingkat di Renstra ini");
    }

    private static Stream<UUID> idDisebut(IsiRenstra isi) {
        return isi.tujuan().stream()
                .flatMap(satu -> Stream.concat(
                        Stream.ofNullable(satu.id()),
                        satu.sasaran().stream().flatMap(anak -> Stream.ofNullable(anak.id()))));
    }
}
