package id.simpul.anggaran.rekap;

import id.simpul.anggaran.dpa.application.Penolakan;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.DpaRepository;
import id.simpul.anggaran.dpa.model.SyaratRealisasi;
import id.simpul.anggaran.tahun.BukuTahun;
import id.simpul.anggaran.tahun.KeadaanTahun;
import id.simpul.anggaran.tahun.SumberRealisasi;
import id.simpul.aturan.nilai.Rupiah;
import id.simpul.galat.GalatAplikasi;
import id.simpul.http.Pemeriksa;
import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Mengisi dan membaca rekap realisasi setahun. */
@ApplicationScoped
public class MerekapRealisasi {
    private final DpaRepository dpa;
    private final RekapRepository rekap;
    private final BukuTahun buku;
    private final Pemeriksa pemeriksa;
    private final PencatatRekap pencatat;

    MerekapRealisasi(
            DpaRepository dpa, RekapRepository rekap, BukuTahun buku, Pemeriksa pemeriksa, PencatatRekap pencatat) {
        this.dpa = dpa;
        this.rekap = rekap;
        this.buku = buku;
        this.pemeriksa = pemeriksa;
        this.pencatat = pencatat;
    }

    /** Mengganti seluruh rekap; dua orang bersamaan: tepat satu yang berhasil, yang lain 412. */
    @Transactional
    public HasilSimpan simpan(UUID id, IsianRekap isian, String ifNoneMatch, String ifMatch) {
        int tahun = dpa.tahun(id).orElseThrow(() -> GalatAplikasi.tidakDitemukan("DPA", id));
        KeadaanTahun keadaan = buku.kunci(tahun);
        Dpa milik = wajibAda(id);
        Rekap lama = rekap.cari(id).orElse(null);
        Prasyarat.buatAtauUbah(ifNoneMatch, ifMatch, lama == null ? null : TagEntitas.dari(lama.versi()));
        Penolakan.keadaan(SyaratRealisasi.alasanDitolak(milik, keadaan, SumberRealisasi.REKAP));
        pemeriksa.periksa(isian);
        Penolakan.bilaAda(AturanRekap.periksa(milik, isian.baris()));
        Rekap baru = new Rekap(id, lama == null ? 0 : lama.versi() + 1, perRincian(isian));
        pencatat.simpan(milik, lama, baru, lama == null ? "dibuat" : "diubah");
        return new HasilSimpan(JawabanRekap.dari(milik, baru), lama == null);
    }

    /** Rekap DPA itu; 404 bila DPA atau rekapnya tidak ada. */
    @Transactional
    public JawabanRekap baca(UUID id) {
        Dpa milik = wajibAda(id);
        return rekap.cari(id)
                .map(isi -> JawabanRekap.dari(milik, isi))
                .orElseThrow(() -> GalatAplikasi.tidakDitemukan("Realisasi rekap DPA", id));
    }

    private Dpa wajibAda(UUID id) {
        return dpa.cari(id).orElseThrow(() -> GalatAplikasi.tidakDitemukan("DPA", id));
    }

    private static Map<UUID, Rupiah> perRincian(IsianRekap isian) {
        return isian.baris().stream()
                .collect(Collectors.toMap(
                        IsianRekap.Baris::rincianId, baris -> Rupiah.dari("realisasi", baris.realisasi())));
    }

    /** Rekap sesudah disimpan, dan apakah baru dibuat. */
    public record HasilSimpan(JawabanRekap rekap, boolean dibuat) {}
}
