package id.simpul.anggaran.serapan;

import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.anggaran.dpa.model.TingkatRincian;
import id.simpul.anggaran.serapan.model.NamaBaku;
import id.simpul.aturan.anggaran.Serapan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Menyandingkan baris beberapa tahun menurut nama sepanjang jalurnya. */
final class PenyusunAntarTahun {
    private final List<KeadaanSerapan> tahunan;
    private final TingkatRincian tingkat;
    private final PenyajiTahun penyaji;
    private final Map<List<String>, List<Letak>> menurutJalur = new LinkedHashMap<>();
    private final Map<String, Set<List<String>>> jalurMenurutKode = new HashMap<>();

    /** @param tahunan dari tahun terdahulu */
    PenyusunAntarTahun(List<KeadaanSerapan> tahunan, TingkatRincian tingkat, UnaryOperator<BigDecimal> bulatkan) {
        this.tahunan = List.copyOf(tahunan);
        this.tingkat = tingkat;
        this.penyaji = new PenyajiTahun(bulatkan);
        List<KeadaanSerapan> terbaruDahulu = new ArrayList<>(tahunan);
        Collections.reverse(terbaruDahulu);
        terbaruDahulu.forEach(this::kumpulkan);
    }

    private record Letak(KeadaanSerapan keadaan, Rincian baris, List<String> jalur) {}

    private void kumpulkan(KeadaanSerapan keadaan) {
        Map<UUID, Rincian> perId = keadaan.dpa().perId();
        keadaan.dpa().rincian().stream()
                .filter(baris -> baris.tingkat() == tingkat)
                .forEach(baris -> {
                    List<String> jalur = jalur(perId, baris);
                    List<String> baku = jalur.stream().map(NamaBaku::dari).toList();
                    menurutJalur
                            .computeIfAbsent(baku, kunci -> new ArrayList<>())
                            .add(new Letak(keadaan, baris, jalur));
                    if (baris.kode() != null) {
                        jalurMenurutKode
                                .computeIfAbsent(baris.kode(), kode -> new HashSet<>())
                                .add(baku);
                    }
                });
    }

    List<SerapanAntarTahun.Baris> baris() {
        return menurutJalur.values().stream().map(this::baris).toList();
    }

    List<SerapanAntarTahun.Tahun> total() {
        List<SerapanAntarTahun.Tahun> hasil = new ArrayList<>();
        KeadaanSerapan lama = null;
        for (KeadaanSerapan satu : tahunan) {
            Serapan pembanding = lama == null ? null : lama.pohon().total();
            hasil.add(penyaji.tahun(
                    satu,
                    null,
                    satu.pohon().total(),
                    penyaji.selisih(lama, pembanding, satu.pohon().total())));
            lama = satu;
        }
        return hasil;
    }

    private SerapanAntarTahun.Baris baris(List<Letak> terbaruDahulu) {
        List<Letak> urut = new ArrayList<>(terbaruDahulu);
        Collections.reverse(urut);
        Letak terakhir = terbaruDahulu.get(0);
        Set<String> kode = new TreeSet<>(urut.stream()
                .map(satu -> satu.baris().kode())
                .filter(Objects::nonNull)
                .toList());
        return new SerapanAntarTahun.Baris(
                terakhir.baris().uraian(),
                terakhir.jalur(),
                kode.size() > 1,
                kode.stream()
                        .filter(satu -> jalurMenurutKode.get(satu).size() > 1)
                        .toList(),
                tahun(urut));
    }

    private List<SerapanAntarTahun.Tahun> tahun(List<Letak> urut) {
        List<SerapanAntarTahun.Tahun> tahun = new ArrayList<>();
        Letak lama = null;
        for (Letak satu : urut) {
            Serapan kini = satu.keadaan().untuk(satu.baris().id());
            boolean tahunLain = lama != null
                    && lama.keadaan().dpa().tahun() != satu.keadaan().dpa().tahun();
            SerapanAntarTahun.Selisih selisih = tahunLain
                    ? penyaji.selisih(
                            lama.keadaan(), lama.keadaan().untuk(lama.baris().id()), kini)
                    : null;
            tahun.add(penyaji.tahun(satu.keadaan(), satu.baris(), kini, selisih));
            lama = satu;
        }
        return tahun;
    }

    private static List<String> jalur(Map<UUID, Rincian> perId, Rincian baris) {
        List<String> jalur = new ArrayList<>();
        for (Rincian satu = baris; satu != null; satu = satu.indukId() == null ? null : perId.get(satu.indukId())) {
            jalur.add(0, satu.uraian());
        }
        return jalur;
    }
}
