package id.simpul.anggaran.impor;

import id.simpul.anggaran.dpa.application.IsianDpa;
import id.simpul.anggaran.dpa.application.IsianRincian;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.impor.BarisImpor;
import id.simpul.pemeriksaan.paket.PaketHidup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Membaca DPA: satu baris berkas satu baris terhalus, induknya disusun dari kode atau namanya. */
final class PenerapDpa implements PenerapBerkas {
    private static final int BARIS_TERBANYAK = 3_000;

    private final PekerjaanEntity pekerjaan;
    private final Dpa berlaku;
    private final Penampung penampung;
    private final PohonEkspor pohon;
    private final PencatatAsing asing = new PencatatAsing();
    private final TabelKiriman tabel;
    private BigDecimal total = BigDecimal.ZERO;

    /** @param berlaku DPA yang berlaku di tahun itu; null bila belum ada */
    PenerapDpa(PekerjaanEntity pekerjaan, Dpa berlaku, Penampung penampung) {
        this.pekerjaan = pekerjaan;
        this.berlaku = berlaku;
        this.penampung = penampung;
        this.pohon = new PohonEkspor(new PemakaiKunci(berlaku));
        this.tabel = new TabelKiriman(pekerjaan.jenis, pekerjaan.tahun);
    }

    @Override
    public void terima(BarisImpor satu) {
        BigDecimal pagu = KolomEkspor.uang(satu, KolomEkspor.PAGU);
        if (pagu == null && !satu.cacat()) {
            satu.tolak(KolomEkspor.terisi(satu, KolomEkspor.PAGU), "wajib", "pagu wajib diisi.");
        }
        List<BigDecimal> bulan = bulan(satu, pagu);
        if (!satu.cacat()) {
            LetakEkspor letak = LetakEkspor.dari(satu);
            ingatkanKodeAsing(satu, letak);
            pohon.tambah(satu, letak, pagu, bulan);
            total = total.add(pagu);
            tabel.terima(satu);
        }
        if (penampung.banyak() >= BARIS_TERBANYAK) {
            satu.tolak(null, "terbanyak", "satu DPA paling banyak %d baris.".formatted(BARIS_TERBANYAK));
        }
        penampung.tampung(BarisTampung.mentah(satu.nomor(), penampung.mentah(satu), satu.cacat()));
    }

    @Override
    public void periksa() {
        penampung.tuntaskan();
        pohon.periksaKedalaman();
    }

    @Override
    public void lengkapi(PaketHidup paket) {
        tabel.lengkapi(paket);
    }

    @Override
    public Rekonsiliasi rekonsiliasi() {
        return new Rekonsiliasi(
                penampung.banyak(),
                total,
                berlaku == null ? null : berlaku.total().nilai(),
                new JumlahPohon(pohon.simpul()).daftar(),
                List.of(),
                asing.daftar(),
                pohon.duplikat());
    }

    @Override
    public Object muatan() {
        List<IsianRincian> rincian =
                pohon.simpul().stream().map(SimpulEkspor::keIsian).toList();
        if (rincian.isEmpty()) {
            return null;
        }
        IsianDpa isian = new IsianDpa(
                pekerjaan.tahun, pekerjaan.versiDpa, pohon.terhalus(), "Impor " + pekerjaan.sidik, rincian, null);
        return new MuatanDpa(isian, rencanaKas(pohon.simpul()));
    }

    @Override
    public void tuntaskan() {
        penampung.tuntaskan();
    }

    /** Diingatkan, bukan ditolak: edisi yang lebih baru daripada daftarnya boleh memuat kode baru. */
    private void ingatkanKodeAsing(BarisImpor satu, LetakEkspor letak) {
        letak.kode().forEach((tingkat, kode) -> {
            if (NomenklaturTerbit.asing(kode)) {
                asing.catat(kode);
                satu.ingatkan(
                        null,
                        "kode-tidak-dikenal",
                        "kode %s tidak ada di nomenklatur bidang sosial yang pernah terbit.".formatted(kode));
            }
        });
    }

    private static Map<String, List<BigDecimal>> rencanaKas(List<SimpulEkspor> simpul) {
        Map<String, List<BigDecimal>> rencana = new LinkedHashMap<>();
        simpul.stream()
                .filter(satu -> !satu.bulan().isEmpty())
                .forEach(satu -> rencana.put(satu.kunci(), satu.bulan()));
        return rencana;
    }

    private static List<BigDecimal> bulan(BarisImpor satu, BigDecimal pagu) {
        List<BigDecimal> bulan = new ArrayList<>();
        KolomEkspor.BULAN.forEach(nama -> bulan.add(KolomEkspor.bulan(satu, nama)));
        if (bulan.stream().allMatch(Objects::isNull)) {
            return List.of();
        }
        bulan.replaceAll(nilai -> Objects.requireNonNullElse(nilai, BigDecimal.ZERO));
        BigDecimal jumlah = bulan.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (pagu != null && jumlah.compareTo(pagu) > 0) {
            satu.tolak(
                    "januari",
                    "melebihi-anggaran",
                    "rencana kas dua belas bulan Rp%s melebihi pagu Rp%s."
                            .formatted(jumlah.toPlainString(), pagu.toPlainString()));
        } else if (pagu != null && jumlah.compareTo(pagu) < 0) {
            satu.ingatkan("januari", "rencana-kurang", "rencana kas dua belas bulan kurang dari pagu.", jumlah, pagu);
        }
        return bulan;
    }
}
