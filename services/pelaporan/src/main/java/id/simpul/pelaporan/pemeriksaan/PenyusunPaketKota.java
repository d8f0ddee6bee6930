package id.simpul.pelaporan.pemeriksaan;

import static id.simpul.pemeriksaan.paket.PaketHidup.baris;

import id.simpul.aturan.kota.BasisPredikat;
import id.simpul.kota.KotaDikenal;
import id.simpul.pelaporan.fakta.Indikator;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.Keluaran;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pelaporan.fakta.PerjanjianKinerja;
import id.simpul.pelaporan.fakta.RealisasiIndikator;
import id.simpul.pelaporan.fakta.Renstra;
import id.simpul.pelaporan.serapan.SerapanKota;
import id.simpul.pemeriksaan.paket.IdentitasPaket;
import id.simpul.pemeriksaan.paket.PaketHidup;
import id.simpul.pemeriksaan.paket.PaketLaporan;
import id.simpul.temuan.TabelSkala;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Data kota setahun sebagai paket laporan: yang tercetak dipakai sebagai cetakan, yang dihitung sistem tidak ikut diperiksa.
 *
 * <p>Angka yang memang dihitung (capaian, jumlah program) selalu benar menurut bagiannya; yang dapat salah adalah angka
 * yang diketik orang dan angka tercetak yang disimpan di sampingnya.
 */
final class PenyusunPaketKota {
    private final KumpulanFakta fakta;
    private final BahanTerurut bahan;
    private final int tahun;
    private final List<Renstra> rencana;
    private final PaketHidup paket;
    private final Map<String, String> kode = new HashMap<>();

    private PenyusunPaketKota(KotaDikenal kota, KumpulanFakta fakta, int tahun) {
        this.fakta = fakta;
        this.bahan = new BahanTerurut(fakta);
        this.tahun = tahun;
        this.rencana = bahan.renstra(tahun);
        this.paket = new PaketHidup(new IdentitasPaket(
                Optional.of(kota.nama()), Optional.of(tahun), Optional.of("LKJIP"), Optional.empty()));
    }

    static PaketLaporan susun(KotaDikenal kota, KumpulanFakta fakta, int tahun) {
        PenyusunPaketKota penyusun = new PenyusunPaketKota(kota, fakta, tahun);
        penyusun.perencanaan();
        penyusun.realisasi();
        penyusun.keluaran();
        penyusun.bahan.spm().forEach(s -> TabelSpm.tambah(penyusun.paket, s));
        for (int t = tahun - 1; t <= tahun; t++) {
            SerapanKota.susun(kota, fakta, t).ifPresent(s -> TabelAnggaran.tambah(penyusun.paket, s));
        }
        penyusun.bahan.program(penyusun.rencana).forEach(pohon -> TabelPagu.tambah(penyusun.paket, pohon));
        penyusun.skala(kota);
        return penyusun.paket.susun();
    }

    /** Hanya bila skalanya dikenakan pada capaian, sebab kaidahnya mencocokkan predikat dengan capaian. */
    private void skala(KotaDikenal kota) {
        boolean atasCapaian =
                kota.aturanCapaian() != null && kota.aturanCapaian().basisPredikat() == BasisPredikat.CAPAIAN;
        if (atasCapaian && kota.skalaPredikat() != null) {
            TabelSkala.tambah(paket, kota.skalaPredikat());
        }
    }

    private void perencanaan() {
        Set<String> renstra = new HashSet<>();
        for (Renstra r : rencana) {
            renstra.add(r.id());
            r.tujuan().forEach(t -> {
                butir("tujuan", t.kode(), t.uraian(), r.id());
                t.sasaran().forEach(s -> butir("sasaran", s.kode(), s.uraian(), r.id()));
            });
        }
        bahan.indikator(rencana).stream()
                .filter(i -> i.renstraId() == null || renstra.isEmpty() || renstra.contains(i.renstraId()))
                .forEach(this::indikator);
        bahan.perjanjian(tahun).forEach(this::perjanjian);
    }

    private void butir(String jenis, String kodeButir, String uraian, String renstraId) {
        paket.tambah(
                "perencanaan",
                baris(
                        "jenis",
                        jenis,
                        "kode",
                        kodeButir,
                        "uraian",
                        uraian,
                        "baris",
                        "/api/perencanaan/v1/renstra/" + renstraId));
    }

    private void indikator(Indikator i) {
        // Kode hanya unik di dalam satu rencana; kota dapat memakai dua rencana sekaligus.
        String pengenal = pengenal(i.kode());
        kode.put(i.id(), pengenal);
        String alamat = "/api/perencanaan/v1/indikator/" + i.id();
        paket.tambah(
                "indikator",
                baris(
                        "kode",
                        pengenal,
                        "level",
                        i.induk() == null ? "" : i.induk().jenis().toLowerCase(Locale.ROOT),
                        "indikator",
                        i.nama(),
                        "satuan",
                        i.satuan(),
                        "arah",
                        i.arah() == null ? "" : i.arah().name().toLowerCase(Locale.ROOT),
                        "pembilang_nama",
                        i.pembilang() == null ? null : i.pembilang().nama(),
                        "penyebut_nama",
                        i.penyebut() == null ? null : i.penyebut().nama(),
                        "baris",
                        alamat));
        if (i.kondisiAwal() != null) {
            target(pengenal, i.kondisiAwal().tahun(), i.kondisiAwal().nilai(), "kondisi_awal", null, alamat);
        }
        i.target().forEach(t -> target(pengenal, t.tahun(), t.nilai(), "renstra", t.teks(), alamat));
    }

    private String pengenal(String kodeCetak) {
        String hasil = kodeCetak;
        for (int urutan = 2; kode.containsValue(hasil); urutan++) {
            hasil = kodeCetak + " (" + urutan + ")";
        }
        return hasil;
    }

    private void target(String pengenal, Integer untuk, Object nilai, String jenis, String teks, String alamat) {
        paket.tambah(
                "target",
                baris(
                        "indikator_kode",
                        pengenal,
                        "tahun",
                        untuk,
                        "target",
                        nilai,
                        "jenis",
                        jenis,
                        "teks_tercetak",
                        teks,
                        "baris",
                        alamat));
    }

    private void perjanjian(PerjanjianKinerja pk) {
        pk.butir().stream()
                .filter(b -> kode.containsKey(b.indikatorId()))
                .forEach(b -> target(
                        kode.get(b.indikatorId()),
                        pk.tahun(),
                        b.target(),
                        "pk",
                        b.teksTarget(),
                        "/api/perencanaan/v1/perjanjian-kinerja/" + pk.id()));
    }

    private void realisasi() {
        Map<String, Indikator> menurutId = new HashMap<>();
        fakta.daftar(JenisFakta.INDIKATOR).forEach(i -> menurutId.put(i.id(), i));
        for (RealisasiIndikator r : bahan.realisasi(kode)) {
            if (r.periode().matches("[0-9]{4}")) {
                TabelRealisasi.tambah(paket, kode.get(r.indikatorId()), menurutId.get(r.indikatorId()), r);
            }
        }
    }

    private void keluaran() {
        for (Keluaran k : bahan.keluaran()) {
            paket.tambah(
                    "keluaran",
                    baris(
                            "level", "sub_kegiatan",
                            "uraian", k.subKegiatan(),
                            "indikator_keluaran", k.uraian(),
                            "tahun", k.tahun(),
                            "target_angka", k.target(),
                            "target_satuan", k.satuan(),
                            "realisasi_angka", k.realisasi(),
                            "realisasi_satuan", k.satuan(),
                            "status", k.status() == null ? "" : k.status().toLowerCase(Locale.ROOT),
                            "baris", "/api/realisasi/v1/keluaran/" + k.id()));
        }
    }
}
