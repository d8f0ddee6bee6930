package id.simpul.anggaran.rekap;

import id.simpul.anggaran.dpa.application.Penolakan;
import id.simpul.anggaran.dpa.application.TindakanPeran;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.DpaRepository;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.anggaran.dpa.model.SyaratRealisasi;
import id.simpul.anggaran.pelampauan.BukuPelampauan;
import id.simpul.anggaran.pelampauan.MengaturKebijakan;
import id.simpul.anggaran.pelampauan.model.Pelampauan;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final MengaturKebijakan kebijakan;
    private final BukuPelampauan pelampauan;
    private final TindakanPeran tindakan;

    MerekapRealisasi(
            DpaRepository dpa,
            RekapRepository rekap,
            BukuTahun buku,
            Pemeriksa pemeriksa,
            PencatatRekap pencatat,
            MengaturKebijakan kebijakan,
            BukuPelampauan pelampauan,
            TindakanPeran tindakan) {
        this.dpa = dpa;
        this.rekap = rekap;
        this.buku = buku;
        this.pemeriksa = pemeriksa;
        this.pencatat = pencatat;
        this.kebijakan = kebijakan;
        this.pelampauan = pelampauan;
        this.tindakan = tindakan;
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
        Penolakan.bilaAda(AturanRekap.periksa(milik, kebijakan.pelampauan(), isian.baris()));
        Rekap baru = new Rekap(id, lama == null ? 0 : lama.versi() + 1, perRincian(isian));
        pencatat.simpan(milik, lama, baru, lama == null ? "dibuat" : "diubah");
        catatPelampauan(milik, isian);
        return new HasilSimpan(jawaban(milik, baru), lama == null);
    }

    /** Membuat atau mengganti seluruh rekap, apa pun yang ada sekarang; dipakai impor yang sudah mencocokkan. */
    @Transactional
    public HasilSimpan ganti(UUID id, IsianRekap isian) {
        return rekap.cari(id).isPresent() ? simpan(id, isian, null, "*") : simpan(id, isian, "*", null);
    }

    /** Rekap DPA itu; 404 bila DPA atau rekapnya tidak ada. */
    @Transactional
    public JawabanRekap baca(UUID id) {
        Dpa milik = wajibAda(id);
        return rekap.cari(id)
                .map(isi -> jawaban(milik, isi))
                .orElseThrow(() -> GalatAplikasi.tidakDitemukan("Realisasi rekap DPA", id));
    }

    private Dpa wajibAda(UUID id) {
        return dpa.cari(id).orElseThrow(() -> GalatAplikasi.tidakDitemukan("DPA", id));
    }

    private JawabanRekap jawaban(Dpa milik, Rekap isi) {
        Optional<String> alasan = SyaratRealisasi.alasanDitolak(milik, buku.baca(milik.tahun()), SumberRealisasi.REKAP);
        return JawabanRekap.dari(milik, isi, List.of(tindakan.susun("ubah", "simpanRealisasiRekap", alasan)));
    }

    private void catatPelampauan(Dpa milik, IsianRekap isian) {
        Map<UUID, Rincian> perId = milik.perId();
        for (IsianRekap.Baris satu : isian.baris()) {
            Rincian baris = perId.get(satu.rincianId());
            Rupiah realisasi = Rupiah.dari("realisasi", satu.realisasi());
            if (realisasi.compareTo(baris.anggaran()) > 0) {
                pelampauan.catat(
                        milik,
                        new BukuPelampauan.Asal(SumberRealisasi.REKAP, null),
                        new Pelampauan(baris.kunci(), baris.uraian(), baris.anggaran(), realisasi),
                        satu.alasanPelampauan());
            }
        }
    }

    private static Map<UUID, Rupiah> perRincian(IsianRekap isian) {
        return isian.baris().stream()
                .collect(Collectors.toMap(
                        IsianRekap.Baris::rincianId, baris -> Rupiah.dari("realisasi", baris.realisasi())));
    }

    /** Rekap sesudah disimpan, dan apakah baru dibuat. */
    public record HasilSimpan(JawabanRekap rekap, boolean dibuat) {}
}
